import { noFilters, parseFilters, toQuery, type Filters, type View } from '#filters.ts';

/** A path with filters and view: `/?from=2020-03-01&d=…`; only the path where nothing is set. */
export function address(path: string, filters: Filters = noFilters, view: Partial<View> = {}): string {
	const query = toQuery(filters, view);
	return query === '' ? path : `${path}?${query}`;
}

/**
 * Addresses of one page that differ in days, one place and one type alone: of the thousand links of a chart the rest is written once.
 * `linksTo('/', filters, view)({ districts: ['黄浦区'] })`: what is not given is not filtered.
 */
export function linksTo(
	path: string,
	filters: Filters,
	view: Partial<View>
): (
	change: Pick<Partial<Filters>, 'from' | 'to'> & { place?: string | null; types?: readonly string[] }
) => string {
	const rest = toQuery({ ...filters, from: null, to: null, districts: [], types: [] }, view);
	return ({ from, to, place, types = [] }) => {
		const parts = [
			from ? `from=${from}` : '',
			to ? `to=${to}` : '',
			place ? `d=${encodeURIComponent(place)}` : '',
			...types.map((type) => `type=${encodeURIComponent(type)}`),
			rest
		].filter((part) => part !== '');
		return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
	};
}

/** Parameters of a picture that is drawn as its chart is shown: `{ lanes: 'type', bin: 'week' }`. */
export function drawnAs(view: Partial<View>): Record<string, string> {
	return Object.fromEntries(new URLSearchParams(toQuery(noFilters, { ...view, lang: null, theme: null })));
}

/** The same list with a value added, or taken out if it was there. */
export function toggled<T>(values: readonly T[], value: T): T[] {
	return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** The same page with one parameter set, or taken out where it is null: path and query, without origin. */
export function withParameter(url: URL, name: string, value: string | null): string {
	const params = new URLSearchParams(url.search);
	if (value === null) params.delete(name);
	else params.set(name, value);
	const query = params.toString();
	return query === '' ? url.pathname : `${url.pathname}?${query}`;
}

/** Filters that a form holds; what is malformed is left out. */
export function formFilters(form: HTMLFormElement): Filters {
	const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
	return parseFilters(new URLSearchParams(entries)).filters;
}
