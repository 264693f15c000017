import { goto } from '$app/navigation';
import type { Filters, View } from '#filters.ts';
import { address } from '#ui/address.ts';

/**
 * Shows the dashboard with other filters or another selection, without a jump of page or focus: a step in the history, unless
 * it takes the `place` of the one before.
 */
export function show(filters: Filters, view: Partial<View>, place = false): Promise<void> {
	return goto(address('/', filters, view), { keepFocus: true, noScroll: true, replaceState: place });
}
