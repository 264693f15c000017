import { noFilters } from '#filters.ts';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { offers } from '#exports/formats.ts';
import { extract } from '#extract/extract.ts';
import type { Audience, Bulletin } from '#model.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { GET as exportFile } from '../../../src/routes/export/[name]/+server.ts';
import { embedView, freezeView } from '../../../src/routes/embed/view.server.ts';
import { load as loadBulletin } from '../../../src/routes/(site)/bulletins/[id]/+page.server.ts';
import { load as loadDashboard } from '../../../src/routes/(site)/+page.server.ts';

let store: Store;
vi.mock('#corpus.server.ts', () => ({
	corpus: (audience: Audience = 'public') => Promise.resolve(audience === 'editor' ? store : store.public()),
	corpusNotices: () => Promise.resolve([])
}));

const TEXT = `# 爱心车主郭文俊捐车

2020年3月8日，上海市黄浦区外滩街道宝兴居民区11弄2号401室居民郭文俊将自己的轿车捐给居委会，电话１３８ 1234 5678。

3月9日，街道党工委书记沈山州看望郭文俊，家住三号楼二单元五〇一室的陈玉珍（78岁）到场，身份证31010119420308123X。

（记者 李洁）
`;
const PRIVATE = ['郭文俊', '文俊', '11弄', '401', '1234 5678', '五〇一', '陈玉珍', '玉珍', '3101011942'];
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const bulletin: Bulletin = { file: '郭文俊来信.txt', sha256, text: TEXT, encoding: 'utf-8', issued: null };

beforeAll(async () => {
	store = await openStore(null);
	await store.save(bulletin, extract(bulletin), 'v1');
}, 60_000);
afterAll(() => store.close());

/** What a route is called with. */
function request<Route extends (event: never) => unknown>(
	params: Record<string, string>,
	query: string,
	audience: Audience
): Parameters<Route>[0] {
	const url = new URL(`http://localhost/?${query}`);
	const parent = async () => ({ summary: await store.public().summary() });
	const locals = { lang: 'zh', theme: null, audience };
	return { params, url, locals, parent } as unknown as Parameters<Route>[0];
}

/** Everything readable in a file: members of a zip, unpacked; of a PDF its text and properties, not the numbers that place them. */
async function readable(bytes: Uint8Array): Promise<string> {
	const plain = Buffer.from(bytes);
	if (plain.subarray(0, 2).toString() === 'PK') {
		return Object.values(unzipSync(bytes))
			.map((member) => Buffer.from(member).toString())
			.join('\n');
	}
	if (plain.subarray(0, 4).toString() === '%PDF') {
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const { text } = await extractText(pdf, { mergePages: true });
		return `${text}\n${text.replace(/\s+/gu, '')}\n${JSON.stringify(await getMeta(pdf))}`;
	}
	const text = plain.toString();
	return text + unfolded(text);
}

/** iCalendar parts long lines; JSON may write characters as escapes. */
function unfolded(text: string): string {
	return text
		.replace(/\r\n /g, '')
		.replace(/\\u(?<hex>[\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const names = offers().map(({ subject, format }) => `${subject}.${format.extension}`);

describe('what is public', () => {
	it.each(names)(
		'%s holds nothing private',
		async (name) => {
			const response = await exportFile(request<typeof exportFile>({ name }, 'notes=1', 'editor'));
			expect(response.status).toBe(200);
			const text = await readable(new Uint8Array(await response.arrayBuffer()));
			for (const words of PRIVATE) expect(text).not.toContain(words);
		},
		60_000
	);

	it.each(['events.csv', 'events.json', 'timeline.svg'])('%s says how much is masked', async (name) => {
		const response = await exportFile(request<typeof exportFile>({ name }, 'notes=1', 'public'));
		const text = await response.text();
		expect(text).toMatch(name === 'events.json' ? /"masked":\[\{"rule":/ : /为保护隐私遮盖 \d+ 处/);
		expect(text).toContain('郭某某');
	});

	it('is unmasked for an editor who asks for it, and for nobody else', async () => {
		const get = async (audience: Audience) => {
			const answer = await exportFile(
				request<typeof exportFile>({ name: 'events.csv' }, 'masked=0&notes=1', audience)
			);
			return answer.text();
		};
		expect(await get('editor')).toContain('郭文俊');
		expect(await get('editor')).toContain('个人信息没有遮盖，不可公开');
		expect(await get('public')).not.toContain('郭文俊');
	});

	it.each([
		{
			page: 'the dashboard',
			of: (audience: Audience) => loadDashboard(request<typeof loadDashboard>({}, '', audience))
		},
		{
			page: 'the dashboard of one district',
			of: (audience: Audience) => loadDashboard(request<typeof loadDashboard>({}, 'd=黄浦区', audience))
		},
		{
			page: 'a bulletin',
			of: (audience: Audience) => loadBulletin(request<typeof loadBulletin>({ id: sha256 }, '', audience))
		}
	])('$page holds nothing private for the public, and all for an editor', async ({ of }) => {
		const [mine, theirs] = [JSON.stringify(await of('editor')), JSON.stringify(await of('public'))];
		expect(mine).toContain('郭文俊');
		for (const words of PRIVATE) expect(theirs).not.toContain(words);
		expect(theirs).toContain('郭某某');
		expect(theirs).toContain('沈山州');
	});

	it.each(['live', 'frozen'])(
		'a %s embed holds nothing private and says how much is masked',
		async (kind) => {
			const params = new URLSearchParams();
			const view = store.public();
			if (kind === 'frozen') params.set('frozen', (await freezeView(view, params, 'zh'))!);
			const embed = (await embedView(view, 'timeline', params, 'zh'))!;
			const shown = JSON.stringify(embed);
			for (const words of PRIVATE) expect(shown).not.toContain(words);
			expect(shown).toContain('郭某某');
			expect(embed.facts.masked!.length).toBeGreaterThan(0);
		}
	);

	it('of one event holds nothing private', async () => {
		const [{ id }] = await store.events({
			...noFilters,
			q: '郭文俊'
		});
		const shown = JSON.stringify(
			await loadDashboard(request<typeof loadDashboard>({}, `id=${id}`, 'public'))
		);
		for (const words of PRIVATE) expect(shown).not.toContain(words);
	});
});
