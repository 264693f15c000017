import type { Article } from '#model.ts';
import { findNames } from '#extract/lexicon/gazetteer-scan.ts';
import type { Role } from './role.ts';
import { roleOf } from './role.ts';

/** A place of the gazetteer that an article names. */
export interface Toponym {
	/** UTF-16 range of `Article.text`. */
	start: number;
	end: number;
	/** All places that bear the name: 和平街道 has many. */
	places: readonly number[];
	/** full: 外滩街道; short: 上海 for 上海市; local: 嘉定, 外滩, known only to a reader of that newspaper. */
	form: 'full' | 'short' | 'local';
	role: Role;
}

/** The places that an article names, from left to right. */
export function readToponyms(article: Article): Toponym[] {
	return findNames(article.text).map(({ start, end, places, short }) => ({
		start,
		end,
		places,
		form: short ? 'short' : 'full',
		role: roleOf(article.text, start, end)
	}));
}
