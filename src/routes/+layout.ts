import type { LayoutLoad } from './$types';

/** The words of the page's language, and no other's: a browser is sent one dictionary. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	words: data.lang === 'zh' ? (await import('#words/zh.ts')).zh : (await import('#words/en.ts')).en
});
