import { describe, expect, it } from 'vitest';
import { axisOf } from '#charts/districts/axis.ts';
import { autoUnit, binOf, binsOf } from '#charts/districts/bins.ts';
import { layoutDistricts, type DistrictsOptions } from '#charts/districts/layout.ts';
import { countDistricts, type TallyOptions } from '#charts/districts/tally.ts';
import { districtTable } from '#charts/districts/table.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import type { Event } from '#model.ts';
import { fixture, sample } from '../samples.ts';

type Options = DistrictsOptions & TallyOptions;

const options: Options = {
	from: dayNumber(2020, 1, 24),
	to: dayNumber(2020, 3, 20),
	width: 936,
	lang: 'zh',
	bin: 'week',
	scale: 'shared'
};

const layoutOf = (events: readonly Event[], chosen: Options) =>
	layoutDistricts(countDistricts(events, chosen), chosen);

describe('bins', () => {
	it('are weeks from Monday, whole months, whole years', () => {
		const [first, last] = [dayNumber(2020, 1, 24), dayNumber(2020, 3, 19)];
		const edges = (unit: 'week' | 'month' | 'year') => {
			const bins = binsOf(first, last, unit);
			return [bins.length, formatDay(bins[0].first), formatDay(bins.at(-1)!.last)];
		};
		expect(edges('week')).toEqual([9, '2020-01-20', '2020-03-22']);
		expect(edges('month')).toEqual([3, '2020-01-01', '2020-03-31']);
		expect(edges('year')).toEqual([1, '2020-01-01', '2020-12-31']);
	});
	it('have a word wherever it ends before the next one begins', () => {
		const weeks = binsOf(dayNumber(2020, 1, 24), dayNumber(2020, 3, 19), 'week');
		const said = (width: number) =>
			axisOf(weeks, 'week', { width, room: 0, lang: 'zh' }).ticks.map(({ text }) => text);
		expect(said(134)).toEqual(['1月', '2月', '3月']);
		expect(said(40)).toEqual([null, '2', '3']);
	});
	it('grow with the span', () => {
		expect([7, 60, 400, 9000].map(autoUnit)).toEqual(['day', 'week', 'month', 'year']);
	});
	it.each([
		{ in: '2020-03-05', want: { bin: 6, approximate: false } },
		{ in: '2020-03-05T18:00~', want: { bin: 6, approximate: false } },
		{ in: '2020-03-05~', want: { bin: 6, approximate: true } },
		{ in: '2020-03-05/..', want: { bin: 6, approximate: false } },
		{ in: '2020-03-03/2020-03-06~', want: { bin: 6, approximate: true } },
		{ in: '2020-03-03/2020-03-16~', want: 'wide' },
		{ in: '2020-03', want: 'wide' },
		{ in: '2020-03/..', want: 'wide' },
		{ in: '2020-03-XX', want: 'wide' },
		{ in: '2019-03-05', want: 'outside' },
		{ in: '2021-03-05', want: 'outside' },
		{ in: null, want: 'undated' }
	])('take $in', ({ in: date, want }) => {
		expect(binOf(sample(date), binsOf(options.from, options.to - 1, 'week'))).toEqual(want);
	});
});

describe('layoutDistricts', () => {
	it('shows 23 of the fixture’s 29 and says where the others are', () => {
		const found = layoutOf(fixture, options);
		expect(found.panels.map(({ name, total, shown }) => [name, total, shown])).toEqual([
			['黄浦区', 16, 13],
			['虹口区', 6, 5],
			['嘉定区', 5, 4],
			['市级', 2, 1]
		]);
		expect(found.note).toBe(
			'虚线格：开始日期约略。另有 6 件只知月份或跨两周，不入此图（黄浦区 3、虹口区 1、嘉定区 1、市级 1）；10 件待定日期。'
		);
	});
	it('stacks one unit an event, types in their order, from the baseline up', () => {
		const panel = layoutOf(fixture, options).panels[0];
		const fullest = panel.columns.find(({ most }) => most)!;
		expect(fullest.count).toBe(9);
		expect(fullest.units.map(({ event }) => event.type)).toEqual([
			...Array<string>(2).fill('deployment'),
			...Array<string>(5).fill('airport'),
			'quarantine',
			'volunteering'
		]);
		for (let i = 1; i < 9; i++) expect(fullest.units[i - 1].y - fullest.units[i].y).toBeCloseTo(13, 5);
		expect(fullest.units[0].y + fullest.units[0].height).toBeLessThanOrEqual(panel.baseY);
	});
	it('gives every panel one unit on the shared scale, and its own height else', () => {
		const events = [
			...Array.from({ length: 40 }, (_, n) => sample('2020-03-03', { id: `a${n}` })),
			sample('2020-03-03', { id: 'b', district: '丙区' })
		];
		const height = (scale: 'shared' | 'own') =>
			layoutOf(events, { ...options, scale }).panels.map(({ columns, baseY }) =>
				Math.round(baseY - columns[0].countY - 6)
			);
		expect(height('shared')).toEqual([156, 4]);
		expect(height('own')).toEqual([156, 13]);
	});
	it('joins units of one type where they are lower than 4 px', () => {
		const events = Array.from({ length: 100 }, (_, n) =>
			sample('2020-03-03', { id: `a${n}`, type: n < 60 ? 'airport' : 'meeting' })
		);
		const [column] = layoutOf(events, options).panels[0].columns;
		expect(column.units).toEqual([]);
		expect(column.runs.map(({ type, count }) => [type, count])).toEqual([
			['airport', 60],
			['meeting', 40]
		]);
	});
	it('loses no event: shown, left out, outside and undated are all', () => {
		for (const bin of ['day', 'week', 'month', 'year', 'auto'] as const) {
			const found = layoutOf(fixture, { ...options, bin, to: dayNumber(2020, 2, 20) });
			const leftOut = found.leftOut.reduce((sum, { count }) => sum + count, 0);
			expect(found.shown + leftOut + found.outside + found.undated).toBe(fixture.length);
		}
	});
	it('keeps counts apart', () => {
		const events = Array.from({ length: 56 }, (_, n) => sample(formatDay(options.from + n), { id: `d${n}` }));
		const { columns } = layoutOf(events, { ...options, bin: 'day', columns: 4 }).panels[0];
		const counted = columns.filter((column) => column.counted);
		for (let i = 1; i < counted.length; i++) expect(counted[i].x - counted[i - 1].x).toBeGreaterThan(6);
	});
	it('counts subdistricts, what concerns the whole district as 区级', () => {
		const found = layoutOf(fixture, { ...options, by: 'subdistrict' });
		expect(
			found.panels.slice(0, 3).map(({ key, name, within, total }) => [key, name, within, total])
		).toEqual([
			['黄浦区/小东门街道', '小东门街道', '黄浦区', 8],
			['虹口区/江湾镇街道', '江湾镇街道', '虹口区', 6],
			['黄浦区/南京东路街道', '南京东路街道', '黄浦区', 4]
		]);
		expect(found.panels.find(({ key }) => key === '嘉定区/-')).toMatchObject({ name: '区级', total: 3 });
		expect(found.panels.at(-1)!.key).toBe('-');
		expect(found.panels.reduce((sum, { total }) => sum + total, 0)).toBe(29);
	});
	it('orders by name in pinyin, the city last', () => {
		const { panels } = layoutOf(fixture, { ...options, sort: 'name' });
		expect(panels.map(({ name }) => name)).toEqual(['虹口区', '黄浦区', '嘉定区', '市级']);
	});
	it('lays Shanghai’s districts out as on the map, others on a plain grid', () => {
		const { panels, map, empty } = layoutOf(fixture, { ...options, sort: 'map' });
		const at = (name: string) => panels.find((panel) => panel.name === name)!;
		expect(map).toBe(true);
		expect(empty.map(({ name }) => name)).toHaveLength(13);
		expect(empty.find(({ name }) => name === '普陀区')!.y).toBe(at('嘉定区').headingY);
		expect(at('嘉定区').x).toBeLessThan(at('虹口区').x);
		expect(at('嘉定区').baseY).toBe(at('虹口区').baseY);
		expect(at('虹口区').x).toBe(at('黄浦区').x);
		expect(at('虹口区').baseY).toBeLessThan(at('黄浦区').baseY);
		const elsewhere = [...fixture, sample('2020-03-03', { district: '天河区' })];
		expect(layoutOf(elsewhere, { ...options, sort: 'map' }).map).toBe(false);
		expect(layoutOf(fixture, { ...options, sort: 'map', width: 360 }).map).toBe(false);
	});
	describe('per what was read', () => {
		const volumes = [
			{ place: '黄浦区', bulletins: 4, characters: 40_000 },
			{ place: '虹口区', bulletins: 1, characters: 60_000 },
			{ place: '嘉定区', bulletins: 1, characters: 5_000 }
		];
		const rated = (measure: 'bulletin' | 'characters') => layoutOf(fixture, { ...options, measure, volumes });
		const highest = (found: ReturnType<typeof rated>) =>
			found.panels.map(({ name, baseY, columns }) => [
				name,
				Math.round(Math.max(...columns.map(({ runs }) => baseY - (runs.at(-1)?.y ?? baseY))))
			]);
		it('draws rates, not counts, and says by what they were divided', () => {
			const found = rated('bulletin');
			expect(found.panels.map(({ detail }) => detail)).toEqual([
				'每份 4.0 件（16 件 ÷ 4 份）',
				'每份 6.0 件（6 件 ÷ 1 份）',
				'每份 5.0 件（5 件 ÷ 1 份）',
				'2 件，读了多少字不详，不能折算'
			]);
			expect(found.note).toContain('柱高是每份简报的件数');
			// 9 events in 4 bulletins are lower than 4 in one.
			expect(highest(found)).toEqual([
				['黄浦区', Math.round((9 / 4 / 4) * 156)],
				['虹口区', Math.round((2 / 4) * 156)],
				['嘉定区', 156],
				['市级', 0]
			]);
		});
		it('per 10,000 characters, labels with the rate', () => {
			const found = rated('characters');
			const [huangpu] = found.panels;
			expect(huangpu.detail).toBe('每万字 4.0 件（16 件，读 40,000 字）');
			expect(huangpu.columns.find(({ most }) => most)!.label).toBe('2.3');
			expect(highest(found)[2]).toEqual(['嘉定区', 156]);
			expect(found.panels.flatMap(({ columns }) => columns.flatMap(({ units }) => units))).toEqual([]);
		});
	});
	it('keeps what filters take away in grey, and the scale with it', () => {
		const some = fixture.filter(({ type }) => type === 'airport');
		const all = layoutOf(fixture, options);
		const found = layoutOf(some, { ...options, everything: fixture });
		expect(found.panels.map(({ name, total }) => [name, total])).toEqual([
			['黄浦区', 5],
			['虹口区', 0],
			['嘉定区', 0],
			['市级', 0]
		]);
		expect(found.height).toBe(all.height);
		const column = found.panels[0].columns.find(({ count }) => count === 5)!;
		expect(column).toMatchObject({ filtered: 4, ghost: { height: 4 * 13 } });
		expect(column.ghost!.y).toBeCloseTo(found.panels[0].baseY - 9 * 13, 5);
		expect(all.panels.every(({ columns }) => columns.every(({ ghost }) => ghost === null))).toBe(true);
	});
	it('refuses an empty window', () => {
		expect(() => layoutOf([], { ...options, to: options.from })).toThrow(/expected an end after the start/);
	});
});

it('has a table row for each district, bin and type', () => {
	const rows = districtTable(countDistricts(fixture, options), options);
	expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(23);
	expect(rows).toContainEqual({
		district: '黄浦区',
		first: '2020-03-02',
		last: '2020-03-08',
		type: 'airport',
		count: 5,
		rate: null
	});
});
