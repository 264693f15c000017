/** What a newspaper says of itself: its masthead, its publisher, the name of its file. */
import type { Article } from '#model.ts';
import {
	isWithin,
	levelOf,
	parentOf,
	placesBelow,
	placesNamed,
	stemOfPlace
} from '#extract/lexicon/gazetteer.ts';
import { findCommunities } from './community.ts';
import { DATE } from './surroundings.ts';
import { readNames, type Toponym, type Unlisted } from './toponyms.ts';

const PUBLISHES = /主办|主编单位|编印|编者|主管单位|承办单位|出品/;
/** How far a masthead's 主办 may stand from the publisher's name. */
const NEAR = 30;

/** Whether a place publishes the newspaper: 主办：虹口区嘉兴路街道党工委; 临汾路街道办事处主办. */
export function isPublisher(text: string, { start, end, role }: Toponym): boolean {
	if (role === 'passing') return false;
	const before = text.slice(Math.max(0, start - NEAR), start);
	const after = text.slice(end, end + NEAR);
	return (
		/(?:主办|编印|主管|出品)(?:单位)?[：:\s][^\n。]*$/.test(before) ||
		/^[^\n。，]*(?:主办|编印|主管|出品)(?!了|的|[^\n]{0,4}活动)/.test(after)
	);
}

/** Whether anybody in a text is said to publish something. */
export function hasPublisher(text: string): boolean {
	return PUBLISHES.test(text);
}

/** So many lines at the beginning of a bulletin may be its masthead, each at most so long. */
const LINES = 3;
const LONGEST = 40;

/** The first short lines of a bulletin and the name of its file: what may name the newspaper. */
export function mastheadOf(articles: readonly Article[], file: string): string {
	const [first] = articles;
	const lines = first === undefined ? [] : first.text.slice(0, 400).split('\n').slice(0, LINES);
	return [baseName(file), ...lines.filter((line) => line.length <= LONGEST)].join('\n').replace(/[ 　]/g, '');
}

/** 2020/外滩.txt -> 外滩. */
export function baseName(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** What follows a place's short name in the name of a newspaper: 四川北路社区, 江苏路社区报, 塘口侨刊, 打浦桥-20181109. */
const NEWSPAPER =
	/^(?:社区|街道|镇|乡|区|县|市|[中小]学|医院|报|周报|月报|简报|通讯|快讯|快报|家园|之声|之窗|侨刊|乡讯|乡情|侨乡|新闻|专刊|信息|动态|生活|时讯|讯|人家|街坊|[-_—·.\d（(\s]|$)/;

/** The part of a place whose short name stands in the masthead as a newspaper's: 江苏路社区报 in 长宁区; null: none or several. */
export function fromMasthead(masthead: string, place: number): number | null {
	if (levelOf(place) === 'subdistrict') return null;
	const lines = masthead.split('\n');
	const own = stemOfPlace(place);
	const found = placesBelow(place).filter((part) =>
		newspaperNames(part).some((name) => name !== own && lines.some((line) => namesNewspaper(line, name)))
	);
	if (found.length === 1) return fromMasthead(masthead, found[0]) ?? found[0];
	return found.length === 0 && levelOf(place) !== 'district' ? partOfPart(lines, place) : null;
}

/** 北京双井社区简讯: the one subdistrict of a city that the masthead names, where it does not say the district. */
function partOfPart(lines: readonly string[], place: number): number | null {
	const found = placesBelow(place)
		.flatMap(placesBelow)
		.filter(
			(part) =>
				levelOf(part) === 'subdistrict' &&
				newspaperNames(part).some((name) => lines.some((line) => namesNewspaper(line, name)))
		);
	return found.length === 1 ? found[0] : null;
}

/** Whether the masthead names a district in full, and none that a place lies in: 南岗区革新街社区 is not in 石家庄. */
export function deniedBy(masthead: string, place: number): boolean {
	const districts = readNames(masthead.slice(masthead.indexOf('\n') + 1)).filter(
		({ short, places }) => !short && levelOf(places[0]) === 'district'
	);
	return districts.length > 0 && !districts.some(({ places }) => places.some((one) => isWithin(place, one)));
}

/**
 * What the name of a file says, or the line of the masthead that begins with it and says more: 玉林 and 玉林社区报.
 */
export function titleOf(masthead: string): string {
	const [file, ...lines] = masthead.split('\n');
	const name = file.replace(DATE, '');
	return (name.length > 1 && lines.find((line) => line.startsWith(name))) || file;
}

/** The names by which a newspaper may be called after its place: 四川北路街道 -> 四川北路; 曹杨新村街道 -> 曹杨新村, 曹杨. */
export function newspaperNames(place: number): readonly string[] {
	const known = named.get(place);
	if (known) return known;
	const stem = stemOfPlace(place);
	const short = /[村路]$/u.test(stem) ? stem.replace(/(?<=..)(?:新村|(?<![东西南北中])路)$/u, '') : stem;
	const names = short === stem ? [stem] : [stem, short];
	named.set(place, names);
	return names;
}

/** The names of the places that were asked for: as many as the gazetteer has at most. */
const named = new Map<number, readonly string[]>();

const TITLE =
	/^[《〖【“]?(?<name>\p{Script=Han}{1,5}?)[》”]?(?:社区|街道)?(?:报|晨报|周报|月报|简报|快报|通讯|快讯|侨刊|乡讯|之声|之窗|专刊|社区)(?![告道到名纸])/u;
const KINDS = ['街道', '镇', '乡', ''];

/**
 * The place that a newspaper is called after where its text names none in full: 磁器口社区报 -> 磁器口街道, 堡镇报 -> 堡镇. Of
 * several of that name the one whose district the text calls by its short name. Null: none, or it cannot be told.
 */
export function fromTitle(masthead: string, text: string): number | null {
	for (const line of masthead.split('\n')) {
		const name = TITLE.exec(line)?.groups!.name;
		if (name === undefined) continue;
		const places = KINDS.flatMap((kind) => placesNamed(name + kind)).filter(
			(place) => levelOf(place) === 'subdistrict'
		);
		const near = places.filter((place) => text.includes(stemOfPlace(parentOf(place)!)));
		if (near.length === 1) return near[0];
		if (places.length === 1 && name.length > 2) return places[0];
	}
	return null;
}

function namesNewspaper(line: string, stem: string): boolean {
	for (let at = line.indexOf(stem); at >= 0; at = line.indexOf(stem, at + 1)) {
		const rest = line.slice(at + stem.length);
		if (NEWSPAPER.test(rest) || /^.{2,4}(?:侨刊|乡讯|社区报|简报|专刊|专版|快报)/.test(rest)) return true;
	}
	return false;
}

/**
 * The subdistrict of a district that the gazetteer does not know, if it is the newspaper's own: 余杭区塘栖镇 in 塘栖快报. Null:
 * none, or named once and not in the masthead.
 */
export function unlistedHome(
	masthead: string,
	named: readonly (readonly Toponym[])[],
	place: number
): Unlisted | null {
	const times = new Map<string, number>();
	for (const { places, below, role } of named.flat()) {
		if (below?.level !== 'subdistrict' || role === 'passing' || !places.includes(place)) continue;
		times.set(below.name, (times.get(below.name) ?? 0) + 1);
	}
	for (const [name, count] of times) {
		if (count > 1 || masthead.includes(name.replace(/(?:街道|镇|乡)$/, '')))
			return { name, level: 'subdistrict' };
	}
	return null;
}

const OF_COMMUNITY =
	/村两委|我村|本村|各位村民|全体村民|村民委员会|社区两委|我社区|本社区|社区居民委员会|我居委|本居委|各位居民|居民朋友/;

/** 燎原村报, 燎原村村报. Papers of a 社区 are often the subdistrict's. */
const VILLAGE_PAPER =
	/^(?<name>\p{Script=Han}{2,4}?村)村?(?:报|月报|周报|简报|通讯|快讯|之声|之窗|家园|乡讯)$/mu;

/** Under a notice: 新集村村民选举委员会, 永嘉社区居委会. */
const SIGNED =
	/(?:^|\n)\s*(?<name>\p{Script=Han}{2,5}?(?:村|社区|居民区))(?:村民|居民)?(?:选举)?(?:委员会|居委会|村委会|党支部|党总支)\s*(?:[\d〇零一二三四五六七八九十]{4}年[^\n]{2,8}日\s*)?$/u;

function signedBy(articles: readonly Article[]): string | undefined {
	const last = articles.at(-1)?.text ?? '';
	return SIGNED.exec(last.slice(-80))?.groups!.name;
}

/** The community that a newspaper or notice is of: its masthead or its file names it, and it speaks of 本村, 村两委. Null: none. */
export function ownCommunity(masthead: string, articles: readonly Article[]): string | null {
	const village = VILLAGE_PAPER.exec(masthead)?.groups!.name ?? signedBy(articles);
	if (village !== undefined) return village;
	const [first] = findCommunities(masthead);
	const speaks = first !== undefined && articles.some(({ text }) => OF_COMMUNITY.test(text));
	return speaks ? first.name : null;
}

/** The subdistrict of `place` behind which the newspaper's own community is named: 德清县莫干山镇燎原村; null: none. */
export function aroundCommunity(
	articles: readonly Article[],
	named: readonly (readonly Toponym[])[],
	place: number,
	community: string | null
): number | null {
	if (community === null || levelOf(place) !== 'district') return null;
	for (const [i, { text }] of articles.entries()) {
		for (const { end, places } of named[i]) {
			const part = places.find((one) => parentOf(one) === place);
			if (part !== undefined && text.startsWith(community, end)) return part;
		}
	}
	return null;
}

/** 街道召开, 镇党委: a newspaper that says so is the subdistrict's own. */
const OWN =
	/(?:^|[\n，。；、\s“]|[日午晚前起后])(?:街道|镇|乡)(?:党|办|召|举|组|开|妇|团|人大|机关|城管|平安|启动|在|对|将|联|里|上下|社)/;

/** Before a place that a text only looks at from its own. */
const ELSEWHERE = /(?:来自|源自|出征|驰援|支援|援助|前往|奔赴|返回|离开|老家|籍贯|除|赴)[^，。；]{0,10}$/u;

/** So short, in characters, is a sheet that a subdistrict gives out; the paper of a district is longer. */
const SHEET = 2000;

/** The one subdistrict of a district that its newspaper names, if it speaks of 街道 as its own, or it is a short sheet that tells of it; else the district. */
export function ownSubdistrict(
	articles: readonly Article[],
	named: readonly (readonly Toponym[])[],
	place: number
): number {
	if (levelOf(place) !== 'district') return place;
	const parts = new Set<number>();
	for (const { places } of named.flat())
		for (const one of places) if (parentOf(one) === place) parts.add(one);
	const [only] = parts;
	if (parts.size !== 1) return place;
	const length = articles.reduce((sum, { text }) => sum + text.length, 0);
	const own = named.some((list, i) =>
		list.some(
			({ places, role, start }) =>
				places.includes(only) &&
				(role !== 'passing' || !ELSEWHERE.test(articles[i].text.slice(Math.max(0, start - 16), start)))
		)
	);
	return articles.some(({ text }) => OWN.test(text)) || (own && length <= SHEET) ? only : place;
}
