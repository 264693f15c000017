/** The extraction: bulletins in, all that was read out of them. Pure, and in the order of this list. */
import { parseDay } from '#edtf.ts';
import type { Bulletin, Reading } from '#model.ts';
import { findExpressions } from './dates/find.ts';
import { latestDay } from './dates/latest.ts';
import { resolveExpressions } from './dates/resolve.ts';
import { resolveWithoutYear } from './dates/supposed-year.ts';
import { inferYear } from './dates/year.ts';
import { bulletinArea } from './events/area/newspaper.ts';
import type { BulletinDated } from './events/bulletin-dated.ts';
import { plainArticle } from './events/characters.ts';
import { readEvents } from './events/read-events.ts';
import { codePointOffsets } from './segment/source-offset.ts';
import { segment } from './segment/segment.ts';

/** Reads a bulletin: its articles, the dates in them with their roles, the happenings they tell. Never throws. */
export function extract(bulletin: Bulletin): Reading {
	return extractAll([bulletin])[0];
}

/**
 * Reads bulletins, in their order, each as if it were read alone. Every pass goes over all of them before the next one begins:
 * its rules and word lists stay in the processor's cache, which takes half the time of reading one bulletin after the other.
 */
export function extractAll(bulletins: readonly Bulletin[]): Reading[] {
	const segmented = bulletins.map(({ text }) => segment(text));
	const dated = segmented.map((articles) =>
		articles.map(({ text }) => ({ text, expressions: findExpressions(text) }))
	);
	const issues = bulletins.map(({ file, text, issued }, b) =>
		inferYear({ file, text, issued, articles: dated[b] })
	);
	const plain = segmented.map((articles) => articles.map(plainArticle));
	const areas = bulletins.map(({ file }, b) => bulletinArea(plain[b], file, issues[b].year.value));
	const read = bulletins.map((bulletin, b): BulletinDated => {
		const { issued, year } = issues[b];
		const latest = latestDay(dated[b], issues[b]);
		const resolve = year.value === null ? resolveWithoutYear : resolveExpressions;
		return {
			bulletin,
			source: { text: bulletin.text, point: codePointOffsets(bulletin.text) },
			year: year.value,
			issued: issued === null ? null : parseDay(issued.slice(0, 10)),
			area: areas[b],
			articles: segmented[b].map((written, i) => ({
				written,
				plain: plain[b][i],
				found: resolve(dated[b][i].expressions, { text: written.text, issued, year, latest })
			}))
		};
	});
	const told = readEvents(read);
	return bulletins.map(({ file, sha256, text }, b) => ({
		file,
		sha256,
		title: segmented[b].find(({ title }) => title !== '')?.title ?? file,
		issued: issues[b].issued,
		year: issues[b].year,
		area: areas[b].area,
		length: read[b].source.point(text.length),
		articles: segmented[b],
		...told[b]
	}));
}
