/** d3's brush on one empty <g>: the gesture is d3's, the picture is Svelte's. */
import { brushX, select, type BrushBehavior, type D3BrushEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

export interface BrushGesture {
	/** Edges of the strip and its height, px. */
	left: number;
	right: number;
	height: number;
	/** Where the brush lies now, px; null: none. */
	selection: readonly [number, number] | null;
	/** While the hand moves: px. */
	onmove: (selection: [number, number] | null) => void;
	/** When it lets go; null: a click beside the brush. */
	onend: (selection: [number, number] | null) => void;
	/** A double click anywhere in the strip. */
	onclear: () => void;
}

/** An attachment for the element that takes the gesture; `read` is read again whenever what it reads changes. */
export function brushGesture(read: () => BrushGesture): Attachment<SVGGElement> {
	return (element) => {
		const { left, right, height, selection, onmove, onend, onclear } = read();
		const group = select<SVGGElement, unknown>(element);
		const behaviour: BrushBehavior<unknown> = brushX<unknown>()
			.extent([
				[left, 0],
				[right, height]
			])
			.handleSize(20)
			.on('brush end', ({ type, sourceEvent, selection: selected }: D3BrushEvent<unknown>) => {
				// Moves that this file makes itself carry no source.
				if (!sourceEvent) return;
				const span = selected as [number, number] | null;
				// A click beside the brush empties d3's own; the picture still has it, so it is given back.
				if (type === 'end' && !span) group.call(behaviour.move, selection as [number, number] | null);
				(type === 'end' ? onend : onmove)(span);
			});
		group.call(behaviour).on('dblclick.brush', onclear);
		group.selectAll('.selection').attr('fill', 'transparent').attr('stroke', 'none');
		group.call(behaviour.move, selection ? [selection[0], selection[1]] : null);
		return () => {
			group.on('.brush', null).selectAll('*').remove();
		};
	};
}
