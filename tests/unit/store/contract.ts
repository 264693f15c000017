import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '#edtf.ts';
import { noFilters, type Filters } from '#filters.ts';
import type { Event } from '#model.ts';
import { canonicalRows, eventsOf } from '#store/canonical-rows.ts';
import type { EventMark, Store } from '#store/store.ts';
import { sampleBulletin, sampleReading } from './samples.ts';

const bund = sampleBulletin('a-外滩.txt');
const city = sampleBulletin('b-上海.txt');

const pudong = { area: ['上海市', '浦东新区'], district: '浦东新区', subdistrict: null };
const whole = { area: ['上海市'], district: null, subdistrict: null };
const bundEvents: Partial<Event>[] = [
	{ date: '2020-03-19', title: '召开党风廉政会议', people: [{ name: '许金武', title: '纪工委书记' }] },
	{ date: '2020-03-08T18:00', title: '接机', type: 'airport', places: ['浦东国际机场'], part: 'evening' },
	{ date: '2020-03-08', title: '发放 100% 口罩', type: 'supplies', certainty: 'explicit' },
	{ date: null, undated: 'vague', title: '疫情期间走访企业', type: 'inspection' },
	{
		date: '2020-02~',
		title: '志愿者上岗',
		type: 'volunteering',
		certainty: 'approximate',
		quote: { exact: '志愿者在楼\n\n道值守', prefix: '', suffix: '', start: 40, end: 49 },
		subdistrict: '南京东路街道',
		area: ['上海市', '黄浦区', '南京东路街道']
	}
];
const cityEvents: Partial<Event>[] = [
	{ date: '2020-02-01/..', title: '从严防范', type: 'policy', modality: 'ongoing', ...whole },
	{ date: '../2020-03-06', title: '暂停开放', type: 'policy', modality: 'deadline', ...whole },
	{ date: '2020-03-08T09:00', title: '机场驻点', type: 'airport', ...pudong },
	{
		date: '2020-03-31',
		title: 'Ｗｅｂ上线',
		type: 'service',
		...pudong,
		area: ['上海市', '黄浦区'],
		district: '黄浦区'
	}
];

/** What every store has to do, whatever engine is behind it. */
export function storeContract(engine: string, open: () => Promise<Store>): void {
	describe(`a store on ${engine}`, () => {
		let store: Store;
		beforeAll(async () => {
			store = await open();
		}, 60_000);
		afterAll(() => store.close());
		beforeEach(async () => {
			await store.remove([...(await store.known()).keys()]);
		});

		async function fill(): Promise<void> {
			await store.save(city, sampleReading(city, cityEvents, { area: ['上海市'] }), 'v1');
			await store.save(bund, sampleReading(bund, bundEvents), 'v1');
		}
		const titles = async (filters: Partial<Filters>): Promise<string[]> =>
			(await store.events({ ...noFilters, ...filters })).map(({ title }) => title);

		it('is empty at first', async () => {
			expect(await store.known()).toEqual(new Map());
			expect(await store.events(noFilters)).toEqual([]);
			expect(await store.bulletin('0123456789ab')).toBeNull();
			expect(await store.event('0123456789ab-5')).toBeNull();
			expect(await store.coverage()).toEqual([]);
			expect(await store.volumes()).toEqual([]);
			expect(await store.facets(noFilters)).toEqual({ districts: [], types: [], certainty: [] });
			expect(await store.summary()).toMatchObject({
				bulletins: 0,
				dated: 0,
				undated: 0,
				first: null,
				last: null
			});
		});

		it('keeps what editors say of issue days, with what is read by it, through another reading', async () => {
			const said = { sha256: bund.sha256, issued: '2020', who: 'editor', at: '2026-11-22T09:30:00Z' };
			await fill();
			expect(await store.issueStatements()).toEqual(new Map());
			expect((await store.bulletin(bund.sha256))?.stated).toBeNull();
			await store.save(bund, sampleReading(bund, bundEvents.slice(0, 1)), 'v1', said);
			const later = { ...said, issued: '2020-03-20', at: '2026-11-23T09:30:00Z' };
			await store.save(bund, sampleReading(bund, bundEvents), 'v1', later);
			await store.remove([bund.sha256]);
			await fill();
			expect(await store.issueStatements()).toEqual(new Map([[bund.sha256, later]]));
			expect((await store.bulletin(bund.sha256))?.stated).toEqual(later);
			await store.save(bund, sampleReading(bund, bundEvents), 'v1', { ...later, issued: null });
			expect(await store.issueStatements()).toEqual(new Map());
		});

		it('saves no statement where the reading cannot be saved', async () => {
			const said = { sha256: bund.sha256, issued: '2020', who: 'editor', at: '2026-11-22T09:30:00Z' };
			const broken = sampleReading(bund, [{ date: '2020-02-30' }]);
			await expect(store.save(bund, broken, 'v1', said)).rejects.toThrow('a-外滩.txt');
			expect(await store.issueStatements()).toEqual(new Map());
		});

		it('knows whether retellings are linked as the events are now', async () => {
			expect(await store.linked()).toBe(false);
			await store.link([]);
			expect(await store.linked()).toBe(true);
			await fill();
			expect(await store.linked()).toBe(false);
			await store.link([]);
			await store.remove([bund.sha256]);
			expect(await store.linked()).toBe(false);
		});

		it('gives back a whole reading as it was', async () => {
			const reading = sampleReading(bund, bundEvents, { issued: '2020-03-20' });
			await store.save(bund, reading, 'v1');
			const { title, issued, year, area, length, articles, mentions, events } = reading;
			const want = {
				id: bund.sha256.slice(0, 12),
				sha256: bund.sha256,
				file: bund.file,
				...{ title, issued, year, area, length, dated: 4, undated: 1, horizon: 18341 },
				...{ text: bund.text, encoding: 'utf-8', articles, mentions, events },
				masked: [],
				stated: null,
				masks: []
			};
			expect(await store.bulletin(bund.sha256)).toEqual(want);
			expect(await store.bulletin(bund.sha256.slice(0, 12))).toEqual(want);
			expect(await store.event(events[1].id)).toEqual(events[1]);
			expect(await store.known()).toEqual(new Map([[bund.sha256, { file: bund.file, extractor: 'v1' }]]));
		});

		it('lists bulletins by file', async () => {
			await fill();
			expect(await store.bulletins()).toMatchObject([
				{ file: bund.file, dated: 4, undated: 1, title: `${bund.file}的标题` },
				{ file: city.file, dated: 4, undated: 0 }
			]);
		});

		it('replaces a bulletin that is saved again', async () => {
			await fill();
			await store.save(bund, sampleReading(bund, [{ date: '2020-03-20', title: '新' }]), 'v2');
			expect(await store.known()).toContainEqual([bund.sha256, { file: bund.file, extractor: 'v2' }]);
			expect((await store.bulletin(bund.sha256))?.events.map(({ title }) => title)).toEqual(['新']);
			expect(await store.summary()).toMatchObject({ bulletins: 2, dated: 5, undated: 0 });
		});

		it('saves all of a bulletin or nothing', async () => {
			await fill();
			const bad = sampleReading(bund, [{ date: '2020-03-20' }, { date: '2020-02-30' }]);
			await expect(store.save(bund, bad, 'v2')).rejects.toThrow('a-外滩.txt could not be stored');
			expect(await store.summary()).toMatchObject({ bulletins: 2, dated: 8, undated: 1 });
		});

		it('forgets what is removed, and its events', async () => {
			await fill();
			await store.remove([city.sha256, 'not there']);
			expect(await store.summary()).toMatchObject({ bulletins: 1, dated: 4, undated: 1 });
			expect(await store.bulletin(city.sha256)).toBeNull();
		});

		it('orders events by day, then clock, then place in the text', async () => {
			await fill();
			expect(await titles({})).toEqual([
				'志愿者上岗',
				'从严防范',
				'暂停开放',
				'发放 100% 口罩',
				'机场驻点',
				'接机',
				'召开党风廉政会议',
				'Ｗｅｂ上线'
			]);
		});

		const filters: { in: Partial<Filters>; want: string[] }[] = [
			{
				in: { from: '2020-03-01', to: '2020-03-08' },
				want: ['从严防范', '暂停开放', '发放 100% 口罩', '机场驻点', '接机']
			},
			{ in: { to: '2020-01-31' }, want: ['暂停开放'] },
			{ in: { from: '2020-04-01' }, want: ['从严防范'] },
			{ in: { from: '2020-02-29', to: '2020-02-29' }, want: ['志愿者上岗', '从严防范', '暂停开放'] },
			{ in: { districts: ['外滩街道'] }, want: ['发放 100% 口罩', '接机', '召开党风廉政会议'] },
			{
				in: { districts: ['黄浦区/外滩街道', '浦东新区/-'] },
				want: ['发放 100% 口罩', '机场驻点', '接机', '召开党风廉政会议']
			},
			{ in: { districts: ['虹口区/外滩街道'] }, want: [] },
			{ in: { districts: ['黄浦区/-'] }, want: ['Ｗｅｂ上线'] },
			{ in: { districts: ['-'] }, want: ['从严防范', '暂停开放'] },
			{
				in: { districts: ['黄浦区'] },
				want: ['志愿者上岗', '发放 100% 口罩', '接机', '召开党风廉政会议', 'Ｗｅｂ上线']
			},
			{
				in: { types: ['airport', 'supplies', 'nonsense'] },
				want: ['发放 100% 口罩', '机场驻点', '接机']
			},
			{ in: { certainty: ['approximate', 'explicit'] }, want: ['志愿者上岗', '发放 100% 口罩'] },
			{ in: { q: '接' }, want: ['接机'] },
			{ in: { q: '机场' }, want: ['机场驻点', '接机'] },
			{ in: { q: '浦东　接机' }, want: ['接机'] },
			{ in: { q: '书记 许金武' }, want: ['召开党风廉政会议'] },
			{ in: { q: '楼道' }, want: ['志愿者上岗'] },
			{ in: { q: 'WEB' }, want: ['Ｗｅｂ上线'] },
			{ in: { q: '100%' }, want: ['发放 100% 口罩'] },
			{ in: { q: '１００' }, want: ['发放 100% 口罩'] },
			{ in: { q: '1%0' }, want: [] },
			{ in: { q: '_' }, want: [] },
			{ in: { q: '\\' }, want: [] },
			{ in: { q: "'; DROP TABLE event; --" }, want: [] },
			{
				in: { q: '街道', types: ['airport'], districts: ['黄浦区'], from: '2020-03-08', to: '2020-03-08' },
				want: ['接机']
			}
		];
		it.each(filters)('filters by $in', async ({ in: given, want }) => {
			await fill();
			expect(await titles(given)).toEqual(want);
		});

		it('pages events in their order, whatever the size of a page', async () => {
			await fill();
			const all = await store.events(noFilters);
			for (const size of [1, 2, 3, 8, 9, 100]) {
				const read: Event[][] = [];
				for await (const page of store.pages(noFilters, size)) read.push(page);
				expect(read.flat()).toEqual(all);
				expect(read).toHaveLength(Math.ceil(all.length / size));
			}
			const some = { ...noFilters, from: '2020-03-08', districts: ['浦东新区', '黄浦区'] };
			const paged: Event[] = [];
			for await (const page of store.pages(some, 2)) paged.push(...page);
			expect(paged).toEqual(await store.events(some));
		});

		it('gives the marks of the same events, in the same order, and their ids', async () => {
			await fill();
			const some = { ...noFilters, from: '2020-03-01', q: '机场' };
			for (const filters of [noFilters, some]) {
				const events = await store.events(filters);
				const marks: EventMark[] = [];
				for await (const page of store.marks(filters, 3)) marks.push(...page);
				expect(events).toMatchObject(marks);
				expect(marks.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
				expect(new Set(await store.ids(filters))).toEqual(new Set(events.map(({ id }) => id)));
			}
			expect((await store.ids(some)).length).toBeGreaterThan(0);
		});

		it('gives events by their ids, each once, whatever their order', async () => {
			await fill();
			const all = await store.events(noFilters);
			const [undated] = await store.undated(noFilters);
			const wanted = [all[5].id, 'not there', all[1].id, undated.id, all[1].id];
			const found = await store.among(wanted);
			const byId = (events: Event[]) => new Map(events.map((event) => [event.id, event]));
			expect(byId(found)).toEqual(byId([all[5], all[1], undated]));
			expect(found).toHaveLength(3);
			expect(await store.among([])).toEqual([]);
			expect(await store.among(all.map(({ id }) => id))).toEqual(all);
		});

		it('gives the public the same events by their ids, and marks, with what is private masked', async () => {
			const private_ = { date: '2020-03-02', title: '电话13812345678', people: [{ name: '郭小明' }] };
			const told = sampleBulletin('c.txt', '3月2日，居民郭小明（电话13812345678）报名。');
			await store.save(told, sampleReading(told, [private_]), 'v1');
			const [shown] = await store.public().events(noFilters);
			expect(shown.title).not.toContain('13812345678');
			expect(await store.public().among([shown.id])).toEqual([shown]);
			const marks: EventMark[] = [];
			for await (const page of store.public().marks(noFilters)) marks.push(...page);
			expect([shown]).toMatchObject(marks);
		});

		it('tallies what the filters leave', async () => {
			await fill();
			const { dated, undated, cited } = await store.tally({ ...noFilters, types: ['airport', 'inspection'] });
			expect(await store.count({ ...noFilters, types: ['airport', 'inspection'] })).toBe(dated);
			expect([dated, undated]).toEqual([2, 1]);
			expect(cited).toEqual(
				new Map([
					[bund.sha256, 1],
					[city.sha256, 1]
				])
			);
		});

		it('filters undated events by all but dates', async () => {
			await fill();
			const undated = async (given: Partial<Filters>) =>
				(await store.undated({ ...noFilters, ...given })).length;
			expect(await undated({ from: '2021-01-01' })).toBe(1);
			expect(await undated({ q: '企业', districts: ['外滩街道'] })).toBe(1);
			expect(await undated({ types: ['airport'] })).toBe(0);
			expect(await store.undated(noFilters, 0)).toEqual([]);
		});

		it('counts for each filter what its values would leave, the other filters applied', async () => {
			await fill();
			const facets = await store.facets({ ...noFilters, districts: ['黄浦区'], types: ['airport'] });
			expect(facets.districts).toEqual([
				{ name: null, count: 0, subdistricts: [{ name: null, count: 0 }] },
				{ name: '浦东新区', count: 1, subdistricts: [{ name: null, count: 1 }] },
				{
					name: '黄浦区',
					count: 1,
					subdistricts: [
						{ name: null, count: 0 },
						{ name: '南京东路街道', count: 0 },
						{ name: '外滩街道', count: 1 }
					]
				}
			]);
			expect(facets.types).toEqual([
				{ id: 'airport', count: 1 },
				{ id: 'meeting', count: 1 },
				{ id: 'policy', count: 0 },
				{ id: 'service', count: 1 },
				{ id: 'supplies', count: 1 },
				{ id: 'volunteering', count: 1 }
			]);
			expect(facets.certainty).toEqual([
				{ value: 'approximate', count: 0 },
				{ value: 'explicit', count: 0 },
				{ value: 'inferred', count: 1 }
			]);
		});

		it('knows for which days each lane has bulletins', async () => {
			await store.save(bund, sampleReading(bund, bundEvents.slice(0, 3)), 'v1');
			await store.save(city, sampleReading(city, cityEvents, { area: ['上海市'] }), 'v1');
			const [feb1, mar8, mar19, mar31] = [18293, 18329, 18340, 18352];
			expect(await store.coverage()).toEqual([
				{ district: null, subdistrict: null, first: feb1, last: mar31 },
				{ district: '浦东新区', subdistrict: null, first: feb1, last: mar31 },
				{ district: '黄浦区', subdistrict: null, first: feb1, last: mar31 },
				{ district: '黄浦区', subdistrict: '外滩街道', first: feb1, last: mar31 }
			]);
			await store.remove([city.sha256]);
			await store.save(city, sampleReading(city, cityEvents.slice(2, 3), { area: [] }), 'v1');
			expect(await store.coverage()).toEqual([
				{ district: '浦东新区', subdistrict: null, first: mar8, last: mar8 },
				{ district: '黄浦区', subdistrict: '外滩街道', first: mar8, last: mar19 }
			]);
		});

		it('filters by whole names and by hours', async () => {
			await fill();
			expect(await titles({ who: ['许金武'] })).toEqual(['召开党风廉政会议']);
			expect(await titles({ who: ['许金', '纪工委书记'] })).toEqual([]);
			expect(await titles({ hours: [18] })).toEqual(['接机']);
			expect(await titles({ hours: [9, 18] })).toEqual(['机场驻点', '接机']);
			expect(await titles({ hours: [0] })).toEqual([]);
		});

		it('counts names, an event once, under every filter but their own', async () => {
			const [liu, body] = [{ name: '刘海', title: '主任' }, '区指挥中心'];
			const events: Partial<Event>[] = [
				{ date: '2020-03-01', title: '甲', people: [liu, liu], organisations: [body] },
				{ date: '2020-03-02', title: '乙', people: [{ name: '刘海' }], organisations: [body, '团委'] },
				{ date: null, undated: 'vague', title: '丙', people: [liu] }
			];
			await store.save(bund, sampleReading(bund, events), 'v1');
			expect(await store.names({ ...noFilters, to: '2020-03-01', who: ['团委'] })).toEqual({
				people: [{ name: '刘海', title: '主任', count: 1, unfiltered: 2 }],
				organisations: [
					{ name: body, title: null, count: 1, unfiltered: 2 },
					{ name: '团委', title: null, count: 0, unfiltered: 1 }
				]
			});
			expect((await store.names(noFilters, '指挥')).organisations.map(({ name }) => name)).toEqual([body]);
			expect(await titles({ who: [body] })).toEqual(['甲', '乙']);
		});

		it('says how much was read of each place, a bulletin once', async () => {
			await fill();
			const [ofCity, ofBund] = [[...city.text].length, [...bund.text].length];
			expect(await store.volumes()).toEqual([
				{ place: '-', bulletins: 1, characters: ofCity },
				{ place: '浦东新区', bulletins: 1, characters: ofCity },
				{ place: '浦东新区/-', bulletins: 1, characters: ofCity },
				{ place: '黄浦区', bulletins: 2, characters: ofCity + ofBund },
				{ place: '黄浦区/-', bulletins: 1, characters: ofCity },
				{ place: '黄浦区/南京东路街道', bulletins: 1, characters: ofBund },
				{ place: '黄浦区/外滩街道', bulletins: 1, characters: ofBund }
			]);
		});

		it('sums up, with a fingerprint that follows the data and nothing else', async () => {
			await fill();
			const { fingerprint, ...summary } = await store.summary();
			expect(summary).toEqual({
				bulletins: 2,
				issued: 0,
				dated: 8,
				undated: 1,
				first: '2020-02-01',
				last: '2020-03-31'
			});
			expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
			await store.save(bund, sampleReading(bund, bundEvents), 'v2');
			expect((await store.summary()).fingerprint).toBe(fingerprint);
			const changed = bundEvents.map((event, index) => (index === 0 ? { ...event, title: '改' } : event));
			await store.save(bund, sampleReading(bund, changed), 'v2');
			expect((await store.summary()).fingerprint).not.toBe(fingerprint);
		});

		describe('what is frozen', () => {
			const view = (events: Event[], query = '') => ({ query, about: { undated: 1 }, events });

			it('never changes, whatever becomes of the bulletins', async () => {
				await fill();
				const events = await store.events({ ...noFilters, districts: ['黄浦区'] });
				const kept = await store.freeze(view(events, 'd=黄浦区'));
				await store.save(bund, sampleReading(bund, [{ date: '2020-03-20', title: '新' }]), 'v2');
				await store.remove([city.sha256]);
				expect(await store.frozen(kept.fingerprint)).toEqual(kept);
				expect(kept).toMatchObject({ query: 'd=黄浦区', about: { undated: 1 }, events });
				expect(kept.frozen).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
			});

			it('has the SHA-256 of its rows, the same for the same rows', async () => {
				await fill();
				const events = await store.events({ ...noFilters, q: '接机' });
				const once = await store.freeze(view(events, 'q=接机'));
				const again = await store.freeze({
					...view(structuredClone(events), 'q=接机'),
					about: { undated: 9 }
				});
				expect(again).toEqual(once);
				const other = await store.freeze(
					view(
						events.map((event) => ({ ...event, title: '改' })),
						'q=接机'
					)
				);
				expect(other.fingerprint).not.toBe(once.fingerprint);
				const rows = canonicalRows(events);
				expect(once.fingerprint).toBe(createHash('sha256').update(rows).digest('hex'));
				expect(eventsOf(rows)).toEqual(events);
			});

			it('is found by its selection where several gave the same rows', async () => {
				await fill();
				const events = await store.events({ ...noFilters, q: '机场' });
				const { fingerprint } = await store.freeze(view(events, 'q=机场'));
				await store.freeze(view(events, 'type=airport'));
				expect((await store.frozen(fingerprint, 'type=airport'))!.query).toBe('type=airport');
				expect((await store.frozen(fingerprint))!.query).toBe('q=机场');
				expect((await store.frozen(fingerprint, 'q=别的'))!.query).toBe('q=机场');
				expect(await store.frozen('0'.repeat(64))).toBeNull();
			});
		});

		it('knows when the events last changed', async () => {
			const at = async () => Date.parse((await store.changed())!);
			await fill();
			const filled = await at();
			await store.save(bund, sampleReading(bund, bundEvents), 'v3');
			expect(await at()).toBe(filled);
			await store.save(bund, sampleReading(bund, bundEvents, { issued: '2020-03-31' }), 'v3');
			const issued = await at();
			expect(issued).toBeGreaterThan(filled);
			await store.save(bund, sampleReading(bund, bundEvents.slice(1), { issued: '2020-03-31' }), 'v3');
			const corrected = await at();
			expect(corrected).toBeGreaterThan(issued);
			await store.remove(['not there']);
			expect(await at()).toBe(corrected);
			await store.remove([city.sha256]);
			expect(await at()).toBeGreaterThan(corrected);
		});

		it.each([
			{
				dates: ['2020-02-03', '2020-03-19', '2020-01~', '2020-03~'],
				first: '2020-02-03',
				last: '2020-03-19'
			},
			{ dates: ['2020-03-05/..', '2020-02-XX', '2020-03/..'], first: '2020-03-05', last: '2020-03-05' },
			{ dates: ['../2020-03-09T24:00', '2020-02/2020-04'], first: '2020-03-09', last: '2020-03-09' },
			{ dates: ['2020-02~', '2020'], first: '2020-01-01', last: '2020-12-31' }
		])('takes months for the first and last day only where no day is known: $dates', async (given) => {
			const events = given.dates.map((date) => ({ date }));
			await store.save(bund, sampleReading(bund, events), 'v1');
			expect(await store.summary()).toMatchObject({ first: given.first, last: given.last });
		});

		it('tells of each bulletin how far its days reach, months and undated days aside', async () => {
			await fill();
			const horizons = (await store.bulletins()).map(({ file, horizon }) => [
				file,
				horizon && formatDay(horizon)
			]);
			expect(horizons).toEqual([
				[bund.file, '2020-03-20'],
				[city.file, '2020-04-01']
			]);
			await store.save(bund, sampleReading(bund, [{ date: '2020-03~' }, { date: null }]), 'v1');
			expect((await store.bulletin(bund.sha256))!.horizon).toBeNull();
		});

		it('keeps every character', async () => {
			const title = "𠮷野家 “引号” '单' \\ \u200b 😀 \t末";
			await store.save(bund, sampleReading(bund, [{ title, date: '2020-03-01' }]), 'v1');
			expect(await titles({})).toEqual([title]);
			expect(await titles({ q: '𠮷' })).toEqual([title]);
		});
	});
}
