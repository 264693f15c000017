/** Words that tell when a text was written, from the lists of calendar-*.ts beside this one and of district-changes. */
import { campaigns } from './calendar-campaigns.ts';
import { disasters } from './calendar-disasters.ts';
import { epidemics } from './calendar-epidemics.ts';
import { games } from './calendar-games.ts';
import { districtChanges } from './district-changes.ts';
import { happenings } from './calendar-happenings.ts';
import { laws } from './calendar-laws.ts';
import { localLaws } from './calendar-local-laws.ts';
import { novelties } from './calendar-novelties.ts';
import { beginnings, congresses, counted, editions } from './calendar-numbered.ts';
import { observances } from './calendar-observances.ts';
import { openings } from './calendar-openings.ts';
import { policies } from './calendar-policies.ts';
import { space } from './calendar-space.ts';
import { typhoons } from './calendar-typhoons.ts';
import { wordTable, type Words } from './words.ts';

/** ISO days, inclusive. */
export interface Days {
	first: string;
	last: string;
	/** Its days are known, not only its months. */
	exact: boolean;
	/** Which storm of its year it was. */
	number?: number;
}

/** What a word tells: when it can first stand in a newspaper, until when it was current, and when its time was. */
export interface DatedTerm {
	/** ISO month. */
	from: string;
	/** ISO month; null where the word stays in use. */
	until: string | null;
	/** The times of what it names: of a storm's name several; none where it names nothing of a known time. */
	times: readonly Days[];
	/** The year of all its times, if their days are known and all in one; null if not, or if there are none. */
	year: number | null;
	/**
	 * law: its day counts where the text says that it takes effect; congress: 十六大 counts beside 党的 or 精神; district:
	 * counts unless 原 or 老 is said before it; storm: 第6号 before it tells which of its times; opening: its day counts where
	 * the text says that it opens.
	 */
	kind: 'law' | 'congress' | 'happening' | 'district' | 'storm' | 'opening';
}

function onlyYear(times: readonly Days[]): number | null {
	if (times.some(({ exact }) => !exact)) return null;
	const years = new Set(times.flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)]));
	return years.size === 1 ? Number([...years][0]) : null;
}

/** Months before a congress in which it is already spoken of. */
const AHEAD = 14;

/** `2020` -> 2020-01-01 to 2020-12-31; `2020-02/2020-04`; `2008-08-08/2008-08-24`. */
function daysOf(edtf: string): Days {
	const [first, last = first] = edtf.split('/');
	return {
		first: first.length === 10 ? first : `${first}${first.length === 4 ? '-01' : ''}-01`,
		last: last.length === 10 ? last : `${last}${last.length === 4 ? '-12' : ''}-28`,
		exact: first.length === 10
	};
}

function lines(table: string): string[] {
	return table.trim().split('\n');
}

function termsOf(table: string, kind: DatedTerm['kind']): [string, DatedTerm][] {
	return lines(table).flatMap((line) => {
		const [names, use, time] = line.split(' ');
		const [from, until] = use.split('/');
		const times = time ? time.slice(1).split(',').map(daysOf) : [];
		const term = { from, until: until === '..' ? null : until, times, year: onlyYear(times), kind };
		return names.split('|').map((name): [string, DatedTerm] => [name, term]);
	});
}

/** 烟花0717-0731, 那卡瑞/娜基莉0728-0804, or a name alone. */
const STORM = /^(?<names>[^\d-]+)(?:(?<m>\d\d)(?<d>\d\d)-(?<toM>\d\d)(?<toD>\d\d))?$/;

/** 台风烟花, 烟花台风 and 热带风暴烟花, each with all the storms that bore the name. */
function stormTerms(): [string, DatedTerm][] {
	const storms = new Map<string, Days[]>();
	let [year, number] = [0, 0];
	for (const entry of typhoons.trim().split(/\s+/)) {
		if (/^\d{4}$/.test(entry)) {
			[year, number] = [Number(entry), 0];
			continue;
		}
		const { names, m, d, toM, toD } = STORM.exec(entry)!.groups!;
		const end = m && `${toM}${toD}` < `${m}${d}` ? year + 1 : year;
		const days = daysOf(m ? `${year}-${m}-${d}/${end}-${toM}-${toD}` : `${year}`);
		number++;
		for (const name of names.split('/')) storms.set(name, [...(storms.get(name) ?? []), { ...days, number }]);
	}
	return [...storms].flatMap(([name, times]) => {
		const from = times[0].first.slice(0, 7);
		const term: DatedTerm = { from, until: null, times, year: onlyYear(times), kind: 'storm' };
		return [`台风${name}`, `${name}台风`, `风暴${name}`].map((word): [string, DatedTerm] => [word, term]);
	});
}

function congressTerms(): [string, DatedTerm][] {
	return lines(congresses).map((line) => {
		const [name, days] = line.split(' ');
		const at = daysOf(days);
		const [year, month] = [Number(at.first.slice(0, 4)), Number(at.first.slice(5, 7))];
		const begin = year * 12 + month - 1 - (name.endsWith('大') ? AHEAD : 3);
		const from = `${Math.floor(begin / 12)}-${String((begin % 12) + 1).padStart(2, '0')}`;
		return [
			name,
			{
				from,
				until: null,
				times: [at],
				year: onlyYear([at]),
				kind: name.endsWith('大') ? 'congress' : 'happening'
			}
		];
	});
}

/** Names that districts elsewhere bear today, so that they tell no time (gazetteer). */
const ELSEWHERE = new Set('金山区 宝山区 通州区 滨海新区 双桥区 东山区 长安区'.split(' '));

/** A name of former days counts until it was lost, a new one since it was given. */
function districtTerms(): [string, DatedTerm][] {
	const term = (from: number, until: number | null): DatedTerm => ({
		from: `${from}-01`,
		until: until === null ? null : `${until}-12`,
		times: [],
		year: null,
		kind: 'district'
	});
	return districtChanges.flatMap(({ now, founded, former }) => [
		...(founded === null || ELSEWHERE.has(now) ? [] : [[now, term(founded, null)] as [string, DatedTerm]]),
		...former
			.filter(({ written }) => !ELSEWHERE.has(written))
			.map(({ written, from, until }): [string, DatedTerm] => [written, term(from, until)])
	]);
}

const terms: readonly [string, DatedTerm][] = [
	...[laws, localLaws].flatMap((table) => termsOf(table, 'law')),
	...termsOf(openings, 'opening'),
	...[happenings, games, space, epidemics, campaigns, policies, observances, novelties].flatMap((table) =>
		termsOf(table, 'happening')
	),
	...stormTerms(),
	...districtTerms(),
	...congressTerms()
];

/** All dated words; a text is read for them without quotation marks: 两学一做 stands for “两学一做” too. */
export const datedTerms: Words<DatedTerm> = wordTable(terms);

/** A disaster as a text tells it on its day: where, and one of the words for what it was. */
export interface Disaster {
	places: readonly string[];
	kinds: readonly string[];
	/** ISO day. */
	day: string;
	/** `14:28`; null where the minute is not known. */
	clock: string | null;
}

/** Disasters by month and day, `05-12`. */
export const disastersByDay: ReadonlyMap<string, readonly Disaster[]> = byMonthAndDay(
	lines(disasters).map((line) => {
		const [places, kinds, time] = line.split(' ');
		const [day, clock = null] = time.split('T');
		return { places: places.split('|'), kinds: kinds.split('|'), day, clock };
	})
);

function byMonthAndDay(all: readonly Disaster[]): Map<string, Disaster[]> {
	const days = new Map<string, Disaster[]>();
	for (const one of all) {
		const key = one.day.slice(5);
		days.set(key, [...(days.get(key) ?? []), one]);
	}
	return days;
}

/** What has editions by number, and the days of each: 亚运会 -> 19 -> 2023-09-23 to 2023-10-08. */
export const numberedEditions: ReadonlyMap<string, ReadonlyMap<number, Days>> = new Map(
	lines(editions).flatMap((line) => {
		const [names, ...days] = line.split(' ');
		const known = new Map(
			days.map((each) => {
				const [n, time] = each.split('=');
				return [Number(n), daysOf(time)] as const;
			})
		);
		return names.split('|').map((name) => [name, known] as const);
	})
);

function yearsOf(table: string): Map<string, number> {
	return new Map(
		table
			.trim()
			.split(/\s+/)
			.flatMap((entry) => {
				const [names, year] = entry.split('=');
				return names.split('|').map((name) => [name, Number(year)] as const);
			})
	);
}

/** 教师节 -> 1984: the nth is of 1984 + n. */
export const countedDays: ReadonlyMap<string, number> = yearsOf(counted);

/** 建党 -> 1921: its nth anniversary is of 1921 + n. */
export const beginningYears: ReadonlyMap<string, number> = yearsOf(beginnings);

/**
 * The last year of which these lists know a happening by its day: they were kept until then. A text of later years speaks of what
 * they do not know, so nothing in it can be told to be of such a year. It moves on with the lists.
 */
export const knownUntil: number = Math.max(
	...[
		...terms.flatMap(([, { times }]) => times),
		...[...numberedEditions.values()].flatMap((known) => [...known.values()])
	].map(({ exact, first }) => (exact ? Number(first.slice(0, 4)) : 0))
);
