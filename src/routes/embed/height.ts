import type { Attachment } from 'svelte/attachments';

/**
 * Tells the page around an embed how high it wants to be, at first and whenever that changes: `{'shixu-height': px}`, and
 * `{'datawrapper-height': {chart: px}}` for sites whose editors already listen to Datawrapper's frames.
 */
export function tellHeight(chart: string): Attachment<HTMLElement> {
	return (root) => {
		const tell = () => {
			const height = Math.ceil(root.getBoundingClientRect().height);
			// Any site may embed a chart, and a height is no secret.
			parent.postMessage({ 'shixu-height': height }, '*');
			parent.postMessage({ 'datawrapper-height': { [chart]: height } }, '*');
		};
		const observer = new ResizeObserver(tell);
		observer.observe(root);
		return () => observer.disconnect();
	};
}
