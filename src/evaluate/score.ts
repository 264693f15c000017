import type { Evaluation, KindScore } from '#evaluate/evaluation.ts';
import type { Labels } from '#evaluate/labels.ts';
import { scoreEvents, scoreUndated } from '#evaluate/score-events.ts';
import { scoreTimes, scoreTraps } from '#evaluate/score-times.ts';
import { judge, noEvaluation, reasons } from '#evaluate/tally.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { Reading } from '#model.ts';

/**
 * How well the readings agree with the labels. A reading belongs to the labels of the same `file`; labels without a
 * reading count as all missed, readings without labels do not count.
 */
export function score(labels: readonly Labels[], readings: readonly Reading[]): Evaluation {
	const evaluation = noEvaluation();
	const byFile = new Map(readings.map((reading) => [reading.file, reading]));
	for (const label of labels) {
		const reading = byFile.get(label.file);
		const before = evaluation.misses.length;
		evaluation.bulletins++;
		scoreYear(evaluation, label, reading);
		scoreEvents(evaluation, label, reading?.events ?? []);
		scoreUndated(evaluation, label, reading?.events ?? []);
		scoreTimes(evaluation, label, reading?.mentions ?? []);
		scoreTraps(evaluation, label, reading?.mentions ?? []);
		const misses = evaluation.misses.splice(before);
		evaluation.misses.push(...misses.sort((a, b) => a.start - b.start || a.end - b.end));
	}
	evaluation.kinds.sort((a, b) => kindRank(a) - kindRank(b) || (a.kind < b.kind ? -1 : 1));
	evaluation.confusions.sort(
		(a, b) => typeRank(a.wanted) - typeRank(b.wanted) || typeRank(a.got) - typeRank(b.got)
	);
	return evaluation;
}

function scoreYear(evaluation: Evaluation, label: Labels, reading: Reading | undefined): void {
	if (label.year === null) return;
	const year = reading?.year.value ?? null;
	judge(evaluation, 'year_accuracy', year === label.year, {
		file: label.file,
		kind: 'year',
		start: 0,
		end: 0,
		wanted: [String(label.year)],
		got: year === null ? [] : [String(year)],
		because: reasons(reading?.year.because ?? [], 'year')
	});
}

/** The kinds that every label file may use, in this order; a user's own follow by name. */
const KINDS = ['date', 'datetime', 'interval', 'holiday', 'vague', 'year-label', 'background'];

function kindRank({ kind }: KindScore): number {
	const rank = KINDS.indexOf(kind);
	return rank < 0 ? KINDS.length : rank;
}

function typeRank(id: string): number {
	return eventTypes.findIndex((type) => type.id === id);
}
