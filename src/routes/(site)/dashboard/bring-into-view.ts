import { tick } from 'svelte';

/** px at the head and the foot of the screen that something else may cover. */
const HEAD = 80;
const FOOT = 240;

/** Scrolls to the mark of an event within `root` where it is not seen already, once the chart is drawn. */
export async function bringIntoView(root: ParentNode | null, id: string, smooth: boolean): Promise<void> {
	await tick();
	const mark = root?.querySelector(`[data-event="${CSS.escape(id)}"]`);
	if (!mark) return;
	const { top, bottom } = mark.getBoundingClientRect();
	if (top >= HEAD && bottom <= innerHeight - FOOT) return;
	mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: smooth ? 'smooth' : 'instant' });
}
