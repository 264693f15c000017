/** The timeline's keys: what each asks for, and which event an arrow leads to. */
import type { TimelineLayout } from '#charts/timeline/layout.ts';
import type { Timed } from '#charts/timeline/timed.ts';

export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/** What a key asks for; one of the fields is set. */
export interface Command {
	move?: Move;
	/** Factor: 2 shows half the time. */
	zoom?: number;
	/** Share of the window. */
	pan?: number;
	fit?: true;
	/** Shows the selected event, or the days that were brushed, closely. */
	selection?: true;
	close?: true;
}

const KEYS: Record<string, Command> = {
	ArrowLeft: { move: 'previous' },
	ArrowRight: { move: 'next' },
	ArrowUp: { move: 'up' },
	ArrowDown: { move: 'down' },
	Home: { move: 'first' },
	End: { move: 'last' },
	'+': { zoom: 2 },
	'=': { zoom: 2 },
	'-': { zoom: 0.5 },
	_: { zoom: 0.5 },
	'0': { fit: true },
	s: { selection: true },
	S: { selection: true },
	Escape: { close: true }
};

/** The command of a key press, or null for a key that is not the timeline's. Shift with an arrow pans by a quarter. */
export function command(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
): Command | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	if (event.shiftKey && event.key === 'ArrowLeft') return { pan: -0.25 };
	if (event.shiftKey && event.key === 'ArrowRight') return { pan: 0.25 };
	return KEYS[event.key] ?? null;
}

/**
 * Id of the event that a move leads to from `current`: left and right go through all events in the order of time, beyond the
 * window too; up and down to the nearest mark above or below. Null: there is none.
 */
export function neighbour(
	order: readonly Timed[],
	layout: Pick<TimelineLayout, 'marks'>,
	current: string | null,
	move: Move
): string | null {
	if (order.length === 0) return null;
	const index = order.findIndex(({ event }) => event.id === current);
	if (move === 'first') return order[0].event.id;
	if (move === 'last') return order[order.length - 1].event.id;
	if (move === 'previous') return order[index - 1]?.event.id ?? null;
	if (move === 'next') return order[index + 1]?.event.id ?? null;
	const here = layout.marks.find(({ timed }) => timed.event.id === current);
	if (!here) return null;
	let best: { id: string; far: number } | null = null;
	for (const mark of layout.marks) {
		const dy = (mark.y - here.y) * (move === 'down' ? 1 : -1);
		if (dy <= 1) continue;
		const far = dy + Math.abs(mark.shape.head - here.shape.head) / 4;
		if (!best || far < best.far) best = { id: mark.timed.event.id, far };
	}
	return best?.id ?? null;
}
