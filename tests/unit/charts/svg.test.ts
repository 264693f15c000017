import { describe, expect, it } from 'vitest';
import { charts, type Chart } from '#charts/ids.ts';
import { parseOptions } from '#exports/options.ts';
import { draw } from '#exports/pictures/draw.ts';
import { noFilters } from '#filters.ts';
import type { Facts } from '#exports/facts.ts';
import { fixture, noCoverage, sample } from './samples.ts';

const dated = fixture.filter(({ date }) => date !== null);
const facts: Facts = {
	filters: noFilters,
	notices: [],
	count: dated.length,
	leftOut: { undated: 10, filtered: 0 },
	fingerprint: 'ab'.repeat(32),
	dataDate: '2020-03-20',
	masked: [],
	bulletins: [],
	lang: 'zh'
};
const volumes = [{ place: '黄浦区', bulletins: 2, characters: 20_000 }];
const picture = (chart: Chart, query = '', events = dated, over: Partial<Facts> = {}) => {
	const { options } = parseOptions(new URLSearchParams(query));
	return draw(chart, { events, facts: { ...facts, ...over }, coverage: noCoverage, volumes }, options);
};
const timeline = (events = dated, over: Partial<Facts> = {}) => picture('timeline', '', events, over);

/** Every tag is closed in its turn, every reference to an id has its id: what an XML reader would stumble over. */
function check(svg: string): void {
	const open: string[] = [];
	for (const { groups } of svg.matchAll(/<(?<end>\/?)(?<name>[A-Za-z]+)(?:\s[^<>]*?)?(?<own>\/?)>/g)) {
		if (groups!.end) expect(open.pop()).toBe(groups!.name);
		else if (!groups!.own) open.push(groups!.name);
	}
	expect(open).toEqual([]);
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
	expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i);
}

describe('the picture of a timeline', () => {
	it('says that its axis is issue days, and how many events have no place on it', () => {
		const told = new Map(dated.map(({ sha256, file }) => [sha256, file]));
		const bulletins = [...told].map(([sha256, file], n) => ({
			...{ id: sha256.slice(0, 12), sha256, file, title: file, area: [], length: 1, dated: 1, undated: 0 },
			...{ issued: n === 0 ? null : `2020-03-1${n}`, year: { value: 2020, because: [] } },
			...{ cited: dated.filter((event) => event.sha256 === sha256).length }
		}));
		const lacking = bulletins[0].cited;
		const svg = picture('timeline', 'axis=published', dated, { bulletins });
		check(svg);
		expect(svg).toContain('时间线（按出版日期）：2020年3月9日—16日');
		expect(svg.replace(/<[^>]+>/g, '')).toContain('横轴是简报的出版日期，不是事情发生的日期');
		expect(svg.replace(/<[^>]+>/g, '')).toContain(`${lacking} 件所出的简报没有写明出版日期`);
		expect(svg).not.toContain('自此开始，未说何时结束');
	});

	it('is a document that stands alone', () => {
		const svg = timeline();
		check(svg);
		expect(svg).toMatch(
			/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/
		);
		expect(svg).not.toMatch(/var\(--|<script|class=|<!--|href=/);
		expect(svg).toContain('Noto Sans CJK SC');
		for (const text of [
			'时间线：2020年1月24日—3月19日',
			'筛选：全部',
			'收入事件 29 件。',
			'10 件（没有日期）',
			'资料截至：2020-03-20',
			'数据指纹 abababababab'
		]) {
			expect(svg).toContain(text);
		}
	});
	it('names every event, hostile titles included', () => {
		const svg = timeline([...dated, sample('2020-02-20', { title: '<script>&"\'\u0000\ud800]]>' })]);
		check(svg);
		for (const { title } of dated) expect(svg).toContain(title);
		expect(svg).not.toContain('<script>');
		expect(svg).not.toMatch(/\p{Cs}/u);
	});
	it('says so where nothing is left', () => {
		const svg = timeline([], { count: 0 });
		check(svg);
		expect(svg).toContain('没有可画的事');
	});
});

it('draws districts and says what is not in the chart', () => {
	for (const theme of ['light', 'dark'] as const) {
		const svg = picture('districts', `theme=${theme}&width=680`);
		check(svg);
		expect(svg).toContain('另有 6 件只知月份或跨两周');
		expect(svg).toContain(theme === 'dark' ? '#16171A' : '#FAF7F0');
	}
});

it.each(charts)('draws the %s with its own title where one is given', (chart) => {
	const svg = picture(chart, `title=${encodeURIComponent('一月 & 二月')}&width=480`);
	check(svg);
	expect(svg).toContain('>一月 &amp; 二月<');
	expect(svg).toContain('收入事件 29 件。');
	check(picture(chart, '', [], { count: 0 }));
});

describe('the picture of a calendar', () => {
	it('says what has no day, and is no wider than it needs', () => {
		const svg = picture('calendar');
		check(svg);
		expect(svg).toContain('另有 6 件不知是哪一天');
		expect(svg).toContain('viewBox="0 0 684 ');
	});
	it('breaks a long time into halves of years and leaves out empty ones', () => {
		const svg = picture('calendar', '', [sample('2019-03-08'), sample('2020-12-31')]);
		check(svg);
		for (const text of ['2019年3月8日—6月30日', '2020年7月1日—12月31日', '没有记事的 2 段略去']) {
			expect(svg).toContain(text);
		}
	});
});

describe('the picture of the matrix', () => {
	it('has every count, and blocks where the places do not fit', () => {
		const many = Array.from({ length: 40 }, (_, index) =>
			sample('2020-03-08', { subdistrict: `第${index}街道` })
		);
		const svg = picture('matrix', 'width=680', many);
		check(svg);
		expect(svg.match(/font-weight="700" fill="#\w+">\s*1</g)).toHaveLength(40);
		expect(svg.match(/>甲区</g)!.length).toBeGreaterThan(1);
		expect(svg).toContain('>40<');
	});
});

it.each([
	{ in: '', want: 984, notices: 0 },
	{ in: '680', want: 680, notices: 0 },
	{ in: '10', want: 480, notices: 1 },
	{ in: '99999', want: 2400, notices: 1 },
	{ in: '1e3', want: 984, notices: 1 }
])('a picture asked for with width $in is $want px wide', ({ in: asked, want, notices }) => {
	const parsed = parseOptions(new URLSearchParams({ width: asked }));
	expect([parsed.options.width, parsed.notices.length]).toEqual([want, notices]);
});
