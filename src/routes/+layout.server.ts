import { parseView } from '#filters.ts';
import type { LayoutServerLoad } from './$types';

/** Language and theme of every page. `fixed` is what the URL says, to be kept in links. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const { lang, theme } = parseView(url.searchParams);
	return { lang: lang ?? locals.lang, fixed: { lang, theme } };
};
