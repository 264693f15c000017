import type { Attachment } from 'svelte/attachments';

/** Heights between which the line from a mark to its note runs; px from the top of both columns. */
export interface Guide {
	mark: number;
	note: number;
}

/**
 * Measures where the selected mark and the date of its note stand, again whenever the chart or the note changes; null where
 * one of them is not seen. The element holds both: the mark is `[data-event][aria-current]`, the date `[data-guide-end]`.
 */
export function measureGuide(tell: (guide: Guide | null) => void): Attachment<HTMLElement> {
	return (root) => {
		let frame = 0;
		const middle = (selector: string) => {
			const box = root.querySelector(selector)?.getBoundingClientRect();
			return box && box.height > 0 ? (box.top + box.bottom) / 2 - root.getBoundingClientRect().top : null;
		};
		const measure = () => {
			const mark = middle('a[data-event][aria-current] [data-sign]');
			const note = middle('[data-guide-end]');
			tell(mark === null || note === null ? null : { mark, note });
		};
		const soon = () => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(measure);
		};
		const resized = new ResizeObserver(soon);
		resized.observe(root);
		const changed = new MutationObserver(soon);
		changed.observe(root, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['aria-current', 'transform']
		});
		return () => {
			cancelAnimationFrame(frame);
			resized.disconnect();
			changed.disconnect();
		};
	};
}
