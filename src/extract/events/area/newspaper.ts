import type { Article, Because, Sentence } from '#model.ts';
import { chainOf, isWithin, levelOf, nameOf, parentOf, placesBelow } from '#extract/lexicon/gazetteer.ts';
import type { Toponym } from './toponyms.ts';
import { readLocalNames, readToponyms, stemsOf } from './toponyms.ts';
import { addWeight, leading, mostLikely, weightOf } from './weights.ts';

/** The place that a newspaper is of, and what the areas of its events are read from. */
export interface BulletinArea {
	/** From the top down, as far as the text says it: ['上海市', '黄浦区', '外滩街道']; empty where it does not. */
	area: string[];
	because: Because[];
	/** The same as a place of the gazetteer, or null. */
	place: number | null;
	/** Places named in each article from left to right, by `Article.index`. */
	toponyms: readonly (readonly Toponym[])[];
	/** Where the headings and sub-headings of each article end in its text, in order. */
	sections: readonly (readonly number[])[];
}

/** Finds the place a newspaper is of: from the country down, the place most named, as long as one stands out. */
export function bulletinArea(articles: readonly Article[]): BulletinArea {
	const named = articles.map((article) => readToponyms(article));
	const place = deepen(articles, named, narrow(weigh(articles, named)));
	const stems = place === null ? new Map<string, number>() : stemsOf(localPlaces(place, named));
	const toponyms = articles.map((article, i) => readLocalNames(article.text, stems, named[i]));
	const area = place === null ? [] : chainOf(place).map(nameOf);
	const sections = articles.map(({ sentences }) =>
		sentences.filter(isHeading).map((sentence) => sentence.end)
	);
	return { area, because: explain(area, articles, toponyms), place, toponyms, sections };
}

function isHeading({ kind }: Sentence): boolean {
	return kind === 'heading' || kind === 'subheading';
}

/** Which of the places of one name a newspaper means: the one in or nearest to its own area, else the only one, else null. */
export function meant(places: readonly number[], home: number | null): number | null {
	if (places.length === 1) return places[0];
	if (home === null) return null;
	const chain = chainOf(home);
	for (let i = chain.length - 1; i >= 0; i--) {
		const near = places.filter((place) => isWithin(place, chain[i]));
		if (near.length > 0) return near.length === 1 ? near[0] : null;
	}
	return null;
}

/** How much speaks for each place: the names that mean it or a place in it, shared out among places of one name. */
function weigh(articles: readonly Article[], named: readonly (readonly Toponym[])[]): Map<number, number> {
	const first = new Map<number, number>();
	const weights = new Map<number, number>();
	const headEnds = articles.map(headEnd);
	const each = (visit: (toponym: Toponym, weight: number) => void): void =>
		named.forEach((list, i) => list.forEach((toponym) => visit(toponym, weightOf(toponym, headEnds[i]))));
	each(({ places }, weight) => {
		for (const place of places) addWeight(first, place, weight / places.length);
	});
	each(({ places }, weight) => {
		const likely = mostLikely(places, first);
		for (const place of likely) addWeight(weights, place, weight / likely.length);
	});
	return weights;
}

function narrow(weights: ReadonlyMap<number, number>): number | null {
	let place: number | null = null;
	for (;;) {
		const next = leading(weights, place);
		if (next === null) return place;
		place = next;
	}
}

/** Where the headings of an article end, in its text. */
function headEnd(article: Article): number {
	const last = article.sentences.findLast((sentence) => sentence.kind === 'heading');
	return last?.end ?? 0;
}

/**
 * One level further down by short names alone: a paper of Shanghai that says 黄浦区委 once and 外滩 everywhere. Takes the
 * place whose stem acts, or is acted in, most often.
 */
function deepen(
	articles: readonly Article[],
	named: readonly (readonly Toponym[])[],
	place: number | null
): number | null {
	if (place === null || levelOf(place) === 'subdistrict' || levelOf(place) === 'province') return place;
	if (named.some((list) => list.some((one) => one.places.some((other) => parentOf(other) === place))))
		return place;
	const stems = stemsOf(placesBelow(place));
	const weights = new Map<number, number>();
	articles.forEach((article, i) => {
		for (const toponym of readLocalNames(article.text, stems, named[i])) {
			if (toponym.form !== 'local' || (toponym.role !== 'actor' && toponym.role !== 'site')) continue;
			addWeight(weights, toponym.places[0], weightOf(toponym, headEnd(article)) * 2);
		}
	});
	return leading(weights, place) ?? place;
}

/** The places whose short names a reader of the newspaper knows: its own chain, and what is written out once in the text. */
function localPlaces(place: number, named: readonly (readonly Toponym[])[]): Set<number> {
	const chain = chainOf(place).filter((one) => levelOf(one) === 'district' || levelOf(one) === 'subdistrict');
	const city = chainOf(place).findLast((one) => levelOf(one) === 'city' || levelOf(one) === 'province')!;
	const known = new Set(chain);
	for (const { places } of named.flat()) {
		const one = meant(places, place);
		if (one !== null && one !== city && isWithin(one, city) && levelOf(one) !== 'province') known.add(one);
	}
	return known;
}

function explain(
	area: readonly string[],
	articles: readonly Article[],
	toponyms: readonly (readonly Toponym[])[]
): Because[] {
	if (area.length === 0) return [];
	const counts = new Map<string, number>();
	toponyms.forEach((list, i) => {
		for (const { start, end, role } of list) {
			const name = articles[i].text.slice(start, end);
			if (role !== 'passing') counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	});
	const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
	return [
		{
			about: 'area',
			zh: `本刊地域：${area.join(' › ')}，因为全文提到最多的是${most.map(([name, count]) => `${name}（${count}次）`).join('、')}`,
			en: `Area of the bulletin: ${area.join(' › ')}, as its text names ${most.map(([name, count]) => `${name} (${count} times)`).join(', ')}`
		}
	];
}
