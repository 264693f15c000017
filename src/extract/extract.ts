/** The extraction: a bulletin in, all that was read out of it. Pure, and in the order of this list. */
import { parseDay } from '#edtf.ts';
import type { Bulletin, Reading } from '#model.ts';
import { findExpressions } from './dates/find.ts';
import { latestDay } from './dates/latest.ts';
import { resolveExpressions } from './dates/resolve.ts';
import { resolveWithoutYear } from './dates/supposed-year.ts';
import { inferYear } from './dates/year.ts';
import { eventArea } from './events/area/event-area.ts';
import { bulletinArea } from './events/area/newspaper.ts';
import { plainArticle } from './events/characters.ts';
import { readEvents } from './events/read-events.ts';
import { codePointOffsets } from './segment/source-offset.ts';
import { segment } from './segment/segment.ts';

/** Reads a bulletin: its articles, the dates in them with their roles, the happenings they tell. Never throws. */
export function extract(bulletin: Bulletin): Reading {
	const { file, sha256, text } = bulletin;
	const articles = segment(text);
	const dated = articles.map((article) => ({
		text: article.text,
		expressions: findExpressions(article.text)
	}));
	const { issued, year } = inferYear({ file, text, issued: bulletin.issued, articles: dated });
	const latest = latestDay(dated, issued, year);
	const plain = articles.map(plainArticle);
	const area = bulletinArea(plain, file, year.value);
	const point = codePointOffsets(text);
	const resolve = year.value === null ? resolveWithoutYear : resolveExpressions;
	const resolved = articles.map((written, i) => ({
		written,
		plain: plain[i],
		found: resolve(dated[i].expressions, { text: written.text, issued, year, latest })
	}));
	const { mentions, events } = readEvents(resolved, {
		bulletin,
		source: { text, point },
		year: year.value,
		issued: issued === null ? null : parseDay(issued.slice(0, 10)),
		areaOf: (article, { start, end }) => eventArea({ article, start, end, bulletin: area })
	});
	return {
		file,
		sha256,
		title: articles.find((article) => article.title !== '')?.title ?? file,
		issued,
		year,
		area: area.area,
		length: point(text.length),
		articles,
		mentions,
		events
	};
}
