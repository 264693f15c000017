import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterWords, statement } from '#exports/facts.ts';
import { eventsOf, select } from '#exports/selection.ts';
import { noFilters } from '#filters.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';
import { factsFor, hostileEvents } from './hostile.ts';

let store: Store;
beforeAll(async () => {
	store = await openStore(null);
	for (const [file, type] of [
		['乙.txt', 'airport'],
		['甲.txt', 'meeting'],
		['丙.txt', 'meeting']
	]) {
		const bulletin = sampleBulletin(file);
		const events = [
			{ date: '2020-03-08', type },
			{ date: null, type, undated: 'vague' as const }
		];
		await store.save(bulletin, sampleReading(bulletin, events), 'v1');
	}
}, 60_000);
afterAll(() => store.close());

describe('select', () => {
	it('names the bulletins that the events come from, and no others', async () => {
		const selection = await select(store, { ...noFilters, types: ['meeting'] }, 'zh');
		const { facts } = selection;
		expect(facts.bulletins.map(({ file, cited }) => [file, cited])).toEqual([
			['丙.txt', 1],
			['甲.txt', 1]
		]);
		expect(facts.dataDate).toBe('2020-03-08');
		expect([(await eventsOf(selection)).length, facts.count, facts.leftOut]).toEqual([
			2,
			2,
			{ undated: 2, filtered: 2 }
		]);
	});
});

describe('statement', () => {
	it('tells filters, rows, omissions, fingerprint and notices', () => {
		const notices = [{ subject: 'to', zh: '没有采用 to=“x”', en: 'Ignored to=“x”' }];
		const omitted = [{ count: 3, zh: '不知哪一天', en: 'of which no day is known' }];
		expect(statement(factsFor(hostileEvents, { notices }), omitted)).toEqual([
			'时序 Shixu：有出处的事件',
			'筛选：2020-03-01 至 …',
			'收入事件 9 件。未收入：3 件（不知哪一天）、2 件（没有日期）、7 件（不合筛选条件）',
			'资料截至：2020-03-20',
			`数据指纹（SHA-256）：${'f'.repeat(64)}`,
			'没有采用 to=“x”'
		]);
		expect(statement(factsFor(hostileEvents, { leftOut: { undated: 0, filtered: 0 } }, 'en'))[2]).toBe(
			'Events: 12. Left out: nothing'
		);
	});
});

describe('filterWords', () => {
	it.each([
		{ in: {}, zh: '全部', en: 'none' },
		{ in: { to: '2020-03-31' }, zh: '… 至 2020-03-31', en: '… to 2020-03-31' },
		{
			in: {
				districts: ['黄浦区', '静安区'],
				types: ['meeting'],
				q: '机场',
				certainty: ['explicit' as const]
			},
			zh: '黄浦区、静安区；会议；“机场”；写明',
			en: '黄浦区, 静安区; Meeting; “机场”; explicit'
		}
	])('$zh', ({ in: filters, zh, en }) => {
		expect(filterWords({ ...noFilters, ...filters }, 'zh')).toBe(zh);
		expect(filterWords({ ...noFilters, ...filters }, 'en')).toBe(en);
	});
});
