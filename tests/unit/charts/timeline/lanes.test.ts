import { describe, expect, it } from 'vitest';
import { everythingFolded, folded, formatFold, openRows, parseFold } from '#charts/timeline/fold.ts';
import { extentOf, laneHeads } from '#charts/timeline/lane-heads.ts';
import { inLanes, lanesInView, type LaneChoice, type Swimlanes } from '#charts/timeline/lanes.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import { plainTimeline } from '#filters.ts';
import type { Event } from '#model.ts';
import { fixture, noCoverage, sample } from '../samples.ts';

const lanes = (choice: LaneChoice, events: Event[] = fixture) =>
	inLanes(timeEvents(events), noCoverage, choice);
const names = ({ districts }: Swimlanes) =>
	districts.map(({ name, lanes }) => [name, ...lanes.map((lane) => `${lane.name} ${lane.count}`)]);
const layout = (swimlanes: Swimlanes) =>
	layoutTimeline(swimlanes, {
		from: dayNumber(2020, 1, 22),
		to: dayNumber(2020, 3, 22),
		width: 936,
		lang: 'zh'
	});
const total = ({ districts }: Swimlanes) => districts.reduce((sum, { count }) => sum + count, 0);
const dated = fixture.filter(({ date }) => date !== null).length;

describe('lanes', () => {
	it.each(['subdistrict', 'district', 'type', 'bulletin', 'none'] as const)(
		'by %s hold every dated event once',
		(by) => {
			const made = lanes({ by });
			expect(total(made)).toBe(dated);
			expect(openRows(made)).toEqual(Array.from({ length: dated }, (_, row) => row));
			const { counts } = layout(made);
			expect(counts.signs + counts.merged + counts.binned + counts.rough).toBe(dated);
		}
	);

	const places = [
		sample('2020-03-05', { district: '丙区', subdistrict: '子镇', sha256: 'c'.repeat(64), file: 'b/丙.txt' }),
		sample('2020-03-01', {
			district: '甲区',
			subdistrict: '丑镇',
			sha256: 'a'.repeat(64),
			file: 'a/甲2.txt'
		}),
		sample('2020-03-02', {
			district: '甲区',
			subdistrict: '寅镇',
			sha256: 'a'.repeat(64),
			file: 'a/甲2.txt'
		}),
		sample('2020-03-03', { district: '甲区', subdistrict: '寅镇', type: 'airport', file: '甲10.txt' }),
		sample('2020-03-09', { district: null, subdistrict: null }),
		sample('2020-03-08', { district: '甲区', subdistrict: null })
	];
	it.each<{ in: LaneChoice; want: unknown }>([
		{
			in: { order: 'first' },
			want: [
				[null, 'null 1'],
				['甲区', 'null 1', '丑镇 1', '寅镇 2'],
				['丙区', '子镇 1']
			]
		},
		{
			in: { order: 'count' },
			want: [
				[null, 'null 1'],
				['甲区', 'null 1', '寅镇 2', '丑镇 1'],
				['丙区', '子镇 1']
			]
		},
		// 丙 bǐng comes before 甲 jiǎ, 丑 chǒu before 寅 yín.
		{
			in: { order: 'name' },
			want: [
				[null, 'null 1'],
				['丙区', '子镇 1'],
				['甲区', 'null 1', '丑镇 1', '寅镇 2']
			]
		},
		{ in: { by: 'type', order: 'count' }, want: [[null, 'meeting 5', 'airport 1']] },
		{ in: { by: 'type' }, want: [[null, 'airport 1', 'meeting 5']] },
		{ in: { by: 'bulletin', order: 'name' }, want: [[null, 'b/丙.txt 1', 'a/甲2.txt 2', '甲10.txt 3']] }
	])('stand in the order of $in', ({ in: choice, want }) => {
		expect(names(lanes(choice, places))).toEqual(want);
	});

	it('of many bulletins end with one for those that tell least', () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			Array.from({ length: 1 + (index % 3) }, (__, day) =>
				sample(`2020-03-0${day + 1}`, {
					id: `${index}-${day}`,
					sha256: String(index).padEnd(64, 'x'),
					file: `${index}.txt`
				})
			)
		).flat();
		const made = lanes({ by: 'bulletin' }, many);
		const last = made.districts[0].lanes.at(-1)!;
		expect(made.districts[0].lanes).toHaveLength(24);
		expect(last.others).toBe(37);
		expect(total(made)).toBe(many.length);
		expect(layout(made).lanes.at(-1)!.name).toBe('其余 37 份');
	});
});

describe('folded', () => {
	const open = lanes({});

	it('makes a group one strip of counts, a lane another, and forgets nothing', () => {
		const closed = folded(open, parseFold('黄浦区,嘉定区/南翔镇'));
		const group = closed.districts.find(({ name }) => name === '黄浦区')!;
		expect(group).toMatchObject({ heading: 'across', lanes: [{ folded: true, count: group.count }] });
		expect(total(closed)).toBe(dated);
		const { lanes: boxes, counts } = layout(closed);
		const shut = boxes.filter((box) => box.folded);
		expect(shut.map(({ key }) => key).sort()).toEqual(['嘉定区/南翔镇', '黄浦区']);
		for (const { density, y0, y1 } of shut) {
			expect(density).not.toBeNull();
			expect(y1 - y0).toBe(28);
		}
		expect(counts.signs + counts.merged + counts.binned + counts.rough).toBe(dated);
		expect(openRows(closed).length).toBe(
			dated - group.count - shut.find(({ key }) => key.includes('/'))!.count
		);
	});

	it('is left as it was by keys that name nothing', () => {
		expect(folded(open, parseFold('乌有区,,'))).toEqual(open);
		expect(folded(open, parseFold(null))).toBe(open);
	});

	it('goes into an address and back', () => {
		const all = everythingFolded(open)!;
		expect(formatFold(parseFold(all))).toBe(all);
		expect(all.split(',')).toContain('黄浦区');
		expect(openRows(lanesInView(fixture, noCoverage, { ...plainTimeline, fold: all }, 'zh'))).toEqual([]);
		expect(everythingFolded(lanes({ by: 'none' }))).toBeNull();
	});
});

describe('laneHeads', () => {
	it.each(['subdistrict', 'district', 'type', 'bulletin', 'none'] as const)(
		'of lanes by %s lie in the gutter and do not cover each other',
		(by) => {
			const made = lanes({ by });
			const drawn = layout(made);
			const boxes = laneHeads(made, drawn).flatMap(({ fold, zoom }) =>
				[fold, zoom].filter((box) => box !== null)
			);
			expect(boxes.length).toBeGreaterThan(0);
			for (const [index, a] of boxes.entries()) {
				expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
				expect(a.x + a.width).toBeLessThanOrEqual(drawn.plot.left);
				expect(a.y + a.height).toBeLessThanOrEqual(drawn.height);
				for (const b of boxes.slice(index + 1)) {
					const apart =
						a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
					expect(apart, JSON.stringify([a, b])).toBe(true);
				}
			}
		}
	);

	it('name what they fold and how many they zoom to', () => {
		const made = folded(lanes({}), parseFold('黄浦区'));
		const heads = laneHeads(made, layout(made));
		expect(heads.find(({ key }) => key === '黄浦区')).toMatchObject({
			name: '黄浦区',
			folded: true,
			count: 16
		});
		expect(heads.find(({ key }) => key === '嘉定区')).toMatchObject({
			name: '嘉定区',
			folded: false,
			count: 5
		});
		expect(heads.find(({ key }) => key === '嘉定区/南翔镇')).toMatchObject({ name: '南翔镇', count: 1 });
	});

	it('zoom to the days of a lane', () => {
		const made = lanes({ by: 'type' }, [
			sample('2020-03-01', { type: 'airport' }),
			sample('2020-03-05/2020-03-07', { type: 'airport' }),
			sample('2020-06-01')
		]);
		const [airport, meeting] = made.districts[0].lanes.map(({ layers }) => extentOf(made, layers)!);
		expect([formatDay(airport.from), formatDay(airport.to)]).toEqual(['2020-03-01', '2020-03-08']);
		expect([formatDay(meeting.from), formatDay(meeting.to)]).toEqual(['2020-06-01', '2020-06-02']);
		expect(extentOf(made, [])).toBeNull();
	});
});
