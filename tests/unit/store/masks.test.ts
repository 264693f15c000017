import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import { noFilters } from '#filters.ts';
import type { Bulletin } from '#model.ts';
import { openStore } from '#store/open.ts';
import type { MaskDecision, Store } from '#store/store.ts';

const TEXT = `# 爱心车主郭文俊捐车

2020年3月8日，宝兴居民区11弄2号401室居民郭文俊将自己的轿车捐给居委会，电话13812345678。

3月9日，街道党工委书记沈山州看望郭文俊，郭文俊说：“应该的。”

（记者 李洁）
`;
const PRIVATE = ['郭文俊', '文俊', '11弄', '2号', '401', '13812345678', '12345678'];
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const bulletin: Bulletin = { file: '郭文俊.txt', sha256, text: TEXT, encoding: 'utf-8', issued: null };
const decision: MaskDecision = {
	...{ sha256, rule: 'resident', words: '郭文俊', masked: false },
	...{ who: 'editor', at: '2026-11-22T09:30:00Z', why: '本人同意' }
};

describe('the public view of a store', () => {
	let store: Store;
	let view: Store;
	beforeAll(async () => {
		store = await openStore(null);
		view = store.public();
	});
	afterAll(() => store.close());
	beforeEach(async () => {
		await store.remove([sha256]);
		await store.save(bulletin, extract(bulletin), 'v1');
	});

	/** All that a store tells, as text. */
	async function everything(of: Store): Promise<string> {
		const events = [...(await of.events(noFilters)), ...(await of.undated(noFilters))];
		const each = await Promise.all(events.map(({ id }) => of.event(id)));
		const whole = await of.bulletin(sha256);
		return JSON.stringify([events, each, whole, await of.bulletins(), await of.summary()]);
	}

	it('holds nothing private, where the editor’s holds all of it', async () => {
		const [mine, theirs] = [await everything(store), await everything(view)];
		for (const words of PRIVATE) {
			expect(mine).toContain(words);
			expect(theirs).not.toContain(words);
		}
		expect(theirs).toContain('郭某某');
		expect(theirs).toContain('沈山州');
		expect(theirs).toContain('李洁');
	});

	it('keeps every offset', async () => {
		const whole = (await view.bulletin(sha256))!;
		expect(whole.text).toHaveLength(TEXT.length);
		expect(whole.events.length).toBeGreaterThan(1);
		for (const { quote } of whole.events) {
			expect([...whole.text].slice(quote.start, quote.end).join('')).toBe(quote.exact);
		}
		expect(whole.events.filter(({ quote }) => quote.masked).length).toBeGreaterThan(0);
		expect(whole.masked).toEqual([
			{ rule: 'phone', count: 1 },
			{ rule: 'flat', count: 1 },
			{ rule: 'resident', count: 1 }
		]);
		expect(whole.masks).toEqual([]);
	});

	it('does not find a masked name, and finds what it shows', async () => {
		const count = async (of: Store, q: string) => (await of.events({ ...noFilters, q })).length;
		expect(await count(store, '郭文俊')).toBeGreaterThan(0);
		expect(await count(view, '郭文俊')).toBe(0);
		expect(await count(view, '文俊')).toBe(0);
		expect(await count(view, '郭某某')).toBe(await count(store, '郭文俊'));
		expect(await count(view, '沈山州')).toBe(await count(store, '沈山州'));
		const facets = await view.facets({ ...noFilters, q: '郭文俊' });
		expect(facets.types.every((type) => type.count === 0)).toBe(true);
	});

	it('opens an item by an editor’s decision and closes it by the next, reading after reading', async () => {
		const before = (await view.summary()).fingerprint;
		await store.decideMask(decision);
		expect(await everything(view)).toContain('郭文俊');
		expect(await everything(view)).not.toContain('401');
		expect((await view.summary()).fingerprint).not.toBe(before);
		expect((await store.bulletin(sha256))!.masks.find(({ words }) => words === '郭文俊')).toMatchObject({
			masked: false,
			decision: { why: '本人同意', who: 'editor', at: '2026-11-22T09:30:00Z' }
		});
		await store.save(bulletin, extract(bulletin), 'v2');
		expect(await everything(view)).toContain('郭文俊');
		await store.decideMask({ ...decision, masked: true, why: '' });
		expect(await everything(view)).not.toContain('郭文俊');
		expect((await view.summary()).fingerprint).toBe(before);
	});

	it('masks words of an editor’s choice', async () => {
		await store.decideMask({ ...decision, rule: 'editor', words: '轿车', masked: true });
		expect(await everything(view)).not.toContain('轿车');
		await store.decideMask({ ...decision, rule: 'editor', words: '轿车', masked: false });
		expect(await everything(view)).toContain('轿车');
	});

	it.each([
		{ in: { sha256: 'f'.repeat(64) }, want: 'There is no bulletin' },
		{ in: { words: ' \n' }, want: 'No words to mask' }
	])('refuses a decision on nothing: $in', async ({ in: given, want }) => {
		await expect(store.decideMask({ ...decision, ...given })).rejects.toThrow(want);
	});
});
