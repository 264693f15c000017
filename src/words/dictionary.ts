/** The dictionaries themselves; a page that runs in the browser asks for its own language's alone. */
import type { Lang } from '#filters.ts';
import { en } from '#words/en.ts';
import type { Words } from '#words/words.ts';
import { zh } from '#words/zh.ts';

/** The dictionary of a language. */
export function wordsFor(lang: Lang): Words {
	return lang === 'zh' ? zh : en;
}
