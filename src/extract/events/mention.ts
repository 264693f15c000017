/** A date of a bulletin as a mention: where it stands, what it means, and what it is there for. */
import type { DateFound } from '#extract/dates/date-found.ts';
import { sourceEnd, sourceOffset } from '#extract/segment/source-offset.ts';
import type { Because, Mention } from '#model.ts';
import type { DatePlaced } from './article-dates.ts';
import type { Source } from './quote.ts';

/** The mention of a date; `written` is that date in the article's own characters. */
export function mentionOf({ scene, role }: DatePlaced, written: DateFound, source: Source): Mention {
	const { found, article } = scene;
	const why: Because | null =
		role.role === 'event'
			? null
			: { about: 'date', zh: `不是事件日期：${role.zh}`, en: `Dates no event: ${role.en}` };
	return {
		start: source.point(sourceOffset(article, found.start)),
		end: source.point(sourceEnd(article, found.end)),
		text: unbroken(written.text),
		date: found.supposed ? null : found.date,
		part: found.part,
		role: role.role,
		because: why === null ? found.because.slice() : found.because.concat(why)
	};
}

/** Line breaks of the page layout taken out. */
export function unbroken(text: string): string {
	return /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
