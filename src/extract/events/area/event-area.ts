import type { Article, Because } from '#model.ts';
import type { PlaceLevel } from '#extract/lexicon/gazetteer.ts';
import { chainOf, isWithin, levelOf, nameOf, parentOf } from '#extract/lexicon/gazetteer.ts';
import { calledBy } from './former-name.ts';
import { findCommunities } from './community.ts';
import { actsFor, decides, isAtHome } from './lift.ts';
import type { BulletinArea, PlacedToponym } from './newspaper.ts';
import { roleOf } from './role.ts';
import type { Unlisted } from './toponyms.ts';

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

/** What is watched from afar happens there, and the happening is the watching: 收看十九大在北京开幕. */
const WATCHED = /收[看听]|直播|转播/;

/** A clause begins here, after its date at most: 7月3日晚，|龙头社区请…. */
const CLAUSE_HEAD = /(?:^|[，。；：、\s]|[日午晚晨时分点半天前近])$/u;

/** What was said this many UTF-16 units ago is forgotten. */
const MEMORY = 4000;
const RANK: Record<PlaceLevel, number> = { province: 0, city: 1, district: 2, subdistrict: 3 };

/**
 * Reads the area of one happening, in this order: where its sentences say it happens, whom they say it concerns, the
 * section before them, the headline, the newspaper. A place that somebody only comes from or goes to is none of these.
 */
export function eventArea({ article, start, end, bulletin }: AreaQuestion): EventArea {
	const sentence = article.text.slice(start, end);
	const { toponyms, lastNarrower, sections, body } = bulletin.outlines[article.index];
	const home = bulletin.place;
	const answer = (given: Given, community: readonly string[], zh: string, en: string): EventArea =>
		answerIn(bulletin, given, community, zh, en);
	const from = (given: PlacedToponym, zh: string, en: string): EventArea => {
		const words = article.text.slice(given.start, given.end);
		const community =
			given.place === home
				? communityOf(article.text, sentence, start, sectionStart(sections, start), given)
				: communityIn(sentence, given);
		return answer(given, community, `${zh}“${words}”`, `${en} “${words}”`);
	};
	const watched = WATCHED.test(sentence);
	const here = toponyms
		.slice(indexAt(toponyms, start), indexAt(toponyms, end))
		.filter(({ place }) => !watched || !isElsewhere(place, home));
	const site = chooseSite(
		here.filter(({ form, place }) => form === 'full' || !isAbove(place, home)),
		article.text
	);
	if (site) return from(site, '句中', 'the sentence says');
	const actor = here.find(({ role }) => role === 'actor');
	if (actor && !isElsewhere(actor.place, home) && !(isAbove(actor.place, home) && isAtHome(sentence)))
		return from(actor, '主语', 'its subject is');
	const lifted = home === null ? null : liftedTo(sentence, home);
	if (lifted !== null)
		return answer({ place: lifted }, [], '主语是这一级的机关', 'its subject is a body of that level');
	const section = Math.max(sectionStart(sections, start), start - MEMORY);
	const before = toponyms[lastNarrower[indexAt(toponyms, start)]];
	if (before?.start >= section)
		return answer(
			before,
			communityOf(article.text, sentence, start, Math.max(section, before.start), before),
			`同一节前文“${article.text.slice(before.start, before.end)}”`,
			`the section before says “${article.text.slice(before.start, before.end)}”`
		);
	const heading = toponyms[lastNarrower[indexAt(toponyms, body)]];
	if (heading) return from(heading, '标题', 'the headline says');
	if (home === null) return { area: [], district: null, subdistrict: null, because: [] };
	return answer(
		{ place: home, ...(bulletin.below && { below: bulletin.below }) },
		levelOf(home) !== 'subdistrict' && bulletin.below === null
			? []
			: ownOr(bulletin, sentence, communityOf(article.text, sentence, start, section)),
		'文中未写地点，取本刊地域',
		'no place is said: the area of the bulletin'
	);
}

/** Index of the first toponym that starts at or behind a character. */
function indexAt(toponyms: readonly PlacedToponym[], at: number): number {
	return firstFrom(toponyms.length, (i) => toponyms[i].start >= at);
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
function chooseSite(here: readonly PlacedToponym[], text: string): PlacedToponym | null {
	const sites = here.filter(
		(one, i) =>
			one.role === 'site' ||
			(one.role === 'plain' && one.form === 'full' && (one.narrower || isSpeltOut(here, i, text)))
	);
	const rank = sites.reduce((highest, { place }) => Math.max(highest, RANK[levelOf(place)]), -1);
	const [first, ...others] = sites.filter(({ place }) => RANK[levelOf(place)] === rank);
	if (!first) return null;
	const whole = parentOf(first.place);
	const listed = others.some(
		({ place, start }) => start - first.end <= 2 && place !== first.place && parentOf(place) === whole
	);
	return listed && whole !== null ? { ...first, place: whole } : first;
}

/** 大兴区|西红门镇一公寓起火: who spells a town out behind its district tells of it, unless of somebody from there. */
function isSpeltOut(here: readonly PlacedToponym[], at: number, text: string): boolean {
	const part = here[at];
	const whole = at === 0 ? undefined : here[at - 1];
	const listed =
		whole?.end === part.start &&
		levelOf(part.place) === 'subdistrict' &&
		parentOf(part.place) === whole.place;
	if (!listed && part.below?.level !== 'subdistrict') return false;
	return !/^(?:居民|村民|人|籍|[\p{Script=Han}]某|的)/u.test(text.slice(part.end, part.end + 4));
}

function isAbove(place: number, home: number | null): boolean {
	return home !== null && place !== home && isWithin(home, place);
}

/** Whether a place lies in another province: what such a place does, happens there only if it is said to. */
function isElsewhere(place: number, home: number | null): boolean {
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

/** 全村439户, 村里, 居委会: the community that was named before. */
const SAME_COMMUNITY =
	/(?:^|[，。；、])[^，。；]{0,6}?(?:全村|村里|本村|该村|村民委员会|村委会|村民们?|社区里|该社区|本社区|居委会(?=[，把将请为给])|社区(?=[把将请为给借派送组动开]))/u;

/** What the pattern needs, so that most sentences are told at once. */
const COMMUNITY = /全村|村里|本村|该村|村民|村委会|社区|居委会/;

/** The neighbourhood that a sentence happens in: named in it, or named before in its section and spoken of (全村). */
function communityOf(
	text: string,
	sentence: string,
	start: number,
	section: number,
	given?: PlacedToponym
): string[] {
	const named = communityIn(sentence, given);
	if (named.length > 0) return named;
	if (!COMMUNITY.test(sentence) || !SAME_COMMUNITY.test(sentence)) return topicBefore(text, sentence, start);
	const last = findCommunities(text.slice(Math.max(section, start - NEAR), start)).at(-1);
	return last ? [last.name] : [];
}

/** The community that a sentence names, else the newspaper's own, unless the sentence is about the whole town. */
function ownOr({ community }: BulletinArea, sentence: string, named: string[]): string[] {
	if (named.length > 0 || community === null || /[我全在][镇乡]|街道/.test(sentence)) return named;
	return [community];
}

/** Others than a community that act in a sentence. */
const OTHERS = /街道|(?:[镇区县市]|(?<![返回下城家])乡)(?![民外内])|医院|学校|公司|企业|法院|派出所/;

/** 待泾村是镇里第一个设卡的村。…初五下午，党员排查: the community that the sentences of this paragraph began with. */
function topicBefore(text: string, sentence: string, start: number): string[] {
	if (OTHERS.test(sentence)) return [];
	const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - NEAR);
	const before = text.slice(from, start);
	const [first] = findCommunities(before);
	return first?.start === 0 && roleOf(before, 0, first.end) !== 'passing' ? [first.name] : [];
}

/** How far before a sentence the community is looked for that it speaks of. */
const NEAR = 300;

/** The neighbourhood that the sentence happens in, if it names one behind the place or as a site of its own. */
function communityIn(sentence: string, given?: PlacedToponym): string[] {
	for (const { start, end, name } of findCommunities(sentence)) {
		const role = roleOf(sentence, start, end);
		const before = sentence.slice(0, start);
		const behind =
			/(?:街道|[镇乡鎮鄉區])$/u.test(before) || (given !== undefined && before.endsWith(nameOf(given.place)));
		const heads = CLAUSE_HEAD.test(before) && (role !== 'passing' || sentence[end] === '的');
		if (role === 'site' || role === 'actor' || behind || heads) return [name];
	}
	return [];
}

/** Where the section begins that holds the character: behind the last heading before it. */
function sectionStart(headings: readonly number[], at: number): number {
	const next = firstFrom(headings.length, (i) => headings[i] > at);
	return next > 0 ? headings[next - 1] : 0;
}

interface Given {
	place: number;
	below?: Unlisted;
}

function answerIn(
	{ former, place: home }: BulletinArea,
	given: Given,
	community: readonly string[],
	zh: string,
	en: string
): EventArea {
	const { below } = given;
	const chain = chainOf(given.place);
	const own = home !== null && isWithin(given.place, home) ? former : null;
	const named = (level: PlaceLevel): string | null => {
		const node = chain.find((one) => levelOf(one) === level);
		return below?.level === level ? below.name : node === undefined ? null : calledBy(own, node);
	};
	const subdistrict = named('subdistrict');
	const area = [
		...chain.map((one) => calledBy(own, one)),
		...(below ? [below.name] : []),
		...(subdistrict ? community : [])
	];
	return {
		area,
		district: named('district'),
		subdistrict,
		because: [
			{
				about: 'area',
				zh: `${area.join(' › ')}：${zh}${own ? `；${own.name}${own.until}年起属${nameOf(own.place)}` : ''}`,
				en: `${area.join(' › ')}: ${en}${own ? `; ${own.name} is ${nameOf(own.place)} since ${own.until}` : ''}`
			}
		]
	};
}
