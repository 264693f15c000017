import { clockOf, datesAgree, isOpenEnded } from '#evaluate/dates-agree.ts';
import type { Evaluation, Miss } from '#evaluate/evaluation.ts';
import type { EventLabel, Labels, Placed } from '#evaluate/labels.ts';
import { scoreDetails } from '#evaluate/score-details.ts';
import { judge, overlap, reasons } from '#evaluate/tally.ts';
import type { Event } from '#model.ts';

type Wanted = EventLabel & Placed;
type Dated = Event & { date: string };

/** Dated events: who is found, what is extra, and what is right about the required ones. */
export function scoreEvents(evaluation: Evaluation, label: Labels, events: readonly Event[]): void {
	const dated = events.filter((event): event is Dated => event.date !== null);
	const found = pair(label.events, dated);
	for (const want of label.events) {
		if (!want.required) continue;
		const event = found.get(want);
		const miss: Omit<Miss, 'kind'> = {
			file: label.file,
			start: want.start,
			end: want.end,
			wanted: [want.date, ...want.types],
			got: [],
			because: []
		};
		judge(evaluation, 'events_recall', event !== undefined, { ...miss, kind: 'event-missed' });
		if (event) judge(evaluation, 'events_precision', true);
		scoreDate(evaluation, want, event, miss);
		scoreType(evaluation, want, event, miss);
		judge(
			evaluation,
			'area_accuracy',
			event !== undefined && want.area.every((name) => event.area.includes(name)),
			event && {
				...miss,
				kind: 'area',
				wanted: want.area,
				got: event.area,
				because: reasons(event.because, 'area')
			}
		);
		if (event && want.modality !== null) {
			judge(evaluation, 'modality_accuracy', event.modality === want.modality, {
				...miss,
				kind: 'modality',
				wanted: [want.modality],
				got: [event.modality],
				because: reasons(event.because, 'modality')
			});
		}
		scoreDetails(evaluation, want, event, miss);
	}
	const paired = new Set(found.values());
	for (const event of dated) {
		if (paired.has(event)) continue;
		judge(evaluation, 'events_precision', false, {
			file: label.file,
			kind: 'event-extra',
			start: event.quote.start,
			end: event.quote.end,
			wanted: [],
			got: [event.date, event.type, event.title],
			because: reasons(event.because, 'date', 'year', 'type')
		});
	}
}

/**
 * Which event tells which label: required labels choose first, in the order of the file, each the event whose quote
 * overlaps its evidence and agrees with its date, or else overlaps it most. No event is chosen twice.
 */
function pair(labels: readonly Wanted[], events: readonly Dated[]): Map<Wanted, Dated> {
	const found = new Map<Wanted, Dated>();
	const free = new Set(events);
	for (const want of [...labels].sort((a, b) => Number(b.required) - Number(a.required))) {
		let [best, rank]: [Dated | null, number] = [null, 0];
		for (const event of free) {
			const shared = overlap(event.quote, want);
			if (shared <= 0) continue;
			const its = (datesAgree(want.date, event.date) ? 1000 : 0) + shared;
			if (its > rank) [best, rank] = [event, its];
		}
		if (best === null) continue;
		found.set(want, best);
		free.delete(best);
	}
	return found;
}

function scoreDate(
	evaluation: Evaluation,
	want: Wanted,
	event: Dated | undefined,
	miss: Omit<Miss, 'kind'>
): void {
	const right = event !== undefined && datesAgree(want.date, event.date);
	judge(evaluation, 'date_accuracy', right);
	if (!event) return;
	const wrong = {
		...miss,
		wanted: [want.date],
		got: [event.date],
		because: reasons(event.because, 'date', 'year')
	};
	judge(evaluation, 'found_date_accuracy', right, { ...wrong, kind: 'date' });
	const clock = clockOf(want.date);
	if (clock !== null) {
		judge(evaluation, 'clock_accuracy', clockOf(event.date) === clock, { ...wrong, kind: 'clock' });
	}
	if (isOpenEnded(want.date)) {
		judge(evaluation, 'open_interval_accuracy', isOpenEnded(event.date), { ...wrong, kind: 'open-end' });
	}
}

function scoreType(
	evaluation: Evaluation,
	want: Wanted,
	event: Dated | undefined,
	miss: Omit<Miss, 'kind'>
): void {
	const right = event !== undefined && want.types.includes(event.type);
	judge(
		evaluation,
		'type_accuracy',
		right,
		event && {
			...miss,
			kind: 'type',
			wanted: want.types,
			got: [event.type],
			because: reasons(event.because, 'type')
		}
	);
	if (!event) return;
	const wanted = right ? event.type : want.types[0];
	const known = evaluation.confusions.find((entry) => entry.wanted === wanted && entry.got === event.type);
	if (known) known.count++;
	else evaluation.confusions.push({ wanted, got: event.type, count: 1 });
}

/** Undated happenings: found if an undated event overlaps the evidence; no event is counted for two. */
export function scoreUndated(evaluation: Evaluation, label: Labels, events: readonly Event[]): void {
	const free = new Set(events.filter(({ date }) => date === null));
	for (const want of label.undated) {
		let [best, most]: [Event | null, number] = [null, 0];
		for (const event of free) {
			const shared = overlap(event.quote, want);
			if (shared > most) [best, most] = [event, shared];
		}
		if (best) free.delete(best);
		const instead = events.filter((event) => event.date !== null && overlap(event.quote, want) > 0);
		judge(evaluation, 'undated_recall', best !== null, {
			file: label.file,
			kind: 'undated',
			start: want.start,
			end: want.end,
			wanted: [],
			got: instead.flatMap(({ date, title }) => [date ?? '', title]),
			because: instead.flatMap(({ because }) => reasons(because, 'date', 'year'))
		});
	}
}
