/** One set of filters for pages, embeds, exports, the API and the command line, and its form in a URL. */
import { parseDay } from '#edtf.ts';
import { certainties, type Certainty, type Notice } from '#model.ts';

export type Lang = 'zh' | 'en';
export type Theme = 'light' | 'dark';

export interface Filters {
	/** ISO days, inclusive; null: no bound. */
	from: string | null;
	to: string | null;
	/**
	 * Districts or subdistricts; an event is in if any of them fits. Empty: all. 黄浦区: the district with all in it;
	 * 外滩街道: a subdistrict of that name; 黄浦区/外滩街道: the one in this district; 黄浦区/-: what concerns the whole
	 * district (区级); -: what concerns the whole city (市级).
	 */
	districts: string[];
	/** Ids of event types. Empty: all. */
	types: string[];
	/** Words to look for, all of them; one character is enough. */
	q: string;
	/** Empty: all. */
	certainty: Certainty[];
	/** People or organisations by their whole names; an event is in if it names any of them. Empty: all. */
	who: string[];
	/** Hours of the day in which an event with a clock starts, 0 to 23. Empty: all, those without a clock too. */
	hours: number[];
}

/** How the chart of the districts is drawn; null: by districts, in bins that fit, on one scale, by count, as plain counts. */
export interface ChartView {
	by: 'subdistrict' | null;
	bin: 'day' | 'week' | 'month' | 'year' | null;
	scale: 'own' | null;
	/** map: as the districts lie, where their places are known. */
	sort: 'name' | 'map' | null;
	/** What events are counted per: bulletins, or 10,000 characters, that were read of the place. */
	per: 'bulletin' | 'characters' | null;
}

/** How the timeline is laid out; null: a lane for each subdistrict, as the places lie, all open, by the dates of the events. */
export interface TimelineView {
	/** What a lane is of; null: a subdistrict, and on a phone one list of all. */
	lanes: 'subdistrict' | 'district' | 'type' | 'bulletin' | 'none' | null;
	/** Lanes and their groups by name, by their first event, or by how many they hold. */
	order: 'name' | 'first' | 'count' | null;
	/** Keys of lanes and groups that are folded, with commas: `黄浦区,嘉定区/南翔镇` (charts/timeline/fold.ts). */
	fold: string | null;
	/** published: an event stands on the day on which its bulletin came out (charts/timeline/published.ts). */
	axis: 'published' | null;
	/** Periods of the reader's own: `2020-01-23/2020-04-08 封控|…` (charts/shared/periods.ts). */
	eras: string | null;
}

/** How a page is shown; what it shows is in `Filters`. */
export interface View extends ChartView, TimelineView {
	/** Visible window of the timeline where it differs from the filter: `2020-03-05T06:00/2020-03-05T22:00`. */
	view: string | null;
	lang: Lang | null;
	theme: Theme | null;
	/** Id of the selected event. */
	id: string | null;
	/** What somebody who shared this view called it. */
	name: string | null;
	/** A collection of so many events that is made up to measure speed with, in place of the real one. */
	bench: number | null;
}

export const noFilters: Filters = {
	from: null,
	to: null,
	districts: [],
	types: [],
	q: '',
	certainty: [],
	who: [],
	hours: []
};

export const plainCharts: ChartView = { by: null, bin: null, scale: null, sort: null, per: null };
export const plainTimeline: TimelineView = { lanes: null, order: null, fold: null, axis: null, eras: null };

/** Parts of a view that have one of a few values. */
type ChoiceView = ChartView & Omit<TimelineView, 'fold' | 'eras'>;
/** The values that each of these parts may have. */
export const CHOICES: { [Name in keyof ChoiceView]: readonly NonNullable<ChoiceView[Name]>[] } = {
	by: ['subdistrict'],
	bin: ['day', 'week', 'month', 'year'],
	scale: ['own'],
	sort: ['name', 'map'],
	per: ['bulletin', 'characters'],
	lanes: ['subdistrict', 'district', 'type', 'bulletin', 'none'],
	order: ['name', 'first', 'count'],
	axis: ['published']
};

/** Longest list and longest text that a URL may carry; what is beyond is dropped with a notice. */
const MOST = 64;
const LONGEST = 200;
const LONGEST_FOLD = 2000;
const LONGEST_NAME = 80;
const LONGEST_ERAS = 800;

/**
 * Filters of a URL. A malformed value is left out and named in `notices`, never answered with "no results".
 * `?from=2020-03-01&d=黄浦区&type=meeting&q=机场`
 */
export function parseFilters(params: URLSearchParams): { filters: Filters; notices: Notice[] } {
	const notices: Notice[] = [];
	let [from, to] = [day('from'), day('to')];
	if (from && to && from > to) {
		notices.push({
			subject: 'from',
			zh: `起始日期 ${from} 晚于结束日期 ${to}，已对调`,
			en: `The start ${from} is after the end ${to}; they were exchanged`
		});
		[from, to] = [to, from];
	}
	const certainty = list('certainty').filter((value): value is Certainty => {
		const known = (certainties as readonly string[]).includes(value);
		if (!known) notices.push(ignored('certainty', value, certainties.join('、'), certainties.join(', ')));
		return known;
	});
	let q = (params.get('q') ?? '').trim();
	if (q.length > LONGEST) {
		notices.push({
			subject: 'q',
			zh: `搜索词超过 ${LONGEST} 字，只用了前 ${LONGEST} 字`,
			en: `The search is longer than ${LONGEST} characters; only its first ${LONGEST} were used`
		});
		q = q.slice(0, LONGEST);
	}
	const hours = list('hour').filter((value) => {
		const known = /^(?:\d|1\d|2[0-3])$/.test(value);
		if (!known) notices.push(ignored('hour', value, '0 至 23', '0 to 23'));
		return known;
	});
	const filters = {
		from,
		to,
		districts: list('d'),
		types: list('type'),
		q,
		certainty,
		who: list('who'),
		hours: hours.map(Number)
	};
	return { filters, notices };

	function day(name: 'from' | 'to'): string | null {
		const value = params.get(name);
		if (!value) return null;
		if (parseDay(value) !== null) return value;
		notices.push(ignored(name, value, '像 2020-03-08 这样的日期', 'a day such as 2020-03-08'));
		return null;
	}

	function list(name: string): string[] {
		const values = [...new Set(params.getAll(name).filter((value) => value !== ''))];
		if (values.length > MOST) {
			notices.push({
				subject: name,
				zh: `${name} 有 ${values.length} 个值，只用了前 ${MOST} 个`,
				en: `${name} has ${values.length} values; only the first ${MOST} were used`
			});
		}
		return values.slice(0, MOST);
	}
}

/** What is said of a value in an address that is not used: what it is, and what would be. */
export function ignored(subject: string, value: string, zh: string, en: string): Notice {
	const shown = value.slice(0, 40);
	return {
		subject,
		zh: `没有采用 ${subject}=“${shown}”：应为${zh}`,
		en: `Ignored ${subject}=“${shown}”: expected ${en}`
	};
}

/** Sizes of made-up collections; no others, so that a server makes and keeps few. */
const BENCHES = [1_000, 10_000, 100_000, 1_000_000];

/** How a page is to be shown, from its URL; unknown values are left out. */
export function parseView(params: URLSearchParams): View {
	const lang = params.get('lang');
	const theme = params.get('theme');
	return {
		view: params.get('view') || null,
		lang: lang === 'zh' || lang === 'en' ? lang : null,
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		id: params.get('id') || null,
		name: params.get('name')?.trim().slice(0, LONGEST_NAME) || null,
		by: choice(params, 'by'),
		bin: choice(params, 'bin'),
		scale: choice(params, 'scale'),
		sort: choice(params, 'sort'),
		per: choice(params, 'per'),
		...parseTimeline(params),
		bench: BENCHES.find((size) => String(size) === params.get('bench')) ?? null
	};
}

/** How the timeline is to be laid out, from a URL; unknown values are left out: `?lanes=type&order=count&fold=meeting`. */
export function parseTimeline(params: URLSearchParams): TimelineView {
	return {
		lanes: choice(params, 'lanes'),
		order: choice(params, 'order'),
		fold: params.get('fold')?.slice(0, LONGEST_FOLD) || null,
		axis: choice(params, 'axis'),
		eras: params.get('eras')?.slice(0, LONGEST_ERAS) || null
	};
}

function choice<Name extends keyof ChoiceView>(params: URLSearchParams, name: Name): ChoiceView[Name] {
	const value = params.get(name);
	return CHOICES[name].find((known) => known === value) ?? null;
}

/** Values of a view that one of a few was expected for and that were not used. */
export function choiceNotices(params: URLSearchParams): Notice[] {
	return Object.entries(CHOICES).flatMap(([subject, known]) => {
		const value = params.get(subject);
		return !value || (known as readonly string[]).includes(value)
			? []
			: [ignored(subject, value, known.join('、'), known.join(', '))];
	});
}

const VIEW_ORDER = [
	...(Object.keys(CHOICES) as (keyof ChoiceView)[]),
	'fold',
	'eras',
	'view',
	'lang',
	'theme',
	'id',
	'name',
	'bench'
] as const;

/** Query string with defaults left out, in a fixed order, without `?`: `from=2020-03-01&d=黄浦区` (percent-encoded). */
export function toQuery(filters: Filters, view: Partial<View> = {}): string {
	const params = new URLSearchParams();
	if (filters.from) params.set('from', filters.from);
	if (filters.to) params.set('to', filters.to);
	for (const name of filters.districts) params.append('d', name);
	for (const type of filters.types) params.append('type', type);
	if (filters.q) params.set('q', filters.q);
	for (const value of filters.certainty) params.append('certainty', value);
	for (const name of filters.who) params.append('who', name);
	for (const hour of filters.hours) params.append('hour', String(hour));
	for (const name of VIEW_ORDER) {
		const value = view[name];
		if (value) params.set(name, String(value));
	}
	return params.toString();
}
