import type { Article, Because } from '#model.ts';
import { chainOf, isWithin, levelOf, nameOf } from '#extract/lexicon/gazetteer.ts';
import type { BulletinArea } from './newspaper.ts';
import { meant } from './newspaper.ts';
import type { Toponym } from './toponyms.ts';

/** One happening, and where to read about its place. */
export interface AreaQuestion {
	article: Article;
	/** UTF-16 range of `Article.text`: the sentences that tell it. */
	start: number;
	end: number;
	bulletin: BulletinArea;
}

/** Where a happening took place, or whom it concerns. */
export interface EventArea {
	/** From the top down: ['上海市', '嘉定区', '南翔镇', '永乐村']. */
	area: string[];
	/** The lane in the charts: 嘉定区; null for what concerns a whole city. */
	district: string | null;
	/** 南翔镇; null for what concerns a whole district. */
	subdistrict: string | null;
	because: Because[];
}

/** Reads the area of one happening: from its sentences, the section before them, the headline, the newspaper. */
export function eventArea({ article, start, end, bulletin }: AreaQuestion): EventArea {
	const inRange = (from: number, to: number): { place: number; toponym: Toponym }[] =>
		(bulletin.toponyms[article.index] ?? [])
			.filter((toponym) => toponym.start >= from && toponym.end <= to && toponym.role !== 'passing')
			.map((toponym) => ({ toponym, place: meant(toponym.places, bulletin) }))
			.filter(
				(found): found is { place: number; toponym: Toponym } =>
					found.place !== null && isNear(found.place, bulletin)
			);
	const here = mostExact(inRange(start, end));
	if (here)
		return result(
			here.place,
			`句中“${words(article, here.toponym)}”`,
			`the sentence says “${words(article, here.toponym)}”`
		);
	const before = mostExact(inRange(sectionStart(article, start), start).slice(-1));
	if (before && levelOf(before.place) === 'subdistrict')
		return result(
			before.place,
			`同一节前文“${words(article, before.toponym)}”`,
			`earlier in the section: “${words(article, before.toponym)}”`
		);
	if (bulletin.place === null) return { area: [], district: null, subdistrict: null, because: [] };
	return result(bulletin.place, '文中没有写，取报纸所在地', 'not said: the area of the newspaper');
}

function isNear(place: number, bulletin: BulletinArea): boolean {
	return bulletin.place === null || isWithin(place, chainOf(bulletin.place)[0]);
}

function mostExact(found: { place: number; toponym: Toponym }[]): { place: number; toponym: Toponym } | null {
	let best: { place: number; toponym: Toponym } | null = null;
	for (const one of found) if (!best || chainOf(one.place).length > chainOf(best.place).length) best = one;
	return best;
}

/** Where the section begins that holds the character: behind the last sub-heading or heading before it. */
function sectionStart(article: Article, at: number): number {
	let start = 0;
	for (const sentence of article.sentences) {
		if (sentence.start >= at) break;
		if (sentence.kind === 'heading' || sentence.kind === 'subheading') start = sentence.end;
	}
	return start;
}

function words(article: Article, toponym: Toponym): string {
	return article.text.slice(toponym.start, toponym.end);
}

function result(place: number, zh: string, en: string): EventArea {
	const chain = chainOf(place);
	const named = (level: string): string | null => {
		const node = chain.find((one) => levelOf(one) === level);
		return node === undefined ? null : nameOf(node);
	};
	const area = chain.map(nameOf);
	return {
		area,
		district: named('district'),
		subdistrict: named('subdistrict'),
		because: [{ about: 'area', zh: `${area.join(' › ')}：${zh}`, en: `${area.join(' › ')}: ${en}` }]
	};
}
