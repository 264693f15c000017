import { parseView } from '#filters.ts';
import type { LayoutServerLoad } from './$types';

/** Language of every page. `fixed` is what the URL says of how it looks, to be kept in links. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const { lang, theme, by, bin, scale, sort, per, lanes, order, fold, axis, eras, bench } = parseView(
		url.searchParams
	);
	const fixed = { lang, theme, by, bin, scale, sort, per, lanes, order, fold, axis, eras, bench };
	return { lang: fixed.lang ?? locals.lang, fixed };
};
