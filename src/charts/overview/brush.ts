/** Drawing, moving and stretching the brush of the overview with a pointer. */
import type { Attachment } from 'svelte/attachments';

export interface BrushGesture {
	/** Edges of the strip, px. */
	left: number;
	right: number;
	/** Where the brush lies now, px; null: none. */
	selection: readonly [number, number] | null;
	/** While the hand moves: px. */
	onmove: (selection: [number, number]) => void;
	/** When it lets go; null: a click that drew nothing. */
	onend: (selection: [number, number] | null) => void;
	/** A double click anywhere in the strip. */
	onclear: () => void;
}

/** px around an end of the brush that take hold of it, and the least that a new brush is drawn. */
const GRIP = 10;
const LEAST = 3;

/** What a press at `x` takes hold of. */
export function gripAt(
	x: number,
	selection: readonly [number, number] | null
): 'start' | 'end' | 'all' | 'new' {
	if (!selection) return 'new';
	const [a, b] = selection;
	const [toA, toB] = [Math.abs(x - a), Math.abs(x - b)];
	if (Math.min(toA, toB) <= GRIP) return toA < toB ? 'start' : 'end';
	return x > a && x < b ? 'all' : 'new';
}

/** The brush after a pull from `from` to `to` px, kept within the strip. */
export function pulled(
	grip: ReturnType<typeof gripAt>,
	selection: readonly [number, number] | null,
	from: number,
	to: number,
	[left, right]: readonly [number, number]
): [number, number] {
	const at = Math.min(Math.max(to, left), right);
	const [a, b] = selection ?? [from, from];
	if (grip === 'all') {
		const by = Math.min(Math.max(to - from, left - a), right - b);
		return [a + by, b + by];
	}
	const fixed = grip === 'start' ? b : grip === 'end' ? a : from;
	return [Math.min(fixed, at), Math.max(fixed, at)];
}

/** An attachment for the element that takes the gesture; `read` tells where things are at the start of a pull. */
export function brushGesture(read: () => BrushGesture): Attachment<SVGElement> {
	return (element) => {
		let held: { from: number; gesture: BrushGesture; grip: ReturnType<typeof gripAt> } | null = null;
		let last: [number, number] | null = null;
		const xOf = (event: PointerEvent) => {
			const svg = element.ownerSVGElement!;
			const box = svg.getBoundingClientRect();
			return ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
		};

		function onpointerdown(event: PointerEvent) {
			if (event.button !== 0) return;
			const gesture = read();
			held = { from: xOf(event), gesture, grip: gripAt(xOf(event), gesture.selection) };
			last = null;
			element.setPointerCapture(event.pointerId);
		}

		function onpointermove(event: PointerEvent) {
			const x = xOf(event);
			if (!held) {
				const grip = gripAt(x, read().selection);
				element.style.cursor = { start: 'ew-resize', end: 'ew-resize', all: 'grab', new: 'crosshair' }[grip];
				return;
			}
			const { left, right, selection, onmove } = held.gesture;
			if (last === null && Math.abs(x - held.from) < LEAST) return;
			last = pulled(held.grip, selection, held.from, x, [left, right]);
			onmove(last);
		}

		function onpointerup() {
			held?.gesture.onend(last);
			held = null;
		}

		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('pointerdown', onpointerdown, { signal });
		element.addEventListener('pointermove', onpointermove, { signal });
		element.addEventListener('pointerup', onpointerup, { signal });
		element.addEventListener('pointercancel', onpointerup, { signal });
		element.addEventListener('dblclick', () => read().onclear(), { signal });
		return () => stop.abort();
	};
}
