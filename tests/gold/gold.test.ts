/**
 * The five hand-labelled bulletins: what the extraction must not fall below. The labels are in this folder, the bulletins
 * in seeds/. `npm run --silent shixu -- eval tests/gold seeds` prints every measure and miss.
 */
import { describe, expect, it } from 'vitest';
import { evaluateFolder } from '#evaluate/evaluate-folder.ts';
import { rates, type Measure } from '#evaluate/evaluation.ts';
import { extract } from '#extract/extract.ts';

const floors: Partial<Record<Measure, number>> = {
	events_recall: 1,
	events_precision: 0.95,
	date_accuracy: 1,
	clock_accuracy: 1,
	open_interval_accuracy: 1,
	modality_accuracy: 1,
	type_accuracy: 0.95,
	area_accuracy: 1,
	mention_recall: 1,
	mention_value_accuracy: 1,
	part_accuracy: 1,
	traps_avoided: 1,
	year_accuracy: 1,
	people_recall: 1,
	quantities_recall: 0.9,
	places_recall: 1,
	undated_recall: 0.8
};

const { evaluation, problems } = await evaluateFolder('tests/gold', 'seeds', extract);
const measured = rates(evaluation);

describe('the labelled bulletins', () => {
	it('are all read and scored', () => {
		expect(problems).toEqual([]);
		expect(evaluation.bulletins).toBe(5);
	});

	it.each(Object.entries(floors))('%s is at least %d', (measure, floor) => {
		const misses = evaluation.misses.map(({ file, kind, wanted, got }) => ({ file, kind, wanted, got }));
		expect(measured[measure as Measure], JSON.stringify(misses, null, '\t')).toBeGreaterThanOrEqual(floor);
	});
});
