/**
 * The same happening told in two bulletins. Pure, and the same whatever the order of the bulletins: pairs are weighed alone, the
 * best first, and a group takes in an event only if it agrees with every other.
 */
import { parseEdtf } from '#edtf.ts';
import type { Because, Event } from '#model.ts';
import { BY_WORDS, alike, type Likeness } from './likeness.ts';
import { contradiction } from './contradiction.ts';

/** One event that several bulletins tell. */
export interface SameEvent {
	/** The fullest telling, under whose id the event is shown. */
	lead: Event;
	/** The others, in order of their ids, each with the reason why it tells the same. */
	others: { event: Event; because: Because }[];
}

/** Most events of one day and district that are compared with each other. */
const MOST = 400;

/**
 * The happenings of which several of these events tell, which must be those of one day or of the same few days. Two tell the same
 * if they come from different bulletins, on one exact day, of one type, in one area (or one area holds the other), share most of
 * their words, or many words and a person, figure or organisation, and nothing in them contradicts it (contradiction.ts). Told of
 * the same few days (3月上旬, 3月8日前后, 3月5日至8日), they must share most of their words.
 */
export function sameEvents(events: readonly Event[]): SameEvent[] {
	const exact = events.filter(isDated).slice(0, MOST);
	const pairs = exact.flatMap((one, i) => exact.slice(i + 1).flatMap((two) => pairOf(one, two)));
	pairs.sort((a, b) => b.likeness.score - a.likeness.score || compare(a.key, b.key));
	const groups = new Map<Event, Event[]>();
	for (const { one, two } of pairs) {
		const [first, second] = [groups.get(one) ?? [one], groups.get(two) ?? [two]];
		if (first === second || !first.every((a) => second.every((b) => pairOf(a, b).length > 0))) continue;
		const joined = [...first, ...second];
		for (const event of joined) groups.set(event, joined);
	}
	return [...new Set(groups.values())].map(asSame).sort((a, b) => compare(a.lead.id, b.lead.id));
}

/** What two events must have in common to be compared at all, such as `18423 18423 黄浦区`; null for one that is compared with none. */
export function timeAndDistrict(event: Event): string | null {
	if (!isDated(event)) return null;
	const { first, last } = parseEdtf(event.date!);
	return `${first} ${last} ${event.district ?? ''}`;
}

interface Pair {
	one: Event;
	two: Event;
	likeness: Likeness;
	key: string;
}

/** Two events as a pair, none if they tell of different things. */
function pairOf(one: Event, two: Event): Pair[] {
	if (one.sha256 === two.sha256 || one.type !== two.type || !isOneTime(one, two)) return [];
	if (!holds(one.area, two.area) && !holds(two.area, one.area)) return [];
	if (contradiction(one, two) !== null) return [];
	const likeness = alike(one, two);
	if (likeness !== null && !(isExact(one) && isExact(two)) && likeness.words < BY_WORDS) return [];
	return likeness === null ? [] : [{ one, two, likeness, key: [one.id, two.id].sort().join(' ') }];
}

/** A longer time is told of too many things: 3月, 日前. Counted in days. */
const LONGEST = 11;

/** A day, or a few: neither 3月, nor 某日, nor what has no end. */
function isDated({ date, certainty }: Event): boolean {
	if (date === null || certainty === 'doubtful') return false;
	const { first, last, unspecified } = parseEdtf(date);
	return first !== null && last !== null && last - first < LONGEST && !unspecified;
}

/** A day is told, and not only about. */
function isExact({ date }: Event): boolean {
	const { first, last, approximate } = parseEdtf(date!);
	return first === last && !approximate;
}

function isOneTime(one: Event, two: Event): boolean {
	const [a, b] = [parseEdtf(one.date!), parseEdtf(two.date!)];
	return a.first === b.first && a.last === b.last;
}

/** [上海市, 黄浦区] holds [上海市, 黄浦区, 外滩街道]; what is not told down to a district holds nothing. */
function holds(area: readonly string[], place: readonly string[]): boolean {
	return area.length >= 2 && area.every((name, i) => place[i] === name);
}

function asSame(group: readonly Event[]): SameEvent {
	const [lead, ...others] = [...group].sort((a, b) => fullness(b) - fullness(a) || compare(a.id, b.id));
	others.sort((a, b) => compare(a.id, b.id));
	return {
		lead,
		others: others.map((event) => ({
			event,
			because: reason(alike(lead, event), isExact(lead) && isExact(event))
		}))
	};
}

/** How much a telling tells. */
function fullness({ people, organisations, places, quantities, quote, part, date }: Event): number {
	const named = people.length + organisations.length + places.length + quantities.length;
	return named * 1000 + (date!.includes('T') ? 500 : part ? 200 : 0) + Math.min(quote.exact.length, 199);
}

/** Says nothing that may be private: how much is shared, not the words. */
function reason(likeness: Likeness | null, exact: boolean): Because {
	const { words, people, figures, organisations } = likeness ?? {
		words: 0,
		people: 0,
		figures: 0,
		organisations: 0
	};
	const share = Math.round(words * 100);
	const zh = [
		`用词相同 ${share}%`,
		...(people > 0 ? [`人物相同 ${people} 位`] : []),
		...(figures > 0 ? [`数量相同 ${figures} 处`] : []),
		...(organisations > 0 ? [`机构相同 ${organisations} 个`] : [])
	];
	const en = [
		`${share}% of the words`,
		...(people > 0 ? [`${people} of the people`] : []),
		...(figures > 0 ? [`${figures} of the figures`] : []),
		...(organisations > 0 ? [`${organisations} of the organisations`] : [])
	];
	return {
		about: 'title',
		zh: `${exact ? '同一天' : '同一段时间'}、同一地区、同一类型，${zh.join('，')}：记作一件事`,
		en: `Same ${exact ? 'day' : 'days'}, area and type, and in common ${en.join(', ')}: one event`
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
