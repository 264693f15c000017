import { browser } from '$app/environment';
import { known } from '#words/charts/known.ts';
import type { LayoutLoad } from './$types';

const dictionaries = { zh: () => import('#words/zh.ts'), en: () => import('#words/en.ts') };
// On its way before the first load asks for it.
if (browser) void dictionaries[document.documentElement.lang === 'en' ? 'en' : 'zh']();

/** The words of the page's language, and no other's: a browser is sent one dictionary. */
export const load: LayoutLoad = async ({ data }) => {
	const words = data.lang === 'zh' ? (await dictionaries.zh()).zh : (await dictionaries.en()).en;
	known[data.lang] = words.charts;
	return { ...data, words };
};
