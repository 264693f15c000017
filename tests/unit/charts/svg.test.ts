import { describe, expect, it } from 'vitest';
import { districtsSvg, pictureWidth, timelineSvg } from '#exports/svg.ts';
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
	bulletins: [],
	lang: 'zh'
};
const timeline = (events = dated, over: Partial<Facts> = {}) =>
	timelineSvg(events, { facts: { ...facts, ...over }, theme: 'light', width: 984, coverage: noCoverage });

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

describe('timelineSvg', () => {
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
		const svg = districtsSvg(dated, { facts, theme, width: 680, bin: 'auto', scale: 'shared' });
		check(svg);
		expect(svg).toContain('另有 6 件只知月份或跨两周');
		expect(svg).toContain(theme === 'dark' ? '#16171A' : '#FAF7F0');
	}
});

it.each([
	{ in: null, want: 984 },
	{ in: '680', want: 680 },
	{ in: '10', want: 480 },
	{ in: '99999', want: 2400 },
	{ in: '1e3', want: 984 }
])('a picture asked for with width $in is $want px wide', ({ in: asked, want }) => {
	expect(pictureWidth(asked)).toBe(want);
});
