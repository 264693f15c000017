import { describe, expect, test } from 'vitest';
import { parseDay } from '#edtf.ts';
import { campaigns } from '#extract/lexicon/calendar-campaigns.ts';
import { disasters } from '#extract/lexicon/calendar-disasters.ts';
import { epidemics } from '#extract/lexicon/calendar-epidemics.ts';
import { games } from '#extract/lexicon/calendar-games.ts';
import { happenings } from '#extract/lexicon/calendar-happenings.ts';
import { laws } from '#extract/lexicon/calendar-laws.ts';
import { localLaws } from '#extract/lexicon/calendar-local-laws.ts';
import { novelties } from '#extract/lexicon/calendar-novelties.ts';
import { observances } from '#extract/lexicon/calendar-observances.ts';
import { openings } from '#extract/lexicon/calendar-openings.ts';
import { policies } from '#extract/lexicon/calendar-policies.ts';
import { space } from '#extract/lexicon/calendar-space.ts';
import { datedTerms, numberedEditions } from '#extract/lexicon/calendar-terms.ts';

const tables = {
	campaigns,
	epidemics,
	games,
	happenings,
	laws,
	localLaws,
	novelties,
	observances,
	openings,
	policies,
	space
};
const lines = Object.entries(tables).flatMap(([table, text]) =>
	text
		.trim()
		.split('\n')
		.map((line) => ({ table, line }))
);
const LINE = /^(?<names>.+) (?<from>\d{4}-\d\d)\/(?<until>\d{4}-\d\d|\.\.)(?: @(?<times>[\d/,-]+))?$/;

/** `2020` -> 2020-01-01; `2020-02` -> 2020-02-01. */
const whole = (day: string) => `${day}-01-01`.slice(0, 10);
const first = (day: string) => (day.length === 4 ? whole(day) : `${day}-01`.slice(0, 10));

describe('the tables of datable terms', () => {
	test.each(lines)('$table: $line', ({ line }) => {
		const groups = LINE.exec(line)?.groups;
		expect(groups, 'names from/until @times').toBeDefined();
		const { from, until, times } = groups!;
		if (until !== '..') expect(until >= from).toBe(true);
		let before = '';
		for (const time of times?.split(',') ?? []) {
			const [start, end = start] = time.split('/');
			expect(parseDay(first(start)), start).not.toBeNull();
			expect(parseDay(first(end)), end).not.toBeNull();
			expect(end >= start, time).toBe(true);
			expect(start.slice(0, 7) >= from.slice(0, start.length), `${start} is not before ${from}`).toBe(true);
			expect(start > before, `${start} comes after ${before}`).toBe(true);
			before = start;
		}
	});

	test('no name stands in two lines', () => {
		const seen = new Map<string, string>();
		const twice: string[] = [];
		for (const { line } of lines) {
			for (const name of LINE.exec(line)!.groups!.names.split('|')) {
				if (seen.has(name)) twice.push(name);
				seen.set(name, line);
			}
		}
		expect(twice).toEqual([]);
	});

	test('no name is of one character, and none has a quotation mark, which the text is read without', () => {
		for (const { line } of lines)
			for (const name of LINE.exec(line)!.groups!.names.split('|'))
				expect(name).toMatch(/^[^“”"《》‘’]{2,}$/);
	});

	test.each(disasters.trim().split('\n'))('%s', (line) => {
		const [places, kinds, time] = line.split(' ');
		expect(places && kinds).toBeTruthy();
		expect(time).toMatch(/^\d{4}-\d\d-\d\d(?:T[0-2]\d:[0-5]\d)?$/);
		expect(parseDay(time.slice(0, 10))).not.toBeNull();
	});

	test('editions follow each other', () => {
		for (const [name, editions] of numberedEditions) {
			if (name === '老年节' || name === '老人节') continue;
			const days = [...editions].sort(([a], [b]) => a - b).map(([, { first: day }]) => day);
			expect(days, name).toEqual([...days].sort());
		}
	});
});

describe('storms', () => {
	const storm = (word: string) => datedTerms.at(word, 0, word.length)?.value;

	test('have each year in which their name went round', () => {
		expect(storm('台风梅花')?.times.map(({ first, number }) => [first.slice(0, 4), number])).toEqual([
			['2004', 25],
			['2011', 9],
			['2017', 1],
			['2022', 12]
		]);
	});
	test('that were retired have the years until then', () => {
		expect(storm('台风莫拉克')?.times.map(({ first }) => first)).toEqual(['2003-08-01', '2009-08-03']);
	});
	test.each([
		['台风桑美', '2006-08-10'],
		['台风麦莎', '2005-08-06'],
		['台风菲特', '2013-10-07'],
		['台风灿鸿', '2015-07-11'],
		['台风莫兰蒂', '2016-09-15'],
		['台风利奇马', '2019-08-10'],
		['台风烟花', '2021-07-25'],
		['台风杜苏芮', '2023-07-28'],
		['台风贝碧嘉', '2024-09-16'],
		['台风桦加沙', '2025-09-24']
	])('%s was on the day it came ashore', (word, day) => {
		expect(storm(word)?.times.some(({ first, last }) => first <= day && day <= last)).toBe(true);
	});
	test('are known by either order of the words', () => {
		expect(storm('烟花台风')).toBe(storm('台风烟花'));
		expect(storm('烟花爆竹')).toBeUndefined();
	});
	test('of a number follow each other within their year', () => {
		const all = new Map<string, string>();
		for (const word of ['台风苏拉', '台风达维', '台风海葵', '台风小犬'])
			for (const { first: day, number } of storm(word)!.times) all.set(`${day.slice(0, 4)}-${number}`, day);
		expect(all.get('2012-9')! < all.get('2012-11')!).toBe(true);
		expect(all.get('2023-14')).toBe('2023-09-29');
	});
});
