import { describe, expect, it } from 'vitest';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { axis, type Axis } from '#charts/timeline/axis.ts';
import { timeScale } from '#charts/timeline/layout.ts';
import { textWidth } from '#charts/shared/type-face.ts';
import { dayNumber } from '#edtf.ts';

function tiers(from: number, to: number, over: Partial<Parameters<typeof axis>[0]> = {}, width = 936): Axis {
	const scale = timeScale({ from, to, width }, { gutter: 136 });
	const feasts = feastsFor({ from, to }, 'zh');
	return axis({ scale, from, to, lang: 'zh', feasts, starts: new Map(), selected: null, ...over });
}
const day = dayNumber;
const low = (found: Axis) => found.low.map(({ text }) => text);
const top = (found: Axis) => found.top.map(({ text }) => text);

describe('axis', () => {
	it('has months, feasts and days over two months', () => {
		const found = tiers(day(2020, 1, 22), day(2020, 3, 22));
		expect(found.unit).toBe('day');
		expect(top(found)).toEqual(['2020年1月', '2月', '3月']);
		expect(found.eras.map(({ name }) => name)).toContain('春节假期');
		expect(low(found)).toEqual(['27', '3', '10', '17', '24', '2', '9', '16']);
	});

	it('draws the extended holiday of 2020 as a bracket from 24 January to 2 February', () => {
		const scale = timeScale({ from: day(2020, 1, 22), to: day(2020, 3, 22), width: 936 }, { gutter: 136 });
		const holiday = tiers(day(2020, 1, 22), day(2020, 3, 22)).eras.find(({ name }) => name === '春节假期')!;
		expect([holiday.from, holiday.to]).toEqual([scale(day(2020, 1, 24)), scale(day(2020, 2, 3))]);
	});

	it('shows a feast that the events speak of in place of a nearer one', () => {
		const names = (spoken: (name: string) => boolean) =>
			tiers(day(2020, 1, 22), day(2020, 3, 22), { spoken }).eras.map(({ name }) => name);
		expect(names((name) => name === '妇女节')).toContain('妇女节');
		expect(names((name) => name === '学雷锋日')).toContain('学雷锋日');
		expect(names((name) => name === '学雷锋日')).not.toContain('妇女节');
	});

	it('marks days on which something starts, the selected one before all', () => {
		const starts = new Map([
			[day(2020, 3, 9), 1],
			[day(2020, 3, 10), 5],
			[day(2020, 3, 11), 1]
		]);
		const looks = (selected: number | null) =>
			tiers(day(2020, 2, 1), day(2020, 4, 1), { starts, selected }).low.map(
				({ text, look }) => `${text} ${look}`
			);
		expect(looks(null)).toContain('10 strong');
		expect(looks(day(2020, 3, 11))).toContain('11 selected');
	});

	it.each([
		{ name: 'years', from: day(1995, 1, 1), to: day(2031, 1, 1), unit: 'year', has: '2000年' },
		{ name: 'months', from: day(2019, 9, 1), to: day(2020, 12, 1), unit: 'month', has: '9月' },
		{ name: 'days', from: day(2020, 3, 1), to: day(2020, 4, 1), unit: 'day', has: '16' },
		{ name: 'hours', from: day(2020, 3, 5), to: day(2020, 3, 8), unit: 'minute', has: '06:00' },
		{ name: 'minutes', from: day(2020, 3, 5) + 0.75, to: day(2020, 3, 5) + 0.8, unit: 'minute', has: '18:05' }
	])('goes down to $name', ({ from, to, unit, has }) => {
		const found = tiers(from, to);
		expect(found.unit).toBe(unit);
		expect(low(found)).toContain(has);
	});

	it('lets no two words of a tier touch, from a thousand years to an hour', () => {
		for (const span of [0.04, 0.3, 1, 3, 9, 20, 60, 130, 300, 900, 4000, 30_000, 365_000]) {
			const found = tiers(day(1600, 1, 20), day(1600, 1, 20) + span, {}, 500);
			for (const tier of [
				found.low.map(({ x, text }) => [x - textWidth(text, 12) / 2, x + textWidth(text, 12) / 2]),
				found.top.flatMap(({ textX, text }) =>
					text === null ? [] : [[textX, textX + textWidth(text, 15, true)]]
				),
				found.eras.map(({ x, width }) => [x - width / 2, x + width / 2])
			]) {
				for (let i = 1; i < tier.length; i++) expect(tier[i][0]).toBeGreaterThan(tier[i - 1][1] - 1);
			}
			expect(found.low.length).toBeGreaterThan(0);
		}
	});
});
