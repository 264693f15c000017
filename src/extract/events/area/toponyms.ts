import type { Article } from '#model.ts';
import type { FormerDistrict } from '#extract/lexicon/former-districts.ts';
import type { NameFound } from '#extract/lexicon/gazetteer-scan.ts';
import { findNames, isNamesake } from '#extract/lexicon/gazetteer-scan.ts';
import type { PlaceLevel } from '#extract/lexicon/gazetteer.ts';
import { districtNames, isWithin, levelOf, nameOf, stemOfPlace } from '#extract/lexicon/gazetteer.ts';
import { surnames } from '#extract/lexicon/surnames.ts';
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import type { Words } from '#extract/lexicon/words.ts';
import { wordTable } from '#extract/lexicon/words.ts';
import type { Role } from './role.ts';
import { roleOf } from './role.ts';

/** A place below one of the gazetteer that the gazetteer does not know: 成都|高新区, 嘉定区|新建街道. */
export interface Unlisted {
	name: string;
	level: 'district' | 'subdistrict';
}

/** A place that an article names. */
export interface Toponym {
	/** UTF-16 range of `Article.text`. */
	start: number;
	end: number;
	/** All places that bear the name: 和平街道 has many. */
	places: readonly number[];
	/** full: 外滩街道; short: 上海 for 上海市; local: 嘉定, 外滩, told only by a reader of that newspaper. */
	form: 'full' | 'short' | 'local';
	role: Role;
	below?: Unlisted;
	/** It is written with the name of a former district. */
	former?: FormerDistrict;
}

const ZONE =
	/^(?:国家级?|国家)?(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术开发区|高新区|开发区|新区|工业园区|综合保税区|保税区|自贸区)/u;
const SUBDISTRICT =
	/^\p{Script=Han}{2,4}?(?:街道|镇|乡)(?=[一二两三四五六七八九十各]|党|办|纪|人大|政府|召|举|开|组|居|社|村|\p{Script=Han}{2,3}[村社]|[，。、在的\d自从起将把为与和及推全率联启发新城机妇疫关团综]|$)/u;
/** What a short name must not run into: 南翔路, 嘉定区. */
const NO_STEM_END = /^(?:[东西南北中]?[一二三四五]?[路街]|大道|[区县市镇乡])/u;
/** How far behind a name one is read that lies in it. */
const ROOM = 16;
const NO_STEM =
	/^(?:各|全|本|该|某|多|和|与|及|等|所有|其他|部分)|(?:各|个|街)(?:街道|镇|乡)|(?:城|村|家|老|水|小|古|集|重|名|侨)[镇乡]$/u;

/** Names that say nothing without the place before them: 高新区, 开发区, 城区, 东区. */
const KIND_ALONE =
	/^(?:.?(?:开发区|高新区|经开区|新区|园区|产业园|工业区|示范区|社区|林场|农场|牧场)|工业园区|经济开发区|.[区县镇乡])$/u;

/** 陇县, 歙县: counties of one character, which are read where no word can run into them (区和县). */
const ONE_CHARACTER = /^(?![全各该本外郊市省两一几])\p{Script=Han}县$/u;
const OPENS = /^$|[\s，。、；：！？“”（）《》在到赴]/u;

/** Last characters of what stands before a person's name: 书记, 主任, 队长, 民警, 阿姨. */
const OFFICE_END =
	/(?:书记|主任|[长员师警生]|委员|教授|经理|主席|同志|居民|村民|党员|志愿者|社工|记者|老板|师傅|村民|老伯|大妈|大爷|阿婆|组长|店主|业主|选手)$/;

const surname = new CharacterSet([...surnames].join(''));

/** The places that a line alone names, such as the name of a file: 莘庄镇微信推送. */
export function readNames(line: string): readonly NameFound[] {
	return findNames(line).filter((name, i, all) => isWhole(line, name, all[i - 1]));
}

/** The places that an article names, from left to right. */
export function readToponyms(article: Article): Toponym[] {
	const { text } = article;
	const found: Toponym[] = [];
	const names = withDistricts(
		text,
		findNames(text).filter(
			(name, i, all) => isWhole(text, name, all[i - 1]) && !(name.short && isPerson(text, name.start))
		)
	);
	let head = 0;
	names.forEach(({ start, end, places, short, former }, i) => {
		if (i > 0 && wasPart(names[i - 1], names[i])) return;
		if (i === 0 || !isBehind(names[i - 1], names[i])) head = start;
		const next = names[i + 1];
		const room = text.slice(end, Math.min(end + ROOM, next?.start ?? text.length));
		const below =
			next !== undefined && wasPart(names[i], next)
				? formerPart(text.slice(next.start, next.end))
				: unlisted(text.slice(start, end), room, levelOf(places[0]));
		const last = end + (below?.length ?? 0);
		const form = short ? 'short' : 'full';
		found.push({
			start,
			end: last,
			places,
			form,
			role: roleOf(text, head, last),
			...(below && { below: below.place }),
			...(former && { former })
		});
	});
	return found;
}

/** What is named after a district though its city stands before it: 深圳宝安国际机场, 广州白云山. */
const OF_DISTRICT = /^(?:国际|\p{Script=Han}{0,2}机场|[东西南北]?站|山|湖|大学|景区|古镇|学院|医院)/u;

/** The names, and the districts that are called by their short names right behind the city that they lie in: 西安|阎良. */
function withDistricts(text: string, names: readonly NameFound[]): NameFound[] {
	return names.flatMap((name, i) => {
		const next = names[i + 1]?.start ?? text.length;
		const level = levelOf(name.places[0]);
		const found =
			(level === 'city' || level === 'province') && next > name.end
				? districtNames().at(text, name.end, next)
				: null;
		if (found === null || isNamesake(text, found.end)) return [name];
		if (OF_DISTRICT.test(text.slice(found.end, found.end + 4))) return [name];
		const places = found.value.filter((place) => name.places.some((city) => isWithin(place, city)));
		const { start, end } = found;
		return places.length === 1 ? [name, { start, end, places, short: true }] : [name];
	});
}

/** 荔湾区|多宝街道: the whole first, then its part. */
function isBehind(whole: NameFound, part: NameFound): boolean {
	return (
		whole.end === part.start &&
		part.places.some((place) => whole.places.some((above) => place !== above && isWithin(place, above)))
	);
}

/** 余杭区|塘栖镇: a part that lies in another district since, of the same city. */
function wasPart(whole: NameFound, part: NameFound): boolean {
	return (
		whole.end === part.start &&
		!part.short &&
		levelOf(whole.places[0]) === 'district' &&
		levelOf(part.places[0]) === 'subdistrict' &&
		!isBehind(whole, part)
	);
}

function formerPart(name: string): { place: Unlisted; length: number } {
	return { place: { name, level: 'subdistrict' }, length: name.length };
}

/** Whether a given name starts at `start`: 党委书记邢|玉林, 老板李|建设, a surname with an office before it (but 警方|捣毁). */
export function isPerson(text: string, start: number): boolean {
	return (
		surname.has(text.charCodeAt(start - 1)) &&
		!text.startsWith('警方', start - 2) &&
		OFFICE_END.test(text.slice(Math.max(0, start - 4), start - 1))
	);
}

/** Whether a name tells a place by itself, or stands right behind the place that it lies in (晋城市|城区). */
function isWhole(text: string, name: NameFound, before: NameFound | undefined): boolean {
	const own = text.slice(name.start, name.end);
	if (name.short || !KIND_ALONE.test(own)) return true;
	if (ONE_CHARACTER.test(own) && OPENS.test(text.slice(Math.max(0, name.start - 1), name.start))) return true;
	return (
		before?.end === name.start &&
		name.places.some((place) => before.places.some((above) => isWithin(place, above)))
	);
}

/** The mentions of places by short names that only readers of the newspaper understand, beside those known: 嘉定, 外滩. One linear pass. */
export function readLocalNames(text: string, stems: Words<number>, known: readonly Toponym[]): Toponym[] {
	const all: Toponym[] = [];
	let next = 0;
	let free = 0;
	let stem = stems.first(text, 0, text.length);
	while (stem) {
		const { start, end, value } = stem;
		for (; next < known.length && known[next].start <= start; next++) {
			all.push(known[next]);
			free = Math.max(free, known[next].end);
		}
		const taken = start < free || (next < known.length && known[next].start < end);
		if (!taken && !NO_STEM_END.test(text.slice(end, end + 3))) {
			all.push({ start, end, places: [value], form: 'local', role: roleOf(text, start, end) });
			free = end;
		}
		stem = stems.first(text, Math.max(start + 1, free), text.length);
	}
	for (; next < known.length; next++) all.push(known[next]);
	return all;
}

/** The stems of places, for `readLocalNames`. Stems of one character are none. */
export function stemsOf(places: Iterable<number>): Words<number> {
	const stems: [string, number][] = [];
	for (const place of places) {
		const name = nameOf(place);
		const stem = stemOfPlace(place);
		if (stem !== name) stems.push([stem, place]);
	}
	return wordTable(stems);
}

/** What stands right behind a name and lies in that place: a development zone behind a city, a town behind a district. */
function unlisted(name: string, room: string, level: PlaceLevel): { place: Unlisted; length: number } | null {
	const zone = level === 'city' || level === 'province' ? ZONE.exec(room)?.[0] : undefined;
	if (zone) return { place: { name: name + zone, level: 'district' }, length: zone.length };
	const town = level === 'district' ? SUBDISTRICT.exec(room)?.[0] : undefined;
	return town && !NO_STEM.test(town)
		? { place: { name: town, level: 'subdistrict' }, length: town.length }
		: null;
}
