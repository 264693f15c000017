import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedCharts } from '#ui/embed/charts.ts';
import { headline, subtitle } from '#ui/embed/headline.ts';
import { drawnOf } from '#ui/embed/view.ts';
import { estimateHeight } from '#ui/embed/estimate.ts';
import { countTypes } from '#charts/types/counts.ts';
import { noFilters, plainTimeline } from '#filters.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { embedView } from '../../../src/routes/embed/view.server.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';

const PLACES = ['外滩街道', '豫园街道', '老西门街道'];
const TYPES = ['meeting', 'airport', 'screening', 'service'];
const events = (many: number) =>
	Array.from({ length: many }, (_, at) => ({
		date: `2020-0${1 + (at % 3)}-${String(1 + ((at * 7) % 28)).padStart(2, '0')}${at % 5 === 0 ? `T${String(8 + (at % 9)).padStart(2, '0')}:00` : ''}`,
		type: TYPES[Math.min(at % 5, 3)],
		district: '黄浦区',
		subdistrict: PLACES[at % 3],
		people: at % 4 === 0 ? [{ name: '沈建国' }] : []
	}));

describe('an embed of more events than are drawn one by one', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore(null);
		const bulletin = sampleBulletin('a.txt');
		await store.save(bulletin, sampleReading(bulletin, events(700), { issued: '2020-04-01' }), 'v1');
	});
	afterAll(() => store.close());

	it.each(embedCharts)('is drawn of counts, and says what all of them say: %s', async (chart) => {
		const params = new URLSearchParams('type=meeting&type=airport&type=screening&type=service');
		const view = (await embedView(store, chart, params, 'zh'))!;
		const drawn = drawnOf(view);
		expect('strata' in drawn).toBe(true);
		expect(view.facts.count).toBe(700);
		expect(view.events.length).toBe(chart === 'list' ? 100 : 0);
		expect(countTypes(drawn).reduce((sum, { count }) => sum + count, 0)).toBe(700);
		expect(subtitle('timeline', view, 'zh')).toContain('700');
		// What is sent along, or frozen, has no lanes in it.
		expect(JSON.stringify(view).length).toBeLessThan(100_000);
		const title = headline(chart, view, 'zh');
		const height = estimateHeight(chart, view, { width: 680, title, lang: 'zh', lanes: plainTimeline });
		expect(height).toBeLessThan(8000);
	});

	it.each([
		{ chart: 'timeline', query: 'lanes=bulletin', want: ['a.txt'] },
		{ chart: 'timeline', query: 'axis=published&lanes=none', want: [null] },
		{ chart: 'districts', query: 'by=subdistrict', want: PLACES },
		{ chart: 'districts', query: '', want: [null] }
	] as const)('has the lanes of $chart?$query', async ({ chart, query, want }) => {
		const drawn = drawnOf((await embedView(store, chart, new URLSearchParams(query), 'zh'))!);
		if (!('strata' in drawn)) throw new Error('expected lanes');
		const lanes = drawn.districts.flatMap((district) => district.lanes);
		expect(new Set(lanes.map(({ name }) => name))).toEqual(new Set(want));
		expect(lanes.reduce((sum, { count }) => sum + count, 0)).toBe(700);
	});

	it('has the same findings as one of events', async () => {
		const all = await store.events(noFilters);
		for (const chart of embedCharts) {
			const view = (await embedView(store, chart, new URLSearchParams(), 'zh'))!;
			const whole = { ...view, events: all, names: null };
			expect(drawnOf(whole)).toBe(all);
			expect(headline(chart, view, 'zh'), chart).toBe(headline(chart, whole, 'zh'));
		}
	});
});
