import { describe, expect, it } from 'vitest';
import { dayNumber } from '#edtf.ts';
import { clockWords, dateWords, rangeWords, type DateStyle } from '#words/dates.ts';

const short: DateStyle = { year: false };

describe('dateWords', () => {
	it.each<{ in: string; style?: DateStyle; zh: string; en: string }>([
		{ in: '2020-03-08', zh: '2020年3月8日', en: '8 Mar 2020' },
		{
			in: '2020-03-08T18:00',
			style: { weekday: true },
			zh: '2020年3月8日 周日 18:00',
			en: '8 Mar 2020, Sunday, 18:00'
		},
		{ in: '2020-02-09T24:00', style: short, zh: '2月9日 24:00', en: '9 Feb, 24:00' },
		{ in: '2020-03-05T18:00~', style: short, zh: '3月5日 18时许', en: '5 Mar, about 18:00' },
		{ in: '2020-03-05T18:30~', style: short, zh: '3月5日 18时30分许', en: '5 Mar, about 18:30' },
		{ in: '2020-03-07', style: { year: false, part: 'morning' }, zh: '3月7日 上午', en: '7 Mar, morning' },
		{ in: '2020-03-05~', style: short, zh: '3月5日前后', en: 'about 5 Mar' },
		{ in: '2020-03-XX', style: short, zh: '3月某日', en: 'some day in Mar' },
		{ in: '2020-XX-XX', zh: '2020年某日', en: 'some day in 2020' },
		{ in: '2020-02-01/..', style: short, zh: '2月1日起', en: 'from 1 Feb' },
		{ in: '../2020-02-01', style: short, zh: '至2月1日', en: 'until 1 Feb' },
		{ in: '2020-01-25~/..', style: short, zh: '1月25日前后起', en: 'from about 25 Jan' },
		{ in: '2020-03~', style: short, zh: '约3月', en: 'about Mar' },
		{ in: '2020-03', zh: '2020年3月', en: 'Mar 2020' },
		{ in: '2020', zh: '2020年', en: '2020' },
		{ in: '2020-03-01/2020-03-05', zh: '2020年3月1日—5日', en: '1–5 Mar 2020' },
		{ in: '2020-02-28/2020-03-05', style: short, zh: '2月28日—3月5日', en: '28 Feb – 5 Mar' },
		{ in: '2019-12-30/2020-01-02', zh: '2019年12月30日—2020年1月2日', en: '30 Dec 2019 – 2 Jan 2020' },
		{
			in: '2020-03-05T20:00',
			style: { year: false, modality: 'deadline' },
			zh: '3月5日 20:00截止',
			en: 'by 5 Mar, 20:00'
		}
	])('$in', ({ in: edtf, style, zh, en }) => {
		expect(dateWords(edtf, 'zh', style)).toBe(zh);
		expect(dateWords(edtf, 'en', style)).toBe(en);
	});

	it('throws on what is no date, by name', () => {
		expect(() => dateWords('2020-3-8', 'zh')).toThrow('"2020-3-8"');
	});
});

it('says what two days share once', () => {
	const [jan, mar] = [dayNumber(2020, 1, 24), dayNumber(2020, 3, 19)];
	expect(rangeWords(jan, mar, 'zh')).toBe('2020年1月24日—3月19日');
	expect(rangeWords(jan, mar, 'en')).toBe('24 Jan – 19 Mar 2020');
	expect(rangeWords(jan, jan, 'zh', false)).toBe('1月24日');
});

it('writes midnight at the end of a day as 24:00', () => {
	expect([0, 1440, 90].map((minute) => clockWords(minute, 'zh'))).toEqual(['00:00', '24:00', '01:30']);
});
