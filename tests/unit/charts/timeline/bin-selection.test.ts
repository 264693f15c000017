import { describe, expect, it } from 'vitest';
import { binOf, timedOf } from '#charts/timeline/bin-selection.ts';
import { inLanes, type LaneBy } from '#charts/timeline/lanes.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import { timeEvents, type Timed } from '#charts/timeline/timed.ts';
import { formatDay, parseDay } from '#edtf.ts';
import { fixture, noCoverage } from '../samples.ts';

const all = timeEvents(fixture);
const window = {
	from: parseDay('2020-01-20')!,
	to: parseDay('2020-03-25')!,
	width: 936,
	lang: 'zh' as const
};

/** Lanes that only count, and their layout. */
function counted(by: LaneBy, options = window) {
	const lanes = { ...inLanes(all, noCoverage, { by }), binsOnly: true };
	return { lanes, layout: layoutTimeline(lanes, options) };
}

/** What the bar of an event says: its lane, and its first day. */
function barOf(by: LaneBy, timed: Timed): { lane: string; day: string } | null {
	const { lanes, layout } = counted(by);
	const place = binOf(layout, lanes, timed);
	if (!place) return null;
	const { key, density } = layout.lanes[place.lane];
	expect(density!.totals[place.bin]).toBeGreaterThan(0);
	return { lane: key, day: formatDay(Math.floor(layout.bins!.edges[place.bin] / 1440)) };
}

const of = (date: string) => all.find(({ event }) => event.date === date)!;

describe('the bar of the selected event', () => {
	it('is found in lanes of whatever', () => {
		const one = of('2020-03-08T18:00');
		const { district, subdistrict, type, sha256 } = one.event;
		const day = '2020-03-08';
		expect(barOf('subdistrict', one)).toEqual({ lane: `${district}/${subdistrict}`, day });
		expect(barOf('district', one)).toEqual({ lane: `${district}/`, day });
		expect(barOf('type', one)).toEqual({ lane: type, day });
		expect(barOf('bulletin', one)).toEqual({ lane: sha256.slice(0, 12), day });
		expect(barOf('none', one)).toEqual({ lane: 'all', day });
	});

	it('is that of every event which bars count, and of no other', () => {
		const { lanes, layout } = counted('none');
		const found = all.filter((timed) => binOf(layout, lanes, timed) !== null);
		expect(found.length).toBe(layout.counts.binned);
		expect(layout.counts.rough).toBeGreaterThan(0);
	});

	it('is none where the event has a mark, or lies outside of the window', () => {
		const lanes = inLanes(all, noCoverage, {});
		for (const timed of all) expect(binOf(layoutTimeline(lanes, window), lanes, timed)).toBeNull();
		const february = counted('none', { ...window, to: parseDay('2020-03-01')! });
		expect(binOf(february.layout, february.lanes, of('2020-03-08T18:00'))).toBeNull();
	});

	it('is on the day of its bulletin where the axis is one of those', () => {
		const [{ event }] = all;
		expect(timedOf({ event, day: 18350 })).toMatchObject({ start: 18350.5, published: true });
		expect(timedOf({ event, day: null })).toBeNull();
		expect(timedOf({ event })?.start).toBe(all[0].start);
	});
});
