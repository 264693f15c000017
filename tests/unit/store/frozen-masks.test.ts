import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statement } from '#exports/facts.ts';
import { selectFrozen } from '#exports/frozen.ts';
import { extract } from '#extract/extract.ts';
import { noFilters, parseFilters } from '#filters.ts';
import type { Bulletin } from '#model.ts';
import { canonicalRows, fingerprintOf } from '#store/canonical-rows.ts';
import { openStore } from '#store/open.ts';
import type { MaskDecision, Store } from '#store/store.ts';
import { freezeView } from '../../../src/routes/embed/view.server.ts';

/** A bulletin of its own for each test: decisions on one are never taken back. */
function made(number: number): { bulletin: Bulletin; decision: MaskDecision; chosen: MaskDecision } {
	const text = `# 爱心车主郭文俊捐车 ${number}

2020年3月8日，宝兴居民区居民郭文俊将自己的红色
轿车捐给居委会。

3月9日，街道党工委书记沈山州看望郭文俊，郭文俊说：“应该的。”
`;
	const sha256 = createHash('sha256').update(text).digest('hex');
	const decision: MaskDecision = {
		...{ sha256, rule: 'resident', words: '郭文俊', masked: false },
		...{ who: 'editor', at: '2026-11-22T09:30:00Z', why: '' }
	};
	return {
		bulletin: { file: `红色轿车${number}.txt`, sha256, text, encoding: 'utf-8', issued: null },
		decision,
		chosen: { ...decision, rule: 'editor', words: '红色轿车', masked: true }
	};
}

describe('a frozen view, and what is masked after it was frozen', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore(null);
	});
	afterAll(() => store.close());
	let number = 0;
	let { bulletin, decision, chosen } = made(0);
	beforeEach(async () => {
		await store.remove([bulletin.sha256]);
		({ bulletin, decision, chosen } = made(++number));
		await store.save(bulletin, extract(bulletin), 'v1');
	});

	const freeze = async (query = ''): Promise<string> =>
		(await freezeView(store.public(), new URLSearchParams(query), 'zh'))!;
	/** All that the public is told of it, as text. */
	async function told(fingerprint: string, query = ''): Promise<string> {
		const { filters } = parseFilters(new URLSearchParams(query));
		const selection = (await selectFrozen(store.public(), fingerprint, { filters, lang: 'zh' }))!;
		return JSON.stringify([selection.events, selection.facts, statement(selection.facts)]);
	}

	it('is covered by a later decision, and says so; the rows and their fingerprint stay', async () => {
		await store.decideMask(decision);
		const fingerprint = await freeze();
		expect(await told(fingerprint)).toContain('郭文俊');
		await store.decideMask({ ...decision, masked: true });
		const after = await told(fingerprint);
		expect(after).not.toContain('文俊');
		expect(after).toContain('郭某某');
		expect(after).toContain('沈山州');
		expect(after).toMatch(/定格以后又遮盖 \d 处，指纹仍是定格时各行的/);
		const rows = canonicalRows((await store.frozen(fingerprint))!.events);
		expect(fingerprintOf(rows)).toBe(fingerprint);
		expect(rows).toContain('郭文俊');
	});

	it('is covered in words of an editor’s choice, over a line end, in names of files and in filters', async () => {
		const query = 'q=红色轿车';
		const fingerprint = await freeze();
		expect(await told(fingerprint, query)).toContain('红色\\n轿车');
		await store.decideMask(chosen);
		expect(await told(fingerprint, query)).not.toMatch(/红色(?:\\n)?轿车/);
		expect(await told(fingerprint)).toContain('××\\n××捐给');
		expect((await store.public().bulletin(bulletin.sha256))!.text).toContain('××\n××捐给');
	});

	it('is not opened by a later decision', async () => {
		const fingerprint = await freeze();
		const before = await told(fingerprint);
		await store.decideMask(decision);
		expect(await told(fingerprint)).toBe(before);
		expect(before).not.toContain('文俊');
	});

	it('is covered by decisions when the bulletin is gone', async () => {
		const fingerprint = await freeze();
		await store.decideMask(chosen);
		await store.remove([bulletin.sha256]);
		expect(await told(fingerprint)).not.toMatch(/红色(?:\\n)?轿车/);
	});

	it('is told as it was where nothing was decided, for real bulletins too', async () => {
		const seeds = join(import.meta.dirname, '../../../seeds');
		for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
			const text = readFileSync(join(seeds, file), 'utf8').replace(/^\ufeff/, '');
			const real: Bulletin = {
				...{ file, text, encoding: 'utf-8', issued: null },
				sha256: createHash('sha256').update(text).digest('hex')
			};
			await store.save(real, extract(real), 'v1');
		}
		const fingerprint = await freeze();
		const [kept, shown] = [await store.frozen(fingerprint), await store.public().frozen(fingerprint)];
		expect(shown!.events).toEqual(kept!.events);
		expect(shown!.later!.counts).toEqual([]);
		expect((await store.public().events(noFilters)).length).toBe(kept!.events.length);
		expect(kept!.events.some(({ masked }) => masked)).toBe(true);
	});
});
