import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOf } from '#charts/columns/columns.ts';
import { inLanes, type LaneChoice } from '#charts/timeline/lanes.ts';
import { everythingFolded, folded, openRows, parseFold } from '#charts/timeline/fold.ts';
import { edgeRow, foldedCount, rankOf, rowAt, rowFrom, rowOf } from '#charts/timeline/row-steps.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { parseDay } from '#edtf.ts';
import { fixture, noCoverage, sample } from '../samples.ts';

const all = timeEvents(fixture);
const lanes = (choice: LaneChoice = {}) => inLanes(all, noCoverage, choice);

describe('steps from row to row', () => {
	it('go through all events of the lanes in the order of time, and back', () => {
		const only = (type: string) => type === 'airport' || type === 'meeting';
		for (const choice of [{}, { by: 'type' as const }, { types: only }]) {
			const made = lanes(choice);
			const want = all
				.filter(({ event }) => !('types' in choice) || only(event.type))
				.map(({ start }) => start)
				.sort((a, b) => a - b);
			const found: number[] = [];
			let row = edgeRow(made, 'first')!;
			for (let index = 0; index < want.length; index++) {
				expect(rankOf(made, row)).toEqual({ index, total: want.length });
				found.push(made.timedOf(row).start);
				row = rowFrom(made, row, 1)!;
			}
			expect(found).toEqual(want);
			expect(row).toBe(edgeRow(made, 'last'));
			expect(rowFrom(made, row, -want.length * 2)).toBe(edgeRow(made, 'first'));
		}
	});

	it('pass over what is folded, as the arrow keys do', () => {
		const made = lanes({ by: 'type' });
		const shut = folded(made, new Set(['airport', 'policy']));
		const order = openRows(shut);
		expect(order.length).toBe(all.length - foldedCount(shut));
		expect(foldedCount(shut)).toBeGreaterThan(5);
		const stepped = [edgeRow(shut, 'first')!];
		while (stepped.length < order.length) stepped.push(rowFrom(shut, stepped.at(-1)!, 1)!);
		expect(stepped).toEqual(order);
		const hidden = made.timedOf(openRows(made).find((row) => !order.includes(row))!).event.id;
		expect([rowOf(made, hidden), rowOf(shut, hidden)]).toEqual([expect.any(Number), null]);
		const none = folded(made, parseFold(everythingFolded(made)));
		expect([edgeRow(none, 'first'), rowAt(none, 0)]).toEqual([null, null]);
	});

	it('of several at once are as many of one', () => {
		const made = lanes({ by: 'type' });
		fc.assert(
			fc.property(fc.nat(28), fc.integer({ min: -30, max: 30 }), (row, steps) => {
				let at = row;
				for (let step = 0; step < Math.abs(steps); step++) at = rowFrom(made, at, Math.sign(steps))!;
				expect(rowFrom(made, row, steps)).toBe(at);
			})
		);
	});

	it('begin at the first event of a moment or after it, else at the last', () => {
		const made = inLanes(timeEvents([sample('2020-03-01'), sample('2020-03-05')]), noCoverage);
		const from = (iso: string) => rowAt(made, minuteOf(parseDay(iso)!));
		expect([from('2020-01-01'), from('2020-03-02'), from('2020-12-01')]).toEqual([0, 1, 1]);
	});

	it('lead nowhere where there is nothing', () => {
		const none = inLanes([], noCoverage);
		expect([rowAt(none, 0), edgeRow(none, 'first'), edgeRow(none, 'last')]).toEqual([null, null, null]);
	});

	it('find an event by its id, where all are at hand', () => {
		const made = lanes();
		const row = rowOf(made, fixture.find(({ date }) => date !== null)!.id)!;
		expect(made.timedOf(row).event.id).toBe(fixture.find(({ date }) => date !== null)!.id);
		expect(rowOf(made, 'nobody')).toBeNull();
		expect(rowOf({ ...made, whole: undefined }, made.timedOf(row).event.id)).toBeNull();
	});
});
