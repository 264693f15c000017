import { measures, type Evaluation, type Measure, type Miss, type Share } from '#evaluate/evaluation.ts';
import type { Because, Topic } from '#model.ts';

/** An evaluation of nothing yet, to be counted up. */
export function noEvaluation(): Evaluation {
	return {
		bulletins: 0,
		shares: Object.fromEntries(measures.map((measure) => [measure, { hits: 0, of: 0 }])) as Record<
			Measure,
			Share
		>,
		kinds: [],
		confusions: [],
		misses: []
	};
}

/** Counts one case of a measure, and notes the miss if it is one. */
export function judge(evaluation: Evaluation, measure: Measure, hit: boolean, miss?: Miss): void {
	const share = evaluation.shares[measure];
	share.of++;
	if (hit) share.hits++;
	else if (miss) evaluation.misses.push(miss);
}

/** The reasons that are about any of these topics. */
export function reasons(because: readonly Because[], ...topics: Topic[]): Because[] {
	return because.filter(({ about }) => topics.includes(about));
}

/** Code points that two ranges share; 0 or less: none. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
	return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
