/** A bulletin as the passes over its happenings take it: its articles with their dates, and what is known of the whole. */
import type { DateFound } from '#extract/dates/date-found.ts';
import type { Article, Bulletin } from '#model.ts';
import type { BulletinArea } from './area/newspaper.ts';
import type { Source } from './quote.ts';

/** An article as written, the same with its characters simplified (plainArticle), and its dates in the order of the text. */
export interface ArticleDated {
	written: Article;
	plain: Article;
	found: readonly DateFound[];
}

/** What happenings of a bulletin are read with. */
export interface BulletinDated {
	bulletin: Bulletin;
	source: Source;
	/** The bulletin's year and the day number of its issue, null where nothing decides them. */
	year: number | null;
	issued: number | null;
	area: BulletinArea;
	articles: readonly ArticleDated[];
}
