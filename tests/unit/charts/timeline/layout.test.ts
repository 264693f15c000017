import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline, rowsOf, timeScale, withAxis, type TimelineLayout } from '#charts/timeline/layout.ts';
import { inLanes } from '#charts/timeline/lanes.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import type { Event } from '#model.ts';
import { fixture, noCoverage, sample } from '../samples.ts';

const window = { from: dayNumber(2020, 1, 22), to: dayNumber(2020, 3, 22) };

function layout(
	events: Event[],
	over: Partial<Parameters<typeof layoutTimeline>[1]> = {},
	coverage = noCoverage
): TimelineLayout {
	return layoutTimeline(inLanes(timeEvents(events), coverage), {
		...window,
		width: 936,
		lang: 'zh',
		...over
	});
}

interface Box {
	what: string;
	x0: number;
	x1: number;
	y: number;
}

/** Labels and signs as boxes of one row each. */
function boxes({ marks }: TimelineLayout): Box[] {
	return marks.flatMap((mark) => {
		const sign = {
			what: `sign ${mark.timed.event.id}`,
			x0: mark.shape.head - 6,
			x1: mark.shape.head + 6,
			y: mark.y
		};
		if (!mark.label) return [sign];
		return [
			sign,
			{ what: `label ${mark.timed.event.id}`, x0: mark.label.x0, x1: mark.label.x1, y: mark.labelY }
		];
	});
}

function overlaps(found: TimelineLayout): string[] {
	const all = boxes(found).sort((a, b) => a.y - b.y || a.x0 - b.x0);
	return all.flatMap((box, index) =>
		all
			.slice(index + 1)
			.filter((other) => Math.abs(other.y - box.y) < 12 && other.x0 < box.x1 && box.x0 < other.x1)
			// Signs of the last row may touch from 6 px on; a label never covers anything.
			.filter((other) => !(box.what.startsWith('sign') && other.what.startsWith('sign')))
			.map((other) => `${box.what} and ${other.what}`)
	);
}

const total = ({ counts: { signs, merged, binned, rough, before, after } }: TimelineLayout) =>
	signs + merged + binned + rough + before + after;

describe('layoutTimeline', () => {
	it('gives the city first, then districts with their own lane first, and their counts', () => {
		const order = ['黄浦区', '虹口区'].map((district) => ({
			district,
			subdistrict: null,
			first: 18285,
			last: 18351
		}));
		const { districts, lanes } = layout(fixture, {}, order);
		expect(districts.map(({ name, count }) => [name, count])).toEqual([
			['市级', 2],
			['黄浦区', 16],
			['虹口区', 6],
			['嘉定区', 5]
		]);
		expect(lanes.map(({ label, count }) => [label, count])).toEqual([
			['', 2],
			['外滩街道', 4],
			['南京东路街道', 4],
			['小东门街道', 8],
			['江湾镇街道', 6],
			['区级', 3],
			['南翔镇', 1],
			['华亭镇', 1]
		]);
	});

	it('stacks lanes without gap or overlap, each at least 40 px high', () => {
		const { lanes, plot, height, districts } = layout(fixture);
		expect(lanes[0].y0).toBe(72);
		for (let i = 1; i < lanes.length; i++) expect(lanes[i].y0).toBe(lanes[i - 1].y1);
		for (const lane of lanes) expect(lane.y1 - lane.y0).toBeGreaterThanOrEqual(40);
		expect(plot.bottom).toBe(lanes.at(-1)!.y1);
		expect(districts.at(-1)!.y1).toBe(plot.bottom);
		expect(height).toBe(plot.bottom + 1);
	});

	it('makes a district of one low lane high enough for its name', () => {
		const [district] = layout([sample('2020-03-01', { district: '浦东新区' })]).districts;
		expect(district.y1 - district.y0).toBeGreaterThanOrEqual(4 * 18 + 20);
	});

	it('draws all 29 dated events of the fixture with a label, none merged', () => {
		const found = layout(fixture);
		expect(found.counts).toEqual({ signs: 29, merged: 0, binned: 0, rough: 0, before: 0, after: 0 });
		expect(found.marks.filter(({ label }) => label === null)).toEqual([]);
		expect(overlaps(found)).toEqual([]);
	});

	it('keeps labels inside the plot', () => {
		for (const { label } of layout(fixture).marks) {
			expect(label!.x0).toBeGreaterThanOrEqual(136);
			expect(label!.x1).toBeLessThanOrEqual(936);
		}
	});

	it('does not let a label cover a later mark while any row is free of it', () => {
		const { marks } = layout([sample('2020-03-05'), sample('2020-03-07'), sample('2020-03-19')]);
		expect(marks.map(({ label }) => label!.side)).toEqual(['left', 'right', 'left']);
		expect(new Set(marks.slice(0, 2).map(({ y }) => y)).size).toBe(1);
	});

	it('shades what no bulletin covers, from the lane’s first and last day outwards', () => {
		const day = dayNumber(2020, 2, 1);
		const coverage = [{ district: '甲区', subdistrict: '乙街道', first: day, last: day + 9 }];
		const { lanes } = layout([sample('2020-02-03')], {}, coverage);
		const scale = timeScale({ ...window, width: 936 }, { gutter: 136 });
		expect(lanes[0].shades).toEqual([
			{ x0: 136, x1: scale(day) },
			{ x0: scale(day + 10), x1: 936 }
		]);
	});

	it('counts in one row what finds none among twelve', () => {
		const many = Array.from({ length: 30 }, (_, n) => sample('2020-02-10', { id: `m${n}` }));
		const found = layout(many);
		const heights = new Set(found.marks.map(({ y }) => y));
		expect(heights.size).toBeLessThanOrEqual(12);
		expect(found.counts.merged).toBeGreaterThan(0);
		expect(total(found)).toBe(30);
		expect(overlaps(found)).toEqual([]);
	});

	it('is narrower, lower and without time words in an embed', () => {
		const { metrics, marks } = layout(fixture, { compact: true, width: 632 });
		expect(metrics).toMatchObject({ gutter: 106, row: 20 });
		expect(marks.every(({ label }) => label!.time === '' && [...label!.title].length <= 9)).toBe(true);
	});

	it('places everything as before where the rows of its own window are given back', () => {
		const free = layout(fixture);
		const held = layout(fixture, { rows: rowsOf(free) });
		expect(held.marks.map(({ y, label }) => [y, label?.x0])).toEqual(
			free.marks.map(({ y, label }) => [y, label?.x0])
		);
		expect(held.height).toBe(free.height);
	});

	it('tells of which lanes that is true, whatever the crowd', () => {
		const days = fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(days, (starts) => {
				const events = starts.map((day, n) =>
					sample(formatDay(window.from + day), { id: `e${n}`, title: '办'.repeat(1 + (n % 9)) })
				);
				const free = layout(events);
				const held = layout(events, { rows: rowsOf(free) });
				if (free.lanes.every(({ settled }) => settled)) expect(held.marks).toEqual(free.marks);
			}),
			{ numRuns: 60 }
		);
		expect(layout(fixture).lanes.every(({ settled }) => settled)).toBe(true);
		const crowd = Array.from({ length: 36 }, (_, n) =>
			sample(formatDay(window.from + (n % 3)), { id: `e${n}` })
		);
		expect(layout(crowd).lanes.map(({ settled }) => settled)).toEqual([false]);
	});

	it('puts another axis over the same lanes', () => {
		const lanes = inLanes(timeEvents(fixture), noCoverage);
		const options = { ...window, width: 936, lang: 'zh' as const };
		const selected = { ...options, selected: 'a6a821c0b214-2921', rows: rowsOf(layout(fixture)) };
		expect(withAxis(layoutTimeline(lanes, options), lanes, selected)).toEqual(
			layoutTimeline(lanes, selected)
		);
	});

	it('does not move when something is selected', () => {
		const places = (found: TimelineLayout) =>
			found.marks.map(({ y, shape, label }) => [y, shape.head, label]);
		expect(places(layout(fixture, { selected: 'a6a821c0b214-2921' }))).toEqual(places(layout(fixture)));
	});

	it('refuses an empty window and a chart without a plot, by name', () => {
		expect(() => layout(fixture, { to: window.from })).toThrow(/expected an end after the start/);
		expect(() => layout(fixture, { width: 100 })).toThrow(/gutter of 136 px/);
	});

	it('loses no event and lets no label cover anything, whatever the dates and the window', () => {
		const day = fc.integer({ min: 18250, max: 18400 }).map(formatDay);
		const date = fc.oneof(
			day,
			day.map((iso) => `${iso}~`),
			day.map((iso) => `${iso}/..`),
			day.map((iso) => `${iso}~/..`),
			day.map((iso) => `../${iso}`),
			day.map((iso) => `${iso}T18:30`),
			day.map((iso) => iso.slice(0, 7)),
			day.map((iso) => `${iso.slice(0, 7)}~`),
			day.map((iso) => `${iso.slice(0, 7)}-XX`),
			fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([iso, n]) => {
				const first = Date.parse(iso) / 86_400_000;
				return `${iso}/${formatDay(first + n)}`;
			})
		);
		const event = fc.record({
			date,
			title: fc.constantFrom(
				'开会',
				'召开疫情防控工作专题会议部署有关工作',
				'Volunteers distribute masks',
				''
			),
			subdistrict: fc.constantFrom('乙街道', '丙镇', null),
			modality: fc.constantFrom('happened' as const, 'planned' as const, 'deadline' as const)
		});
		const view = fc.record({
			from: fc.double({ min: 18200, max: 18400, noNaN: true }),
			span: fc.double({ min: 0.05, max: 900, noNaN: true }),
			width: fc.integer({ min: 240, max: 2400 })
		});
		fc.assert(
			fc.property(fc.array(event, { maxLength: 60 }), view, (made, { from, span, width }) => {
				const events = made.map((one, n) => sample(one.date, { ...one, id: `p${n}` }));
				const found = layout(events, { from, to: from + span, width });
				expect(total(found)).toBe(events.length);
				expect(overlaps(found)).toEqual([]);
				for (const { shape } of found.marks) {
					expect(shape.head).toBeGreaterThanOrEqual(136);
					expect(shape.head).toBeLessThanOrEqual(width);
				}
			}),
			{ numRuns: 150 }
		);
	});
});
