import type { Evaluation, Measure, Miss, MissKind } from '#evaluate/evaluation.ts';
import type { EventLabel } from '#evaluate/labels.ts';
import { judge } from '#evaluate/tally.ts';
import type { Event } from '#model.ts';

/**
 * What an editor would note down beside the date: people by name, quantities by value and unit, places by name. Only what
 * the label lists is wanted; of an event that was not found, all of it is missed, without a record of its own.
 */
export function scoreDetails(
	evaluation: Evaluation,
	want: EventLabel,
	event: Event | undefined,
	miss: Omit<Miss, 'kind'>
): void {
	const compare = (measure: Measure, kind: MissKind, wanted: string[], got: string[]) => {
		const missed = without(wanted, got);
		for (let i = 0; i < wanted.length; i++) judge(evaluation, measure, i >= missed.length);
		if (event && missed.length > 0) evaluation.misses.push({ ...miss, kind, wanted: missed, got });
	};
	if (want.people) {
		const names = event?.people.map(({ name }) => name) ?? [];
		const extra = without(names, want.people);
		compare('people_recall', 'people-missed', want.people, names);
		for (let i = 0; i < names.length; i++) judge(evaluation, 'people_precision', i >= extra.length);
		if (extra.length > 0) {
			evaluation.misses.push({ ...miss, kind: 'people-extra', wanted: want.people, got: extra });
		}
	}
	if (want.quantities) {
		const figures = (list: { value: number; unit: string }[]) =>
			list.map(({ value, unit }) => `${value}${unit}`);
		compare('quantities_recall', 'quantities', figures(want.quantities), figures(event?.quantities ?? []));
	}
	if (want.places) compare('places_recall', 'places', want.places, event?.places ?? []);
}

/** The first list without what is in the second, each item taken away once: [100名, 100名] without [100名] is [100名]. */
function without(list: readonly string[], taken: readonly string[]): string[] {
	const left = [...taken];
	return list.filter((item) => {
		const at = left.indexOf(item);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}
