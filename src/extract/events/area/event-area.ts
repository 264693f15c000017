import type { Article, Because } from '#model.ts';
import type { PlaceLevel } from '#extract/lexicon/gazetteer.ts';
import { chainOf, isWithin, levelOf, nameOf, parentOf } from '#extract/lexicon/gazetteer.ts';
import { findCommunities } from './community.ts';
import { actsFor, decides, isAtHome } from './lift.ts';
import type { BulletinArea } from './newspaper.ts';
import { meant } from './newspaper.ts';
import { roleOf } from './role.ts';
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

/** A place that the text gives, and the words that give it. */
interface Given {
	place: number;
	toponym: Toponym;
}

/** What was said this many UTF-16 units ago is forgotten. */
const MEMORY = 4000;
const RANK: Record<PlaceLevel, number> = { province: 0, city: 1, district: 2, subdistrict: 3 };

/**
 * Reads the area of one happening, in this order: where its sentences say it happens, whom they say it concerns, the
 * section before them, the headline, the newspaper. A place that somebody only comes from or goes to is none of these.
 */
export function eventArea({ article, start, end, bulletin }: AreaQuestion): EventArea {
	const sentence = article.text.slice(start, end);
	const quoted = (toponym: Toponym): string => article.text.slice(toponym.start, toponym.end);
	const here = givenIn(article, bulletin, start, end);
	const site = chooseSite(here, bulletin);
	if (site)
		return answer(
			site,
			communityIn(sentence, site),
			`句中“${quoted(site.toponym)}”`,
			`the sentence says ${quoted(site.toponym)}`
		);
	const actor = here.find(({ toponym }) => toponym.role === 'actor');
	const home = bulletin.place;
	if (actor && !isAbroad(actor.place, home) && !(isAbove(actor.place, home) && isAtHome(sentence)))
		return answer(
			actor,
			communityIn(sentence, actor),
			`主语“${quoted(actor.toponym)}”`,
			`its subject is ${quoted(actor.toponym)}`
		);
	const lifted = home === null ? null : liftedTo(sentence, home);
	if (lifted !== null)
		return answer({ place: lifted }, [], '主语是这一级的机关', 'its subject is a body of that level');
	const section = Math.max(sectionStart(bulletin.sections[article.index], start), start - MEMORY);
	const before = narrower(givenIn(article, bulletin, section, start), home).at(-1);
	if (before)
		return answer(
			before,
			communityIn(sentence),
			`同一节前文“${quoted(before.toponym)}”`,
			`the section before says ${quoted(before.toponym)}`
		);
	const heading = narrower(givenIn(article, bulletin, 0, headingEnd(article)), home).at(0);
	if (heading)
		return answer(
			heading,
			communityIn(sentence),
			`标题“${quoted(heading.toponym)}”`,
			`the headline says ${quoted(heading.toponym)}`
		);
	if (home === null) return { area: [], district: null, subdistrict: null, because: [] };
	return answer(
		{ place: home },
		communityIn(sentence),
		'文中未写地点，取本刊地域',
		'no place is said: the area of the bulletin'
	);
}

/** The places named in a stretch of an article that are not in passing, each decided among those of its name. */
function givenIn(article: Article, bulletin: BulletinArea, start: number, end: number): Given[] {
	const given: Given[] = [];
	const toponyms = bulletin.toponyms[article.index];
	for (let i = firstFrom(toponyms.length, (at) => toponyms[at].start >= start); i < toponyms.length; i++) {
		const toponym = toponyms[i];
		if (toponym.end > end) break;
		if (toponym.role === 'passing') continue;
		const place = meant(toponym.places, bulletin.place);
		if (place !== null) given.push({ place, toponym });
	}
	return given;
}

/** The first index from which a condition holds that goes from false to true; `length` if it never does. */
function firstFrom(length: number, holds: (at: number) => boolean): number {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Where the sentence happens: of the places that it happens in, the most exact; two beside each other are their whole. */
function chooseSite(here: readonly Given[], bulletin: BulletinArea): Given | null {
	const home = bulletin.place;
	const sites = here.filter(
		({ place, toponym }) =>
			toponym.role === 'site' ||
			(toponym.form === 'full' && isNarrower(place, home) && toponym.role === 'plain')
	);
	const exact = sites.filter(({ place }) =>
		sites.every((other) => RANK[levelOf(other.place)] <= RANK[levelOf(place)])
	);
	if (exact.length === 0) return null;
	const [first, ...others] = exact;
	const whole = others.some(
		({ place }) => place !== first.place && parentOf(place) === parentOf(first.place)
	);
	const listed = others.some(
		({ toponym }) => toponym.start - first.toponym.end <= 2 && toponym.role !== 'actor'
	);
	return whole && listed && parentOf(first.place) !== null
		? { ...first, place: parentOf(first.place)! }
		: first;
}

/** Of the given places those that say more than the newspaper's own. */
function narrower(given: readonly Given[], home: number | null): Given[] {
	return given.filter(({ place }) => isNarrower(place, home));
}

function isNarrower(place: number, home: number | null): boolean {
	return home === null || (place !== home && isWithin(place, home));
}

function isAbove(place: number, home: number | null): boolean {
	return home !== null && place !== home && isWithin(home, place);
}

/** Whether a place lies in another province: what such a place does, happens there only if it is said to. */
function isAbroad(place: number, home: number | null): boolean {
	return home !== null && chainOf(place)[0] !== chainOf(home)[0];
}

/** The place above the newspaper's own that the sentence's subject acts for, or null. */
function liftedTo(sentence: string, home: number): number | null {
	const level = actsFor(sentence);
	if (level === null || isAtHome(sentence)) return null;
	const chain = chainOf(home);
	const place = level === 'city' ? cityOf(chain) : chain.find((one) => levelOf(one) === level);
	if (place === undefined || place === home) return place ?? null;
	return levelOf(home) !== 'subdistrict' || decides(sentence) ? place : null;
}

/** What 市 means to a reader: the county-level city itself (余姚市), else the city above, else the municipality (上海市). */
function cityOf(chain: readonly number[]): number | undefined {
	const county = chain.find((one) => levelOf(one) === 'district' && nameOf(one).endsWith('市'));
	return county ?? chain.find((one) => levelOf(one) === 'city') ?? chain[0];
}

/** The neighbourhood that the sentence happens in, if it names one behind the place or as a site of its own. */
function communityIn(sentence: string, given?: Given): string[] {
	for (const { start, end, name } of findCommunities(sentence)) {
		const role = roleOf(sentence, start, end);
		const behind = given !== undefined && sentence.slice(0, start).endsWith(nameOf(given.place));
		if (role === 'site' || role === 'actor' || behind) return [name];
	}
	return [];
}

/** Where the section begins that holds the character: behind the last heading before it. */
function sectionStart(headings: readonly number[], at: number): number {
	const next = firstFrom(headings.length, (i) => headings[i] > at);
	return next > 0 ? headings[next - 1] : 0;
}

/** Where the headings of an article and the dateline behind them (本报武汉2月3日电) end. */
function headingEnd(article: Article): number {
	const first = article.sentences.find((sentence) => sentence.kind === 'prose');
	return first?.start ?? article.text.length;
}

function answer(
	given: { place: number; toponym?: Toponym },
	community: readonly string[],
	zh: string,
	en: string
): EventArea {
	const below = given.toponym?.below;
	const chain = chainOf(given.place);
	const named = (level: PlaceLevel): string | null => {
		const node = chain.find((one) => levelOf(one) === level);
		return below?.level === level ? below.name : node === undefined ? null : nameOf(node);
	};
	const subdistrict = named('subdistrict');
	const area = [...chain.map(nameOf), ...(below ? [below.name] : []), ...(subdistrict ? community : [])];
	return {
		area,
		district: named('district'),
		subdistrict,
		because: [{ about: 'area', zh: `${area.join(' › ')}：${zh}`, en: `${area.join(' › ')}: ${en}` }]
	};
}
