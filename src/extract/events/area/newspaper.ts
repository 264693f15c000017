import type { Article, Because, Sentence } from '#model.ts';
import { chainOf, isWithin, levelOf, parentOf, placesBelow } from '#extract/lexicon/gazetteer.ts';
import {
	baseName,
	deniedBy,
	fromMasthead,
	fromTitle,
	hasPublisher,
	isPublisher,
	aroundCommunity,
	mastheadOf,
	newspaperNames,
	ownCommunity,
	ownSubdistrict,
	titleOf,
	unlistedHome
} from './masthead.ts';
import type { FormerName } from './former-name.ts';
import { calledBy, formerName } from './former-name.ts';
import { settledNames, withSettled } from './beside.ts';
import { districtOfFile, districtSpokenOf } from './short-district.ts';
import { fromFileName, inSurroundings, mostNamed } from './surroundings.ts';
import type { Toponym, Unlisted } from './toponyms.ts';
import { readLocalNames, readNames, readToponyms, stemsOf } from './toponyms.ts';
import { addWeight, leading, mostLikely, weightOf } from './weights.ts';

/** A place that an article names, decided among those of its name. */
export interface PlacedToponym extends Toponym {
	place: number;
	/** It lies within the newspaper's own area, and says more than that. */
	narrower: boolean;
}

/** What the areas of an article's happenings are read from. */
export interface Outline {
	/** Places named from left to right, without those in passing. */
	toponyms: readonly PlacedToponym[];
	/** For each index of `toponyms`, and one more: the last before it that is `narrower`, or -1. */
	lastNarrower: Int32Array;
	/** Where its headings and sub-headings end in its text, in order. */
	sections: readonly number[];
	/** Where its first prose begins: headings and bylines stand before. */
	body: number;
}

/** The place that a newspaper is of, and what the areas of its events are read from. */
export interface BulletinArea {
	/** From the top down, as far as the text says it: ['上海市', '黄浦区', '外滩街道']; empty where it does not. */
	area: string[];
	because: Because[];
	/** The same as a place of the gazetteer, or null. */
	place: number | null;
	/** Its own subdistrict where the gazetteer does not know that: 塘栖镇 in 余杭区. */
	below: Unlisted | null;
	/** The village or neighbourhood that gives it out: 存古村; null: none. */
	community: string | null;
	/** How the newspaper calls its own district where that has another name now: 卢湾区. */
	former: FormerName | null;
	/** By `Article.index`. */
	outlines: readonly Outline[];
}

const OF_A_PART = /^(?:社区|街道)/u;

/** Less than this counts a place that is named in passing alone: 上海世博会, 码头镇的老板. */
const IN_PASSING = 0.5;

/** What a place in the file's name counts for, as much as in a masthead. */
const NAMED_BY_FILE = 6;

/**
 * Finds the place a newspaper is of: from the country down, the place most named, as long as one stands out; then what its
 * masthead and the name of its file say of a part of that place. `year` is its year, null where it is not known.
 */
export function bulletinArea(
	articles: readonly Article[],
	file = '',
	year: number | null = null
): BulletinArea {
	const read = articles.map((article) => readToponyms(article));
	const settled = settledNames(articles, read);
	const agreed = withSettled(articles, read, settled);
	const locals = localNames(agreed);
	const named = asLocals(articles, agreed, locals);
	const masthead = mastheadOf(articles, file);
	const weights = weigh(articles, named);
	const title = titleOf(masthead);
	const text = articles.map((article) => article.text).join('\n');
	// 四平社区报 is a paper of 四平路街道, and never of a city.
	const byFile = readNames(title).filter(
		({ end, places: all }) => !OF_A_PART.test(title.slice(end)) || levelOf(all[0]) === 'subdistrict'
	);
	for (const { start, end, short, places: all } of byFile) {
		const name = title.slice(start, end);
		const place = inSurroundings((short ? locals.get(name) : undefined) ?? settled.get(name) ?? all, text);
		if (place !== null) addWeight(weights, place, NAMED_BY_FILE);
	}
	const guessed =
		byFile.length === 0 ? (fromFileName(title, text) ?? fromFileName(baseName(file), text)) : null;
	const called = guessed !== null && deniedBy(masthead, guessed) ? null : guessed;
	if (called !== null) addWeight(weights, called, NAMED_BY_FILE);
	const ofFile = byFile.length === 0 && called === null ? districtOfFile(title, text, named) : null;
	if (ofFile !== null) addWeight(weights, ofFile, NAMED_BY_FILE);
	const most = deepen(articles, named, narrow(weights)) ?? mostNamed(named, text);
	const inPassing = most === null || (weights.get(most) ?? 0) < IN_PASSING;
	const spoken = inPassing ? districtSpokenOf(articles, named) : null;
	const found = spoken ?? most;
	const community = ownCommunity(masthead, articles);
	const place =
		found === null
			? fromTitle(masthead, text)
			: (fromMasthead(masthead, found) ??
				aroundCommunity(articles, named, found, community) ??
				ownSubdistrict(articles, named, found));
	const stems = stemsOf(place === null ? [] : localPlaces(place, named));
	const outlines = articles.map((article, i) =>
		outline(article, readLocalNames(article.text, stems, named[i]), place)
	);
	const below = place === null || levelOf(place) !== 'district' ? null : unlistedHome(masthead, named, place);
	const former = place === null ? null : formerName(named, place, year);
	const area = [
		...(place === null ? [] : chainOf(place).map((one) => calledBy(former, one))),
		...(below ? [below.name] : [])
	];
	return {
		area,
		because: explain(area, articles, outlines),
		place,
		below,
		community,
		former,
		outlines
	};
}

/**
 * 玉林 is a city, but in a newspaper that names 玉林街道 and never 玉林市 it is the subdistrict: short names of cities that are
 * the stems of places named in full, taken for these.
 */
function localNames(named: readonly Toponym[][]): ReadonlyMap<string, readonly number[]> {
	const full = new Map<string, readonly number[]>();
	for (const { form, places } of named.flat()) {
		if (form === 'full' && !HAS_SHORT.has(levelOf(places[0])))
			for (const name of newspaperNames(places[0])) full.set(name, places);
	}
	for (const { form, places } of named.flat())
		if (form === 'full' && HAS_SHORT.has(levelOf(places[0])))
			for (const name of newspaperNames(places[0])) full.delete(name);
	return full;
}

function asLocals(
	articles: readonly Article[],
	named: readonly Toponym[][],
	full: ReadonlyMap<string, readonly number[]>
): Toponym[][] {
	return named.map((list, i) =>
		list.map((one) => {
			const places = one.form === 'short' ? full.get(articles[i].text.slice(one.start, one.end)) : undefined;
			return places ? { ...one, places, form: 'local' } : one;
		})
	);
}

/** Levels whose places have short names. */
const HAS_SHORT: ReadonlySet<string> = new Set(['province', 'city']);

function outline({ text, sentences }: Article, toponyms: readonly Toponym[], home: number | null): Outline {
	const placed: PlacedToponym[] = [];
	for (const toponym of toponyms) {
		const place = toponym.role === 'passing' ? null : meant(toponym.places, home);
		if (place === null) continue;
		const narrower = home === null || (place !== home && isWithin(place, home));
		const { start, end, places, form, role, below } = toponym;
		placed.push({ start, end, places, form, role, below, place, narrower });
	}
	const lastNarrower = new Int32Array(placed.length + 1).fill(-1);
	placed.forEach(({ narrower }, i) => (lastNarrower[i + 1] = narrower ? i : lastNarrower[i]));
	return {
		toponyms: placed,
		lastNarrower,
		sections: sentences.filter(isHeading).map((sentence) => sentence.end),
		body: sentences.find((sentence) => sentence.kind === 'prose')?.start ?? text.length
	};
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
	const names = new Map<string, { places: readonly number[]; weight: number }>();
	named.forEach((list, i) => {
		const end = headEnd(articles[i]);
		const publishes = hasPublisher(articles[i].text);
		for (const toponym of list) {
			const weight = weightOf(toponym, end, publishes && isPublisher(articles[i].text, toponym));
			const key = `${toponym.places.length} ${toponym.places[0]}`;
			const name = names.get(key);
			if (name) name.weight += weight;
			else names.set(key, { places: toponym.places, weight });
		}
	});
	const first = new Map<number, number>();
	for (const { places, weight } of names.values())
		for (const place of places) addWeight(first, place, weight / places.length);
	const weights = new Map<number, number>();
	for (const { places, weight } of names.values()) {
		const likely = mostLikely(places, first);
		for (const place of likely) addWeight(weights, place, weight / likely.length);
	}
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
	outlines: readonly Outline[]
): Because[] {
	if (area.length === 0) return [];
	const counts = new Map<string, number>();
	outlines.forEach(({ toponyms }, i) => {
		for (const { start, end } of toponyms) {
			const name = articles[i].text.slice(start, end);
			counts.set(name, (counts.get(name) ?? 0) + 1);
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
