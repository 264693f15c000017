import { goto } from '$app/navigation';
import type { Filters, View } from '#filters.ts';
import { address } from '#ui/address.ts';

/** Shows the dashboard with other filters or another selection: a step in the history, without a jump of page or focus. */
export function show(filters: Filters, view: Partial<View>): Promise<void> {
	return goto(address('/', filters, view), { keepFocus: true, noScroll: true });
}
