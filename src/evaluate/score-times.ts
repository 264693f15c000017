import { datesAgree } from '#evaluate/dates-agree.ts';
import type { Evaluation, KindScore } from '#evaluate/evaluation.ts';
import type { Labels } from '#evaluate/labels.ts';
import { judge, overlap, reasons } from '#evaluate/tally.ts';
import type { Mention } from '#model.ts';

/** Years that name something, and what lies in somebody's past: seeing them is enough, no event hangs on their value. */
const VALUE_DOES_NOT_COUNT = new Set(['year-label', 'background']);

/**
 * Times: seen if any mention overlaps the words; right if one of those agrees with the value. Of a part of day, any
 * mention that overlaps may say it.
 */
export function scoreTimes(evaluation: Evaluation, label: Labels, mentions: readonly Mention[]): void {
	for (const time of label.times) {
		const met = mentions.filter((mention) => overlap(mention, time) > 0);
		const seen = met.length > 0;
		const right =
			seen &&
			(VALUE_DOES_NOT_COUNT.has(time.kind) || met.some((mention) => datesAgree(time.value, mention.date)));
		const miss = {
			file: label.file,
			start: time.start,
			end: time.end,
			wanted: [time.value],
			got: met.map(({ text, date }) => date ?? text),
			because: met.flatMap(({ because }) => reasons(because, 'date', 'year'))
		};
		judge(evaluation, 'mention_recall', seen, { ...miss, kind: 'time-missed' });
		judge(evaluation, 'mention_value_accuracy', right, seen ? { ...miss, kind: 'time-value' } : undefined);
		const kind = kindScore(evaluation, time.kind);
		for (const [share, hit] of [[kind.seen, seen] as const, [kind.right, right] as const]) {
			share.of++;
			if (hit) share.hits++;
		}
		if (time.part !== null) {
			const parts = met.flatMap(({ part }) => part ?? []);
			judge(
				evaluation,
				'part_accuracy',
				parts.includes(time.part),
				seen ? { ...miss, kind: 'part', wanted: [time.part], got: parts } : undefined
			);
		}
	}
}

/** Traps: hit by any mention that overlaps the words. */
export function scoreTraps(evaluation: Evaluation, label: Labels, mentions: readonly Mention[]): void {
	for (const trap of label.traps) {
		const hit = mentions.find((mention) => overlap(mention, trap) > 0);
		judge(evaluation, 'traps_avoided', hit === undefined, {
			file: label.file,
			kind: 'trap',
			start: trap.start,
			end: trap.end,
			wanted: [],
			got: hit ? [hit.date ?? hit.text] : [],
			because: reasons(hit?.because ?? [], 'date', 'year')
		});
	}
}

function kindScore(evaluation: Evaluation, kind: string): KindScore {
	const known = evaluation.kinds.find((entry) => entry.kind === kind);
	if (known) return known;
	const entry = { kind, seen: { hits: 0, of: 0 }, right: { hits: 0, of: 0 } };
	evaluation.kinds.push(entry);
	return entry;
}
