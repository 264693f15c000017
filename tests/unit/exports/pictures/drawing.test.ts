import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictures } from '#charts/ids.ts';
import { offerOf } from '#exports/formats.ts';
import { refusal } from '#exports/limit.ts';
import { parseOptions } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import { drawingOf } from '#exports/pictures/drawing.ts';
import { outline } from '#exports/document/outline.ts';
import { select, type Selection } from '#exports/selection.ts';
import { parseFilters } from '#filters.ts';
import type { Event } from '#model.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { sampleBulletin, sampleReading } from '../../store/samples.ts';

const TYPES = ['meeting', 'airport', 'screening', 'service'];
const two = (n: number) => String(n).padStart(2, '0');
/** One place tells of very much, the other of something every month. */
const events = (many: number): Partial<Event>[] =>
	Array.from({ length: many }, (_, at) => ({
		date: `2020-${two(1 + (at % 12))}-${two(1 + ((at * 7) % 28))}${at % 5 === 0 ? `T${two(8 + (at % 9))}:00` : ''}`,
		type: TYPES[at % 4],
		title: `第${at}件`,
		district: at % 60 === 0 ? '崇明区' : '黄浦区',
		subdistrict: at % 60 === 0 ? '城桥镇' : '外滩街道',
		people: at % 4 === 0 ? [{ name: `沈建国${at % 3}` }] : []
	}));
const undated = (many: number): Partial<Event>[] =>
	Array.from({ length: many }, (_, at) => ({
		date: null,
		undated: 'no-date',
		title: `日期不详${at}`,
		type: 'policy'
	}));

let store: Store;
beforeAll(async () => {
	store = await openStore(null);
	const bulletin = sampleBulletin('a.txt');
	await store.save(bulletin, sampleReading(bulletin, events(700), { issued: '2020-12-31' }), 'v1');
	const other = sampleBulletin('b.txt', '另一份');
	await store.save(other, sampleReading(other, undated(2), { issued: '2021-01-20' }), 'v1');
	const third = sampleBulletin('c.txt', '没有出版日期的一份');
	await store.save(third, sampleReading(third, undated(1)), 'v1');
});
afterAll(() => store.close());

async function pictureOf(chart: (typeof pictures)[number], query: string, atHand: boolean) {
	const params = new URLSearchParams(query);
	const { filters } = parseFilters(params);
	const { options } = parseOptions(params);
	const all = await select(store, filters, 'zh');
	const selection: Selection = atHand ? { ...all, columns: undefined } : all;
	const drawing = await drawingOf(chart, selection, options);
	return { drawing, svg: draw(chart, drawing, options) };
}

describe('a picture of very many events', () => {
	it.each(pictures.flatMap((chart) => ['', 'd=黄浦区&from=2020-02-01'].map((query) => ({ chart, query }))))(
		'is drawn of columns, and is what their events would give: $chart?$query',
		async ({ chart, query }) => {
			const [counted, told] = [await pictureOf(chart, query, false), await pictureOf(chart, query, true)];
			expect(counted.drawing.lanes).toBeDefined();
			expect(counted.drawing.events).toHaveLength(100);
			expect(told.drawing.events.length).toBeGreaterThan(600);
			expect(counted.svg).toBe(told.svg);
		}
	);

	it('names what stands alone, beside lanes of counts', async () => {
		const { svg } = await pictureOf('timeline', '', false);
		expect(svg).toContain('第60件');
		expect(svg).not.toContain('>第61件');
		expect(svg).toMatch(/柱子是每周开始的件数，最高的 \d+ 件/);
	});

	it.each(['chronicle=1', 'chronicle=0'])('a report with %s', async (query) => {
		const { options } = parseOptions(new URLSearchParams(query));
		const all = await select(store, parseFilters(new URLSearchParams()).filters, 'zh');
		const { cover, years, about } = await outline(all, options);
		expect(cover.join()).toContain('崇明区');
		expect(years.length).toBe(query === 'chronicle=1' ? 1 : 0);
		expect(about[1]).toContain('700');
	});
});

describe('the axis of issue days', () => {
	it('has what has no date of its own, and counts what stands nowhere', async () => {
		const { drawing, svg } = await pictureOf('timeline', 'axis=published&type=policy', true);
		expect(drawing.undated?.events).toHaveLength(3);
		expect(svg).toContain('日期不详0');
		expect(svg).not.toContain('日期不详2');
		expect(svg).toContain('1 件所出的简报没有写明出版日期');
		// 2021年1月20日, when only the undated were told.
		expect(svg).toContain('2021年');
	});
	it('says how many of very many are not on it', async () => {
		const { drawing, svg } = await pictureOf('timeline', 'axis=published', false);
		expect(drawing.undated ?? null).toBeNull();
		expect(svg).toContain('另有 3 件没有事件日期，未画在这条轴上');
	});
});

describe('refusal', () => {
	it('names the same last day, whether rows are at hand or not', async () => {
		const all = await select(store, parseFilters(new URLSearchParams('d=黄浦区')).filters, 'zh');
		const offer = { ...offerOf('chronicle.pdf')! };
		const small = { ...offer, format: { ...offer.format, most: 300 } };
		const [columns, rows] = [
			await refusal(small, all, { chronicle: true }),
			await refusal(small, { ...all, columns: undefined }, { chronicle: true })
		];
		expect(columns).toEqual(rows);
		expect(columns!.zh).toMatch(/to=2020-0\d-\d\d/);
		expect(await refusal(small, all, { chronicle: false })).toBeNull();
	});
});
