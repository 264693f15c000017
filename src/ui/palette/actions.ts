/** What the palette can do with the view that is shown, besides going somewhere: addresses of the same dashboard. */
import { selectionWindow } from '#charts/timeline/selection-window.ts';
import { padded } from '#charts/timeline/viewport.ts';
import type { IssueDays } from '#charts/timeline/published.ts';
import type { Filters, View } from '#filters.ts';
import type { Event } from '#model.ts';
import { address } from '#ui/address.ts';
import { formatWindow } from '#ui/window.ts';

/** A dashboard as its page has it. */
export interface Shown {
	filters: Filters;
	selected: { event: Event } | null;
	/** Null: events stand where they happened. */
	issued: IssueDays | null;
}

/** An action and where it leads. */
export interface Action {
	act: 'selection' | 'brush' | 'axis';
	href: string;
}

/** Zooming to the selected event, or to the days that were brushed, and the other axis. */
export function actionsFor({ filters, selected, issued }: Shown, fixed: Partial<View>): Action[] {
	const id = selected?.event.id ?? null;
	const look = { ...fixed, id };
	const window =
		selected && selectionWindow(selected.event, issued && (issued.get(selected.event.sha256) ?? null));
	const zoomed = window && padded(window);
	return [
		...(zoomed
			? [
					{
						act: 'selection' as const,
						href: address('/', filters, { ...look, view: formatWindow(zoomed.from, zoomed.to) })
					}
				]
			: []),
		...(!issued && (filters.from !== null || filters.to !== null)
			? [{ act: 'brush' as const, href: address('/', filters, look) }]
			: []),
		{ act: 'axis', href: address('/', filters, { ...look, axis: issued ? null : 'published' }) }
	];
}
