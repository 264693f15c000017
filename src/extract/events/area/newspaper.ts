import type { Article, Because } from '#model.ts';
import { chainOf, isWithin, levelOf, nameOf, parentOf } from '#extract/lexicon/gazetteer.ts';
import type { Toponym } from './toponyms.ts';
import { readToponyms } from './toponyms.ts';

/** The place that a newspaper is of, and what the areas of its events are read from. */
export interface BulletinArea {
	/** From the top down, as far as the text says it: ['上海市', '黄浦区', '外滩街道']; empty where it does not. */
	area: string[];
	because: Because[];
	/** The same as a place of the gazetteer, or null. */
	place: number | null;
	/** Places named in each article, by `Article.index`. */
	toponyms: readonly (readonly Toponym[])[];
}

/** A name in a headline counts for more than one in passing. */
const WEIGHT = { heading: 2, full: 1, short: 0.5, passing: 0.1 };
/** The share of all places below that one must have to be the newspaper's own. */
const SHARE = { province: 0.5, city: 0.5, district: 0.6, subdistrict: 0.6 };

/** Finds the place a newspaper is of: from the country down, the place most named, as long as one stands out. */
export function bulletinArea(articles: readonly Article[]): BulletinArea {
	const toponyms = articles.map((article) => readToponyms(article));
	const weights = weigh(articles, toponyms);
	let place: number | null = null;
	for (;;) {
		const next = leading(weights, place);
		if (next === null) break;
		place = next;
	}
	const area = place === null ? [] : chainOf(place).map(nameOf);
	return { area, because: explain(area, articles, toponyms), place, toponyms };
}

/** How much speaks for each place: the names that mean it or a place in it, shared out among places of one name. */
function weigh(articles: readonly Article[], toponyms: readonly (readonly Toponym[])[]): Map<number, number> {
	const first = new Map<number, number>();
	const each = (visit: (places: readonly number[], weight: number) => void): void =>
		toponyms.forEach((list, i) => {
			const headings = articles[i].sentences.filter((sentence) => sentence.kind === 'heading');
			const headEnd = headings.length > 0 ? headings[headings.length - 1].end : 0;
			for (const toponym of list) {
				const weight =
					toponym.role === 'passing'
						? WEIGHT.passing
						: toponym.end <= headEnd
							? WEIGHT.heading
							: WEIGHT[toponym.form === 'full' ? 'full' : 'short'];
				visit(toponym.places, weight);
			}
		});
	each((places, weight) => {
		for (const place of places)
			for (const node of chainOf(place)) first.set(node, (first.get(node) ?? 0) + weight / places.length);
	});
	const weights = new Map<number, number>();
	each((places, weight) => {
		const likely = mostLikely(places, first);
		for (const place of likely)
			for (const node of chainOf(place)) weights.set(node, (weights.get(node) ?? 0) + weight / likely.length);
	});
	return weights;
}

/** Of the places of one name, those whose surroundings are named most. */
function mostLikely(places: readonly number[], weights: ReadonlyMap<number, number>): number[] {
	const support = (place: number): number => weights.get(parentOf(place) ?? place) ?? weights.get(place) ?? 0;
	const best = Math.max(...places.map(support));
	return places.filter((place) => support(place) > best - 1e-9);
}

/** The place below `above` that stands out, or null. */
function leading(weights: ReadonlyMap<number, number>, above: number | null): number | null {
	let total = 0;
	let best: number | null = null;
	for (const [place, weight] of weights) {
		if ((above === null) !== (levelOf(place) === 'province') && above === null) continue;
		if (above !== null && parentOf(place) !== above) continue;
		total += weight;
		if (best === null || weight > weights.get(best)!) best = place;
	}
	if (best === null) return null;
	const weight = weights.get(best)!;
	const level = levelOf(best);
	if (weight < SHARE[level] * total) return null;
	if (level === 'subdistrict' && weight < Math.max(2, weights.get(above!)! / 3)) return null;
	return best;
}

function explain(
	area: readonly string[],
	articles: readonly Article[],
	toponyms: readonly (readonly Toponym[])[]
): Because[] {
	if (area.length === 0) return [];
	const counts = new Map<string, number>();
	toponyms.forEach((list, i) => {
		for (const { start, end } of list) {
			const name = articles[i].text.slice(start, end);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	});
	const named = [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 3)
		.map(([name, count]) => `${name}（${count}）`);
	return [
		{
			about: 'area',
			zh: `本刊地域：${area.join(' › ')}，全文提到最多的是${named.join('、')}`,
			en: `Area of the bulletin: ${area.join(' › ')}, as its text most often names ${named.join(', ')}`
		}
	];
}

/** Which of the places of one name a newspaper means: the one in its own area, else the only one, else null. */
export function meant(places: readonly number[], bulletin: Pick<BulletinArea, 'place'>): number | null {
	if (bulletin.place !== null) {
		const chain = chainOf(bulletin.place);
		for (let i = chain.length - 1; i >= 0; i--) {
			const near = places.filter((place) => isWithin(place, chain[i]));
			if (near.length === 1) return near[0];
			if (near.length > 1) return null;
		}
	}
	return places.length === 1 ? places[0] : null;
}
