/** Periods of a reader's own, which the axis names and the timeline tints: in an address, and as a chart takes them. */
import type { Feast } from '#charts/shared/feast.ts';
import { formatDay, parseDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';

/** ISO days, inclusive. */
export interface Period {
	name: string;
	from: string;
	to: string;
}

/** Periods of one view, and characters of a name. */
const MOST = 12;
const LONGEST = 24;
const PERIOD = /^(?<from>\d{4}-\d{2}-\d{2})\/(?<to>\d{4}-\d{2}-\d{2})\s(?<name>.{1,24})$/u;

/** `2020-01-23/2020-04-08 封控|2020-02-10/2020-02-29 复工` as periods, in order of time; what is none is left out. */
export function parsePeriods(text: string | null): Period[] {
	const found = (text ?? '').split('|').flatMap((part): Period[] => {
		const groups = PERIOD.exec(part.trim())?.groups;
		if (!groups || parseDay(groups.from) === null || parseDay(groups.to) === null) return [];
		const [from, to] = groups.from <= groups.to ? [groups.from, groups.to] : [groups.to, groups.from];
		return [{ name: groups.name.trim(), from, to }];
	});
	return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).slice(0, MOST);
}

/** The same as a value of an address; null: there are none. Bars and line ends in names become blanks. */
export function formatPeriods(periods: readonly Period[]): string | null {
	const parts = periods.slice(0, MOST).map(
		({ name, from, to }) =>
			`${from}/${to} ${name
				.replace(/[|\s]+/gu, ' ')
				.trim()
				.slice(0, LONGEST)}`
	);
	return parts.length > 0 ? parts.join('|') : null;
}

const SOURCE = { zh: '自定的时期', en: 'a period of your own' };

/** The periods of a view as what an axis names, before all feasts. */
export function periodFeasts(text: string | null, lang: Lang): Feast[] {
	return parsePeriods(text).map(({ name, from, to }) => ({
		first: parseDay(from)!,
		last: parseDay(to)!,
		name,
		key: name,
		rank: 30,
		source: `${SOURCE[lang]} ${formatDay(parseDay(from)!)}—${to}`,
		own: true
	}));
}
