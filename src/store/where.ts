import { parseDay } from '#edtf.ts';
import type { Filters } from '#filters.ts';
import type { Audience } from '#model.ts';
import { searchPatterns } from '#store/search-text.ts';

/** A filter that a facet leaves out to count what its other values would give. */
export type Facet = 'districts' | 'types' | 'certainty';

/** A condition on `event`, and the values of its `$1`, `$2`, … */
export interface Condition {
	sql: string;
	params: unknown[];
}

/** The condition that dated events meet under the filters, `except` one of them, in the words that the audience reads. */
export function datedWhere(filters: Filters, audience: Audience, except?: Facet): Condition {
	const { all, value, params } = conditions(filters, audience, except);
	all.push('date IS NOT NULL');
	if (filters.from) all.push(`(last_day IS NULL OR last_day >= ${value(parseDay(filters.from))})`);
	if (filters.to) all.push(`(first_day IS NULL OR first_day <= ${value(parseDay(filters.to))})`);
	return { sql: all.join(' AND '), params };
}

/** The condition that undated events meet under the filters; `from` and `to` say nothing about them. */
export function undatedWhere(filters: Filters, audience: Audience): Condition {
	const { all, params } = conditions(filters, audience);
	return { sql: ['date IS NULL', ...all].join(' AND '), params };
}

function conditions(filters: Filters, audience: Audience, except?: Facet) {
	const params: unknown[] = [];
	const value = (given: unknown): string => `$${params.push(given)}`;
	// Told again in another bulletin: shown with the event that it tells.
	const all: string[] = ['lead IS NULL'];
	if (filters.districts.length > 0 && except !== 'districts') {
		all.push(`(${filters.districts.map((name) => inLane(name, value)).join(' OR ')})`);
	}
	if (filters.types.length > 0 && except !== 'types') all.push(`type = ANY(${value(filters.types)})`);
	if (filters.certainty.length > 0 && except !== 'certainty') {
		all.push(`certainty = ANY(${value(filters.certainty)})`);
	}
	if (filters.hours.length > 0) all.push(`${HOUR} = ANY(${value(filters.hours)})`);
	if (filters.who.length > 0) all.push(named(filters.who, audience, value));
	const search = audience === 'public' ? 'coalesce(masked_search, search)' : 'search';
	for (const pattern of searchPatterns(filters.q)) all.push(`${search} LIKE ${value(pattern)}`);
	return { all, value, params };
}

/** The hour of a clock; 24:00 is the end of the last. */
const HOUR = 'least(minute / 60, 23)';

/** People, and bodies, of an event as JSON arrays, in the words that the audience reads. */
export function namesOf(audience: Audience): { people: string; organisations: string } {
	if (audience === 'editor') return { people: 'people', organisations: 'to_json(organisations)' };
	return {
		people: "coalesce(masked->'people', people)",
		organisations: "coalesce(masked->'organisations', to_json(organisations))"
	};
}

/** Whether an event names any of these, whole. */
function named(who: string[], audience: Audience, value: (given: unknown) => string): string {
	const { people, organisations } = namesOf(audience);
	const names = value(who);
	return `(EXISTS (SELECT 1 FROM json_array_elements(${people}) AS p WHERE p->>'name' = ANY(${names}))
		OR EXISTS (SELECT 1 FROM json_array_elements_text(${organisations}) AS o WHERE o = ANY(${names})))`;
}

/** `黄浦区` or `外滩街道`, `黄浦区/外滩街道`, `黄浦区/-` (the district itself), `-` (the city itself): see Filters. */
function inLane(name: string, value: (given: unknown) => string): string {
	if (name === '-') return '(district IS NULL AND subdistrict IS NULL)';
	const slash = name.indexOf('/');
	if (slash < 0) {
		const given = value(name);
		return `(district = ${given} OR subdistrict = ${given})`;
	}
	const [district, subdistrict] = [name.slice(0, slash), name.slice(slash + 1)];
	const rest = subdistrict === '-' ? 'subdistrict IS NULL' : `subdistrict = ${value(subdistrict)}`;
	return `(district = ${value(district)} AND ${rest})`;
}
