import type { Article } from '#model.ts';
import { findNames } from '#extract/lexicon/gazetteer-scan.ts';
import type { PlaceLevel } from '#extract/lexicon/gazetteer.ts';
import { levelOf, nameOf, stemOf } from '#extract/lexicon/gazetteer.ts';
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
}

const ZONE =
	/^(?:国家级?|国家)?(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术开发区|高新区|开发区|新区|工业园区|综合保税区|保税区|自贸区)/u;
const SUBDISTRICT =
	/^\p{Script=Han}{2,4}?(?:街道|镇|乡)(?=党|办|纪|人大|政府|召|举|开|组|居|社|村|\p{Script=Han}{2,3}[村社]|[，。、在的])/u;
const NO_STEM = /^(?:各|全|本|该|某|多|和|与|及|等|所有|其他|部分)|(?:各|个|街)(?:街道|镇|乡)/u;

/** The places that an article names, from left to right. */
export function readToponyms(article: Article): Toponym[] {
	const { text } = article;
	const names = findNames(text);
	return names.map(({ start, end, places, short }, i) => {
		const room = text.slice(end, Math.min(end + 16, names[i + 1]?.start ?? text.length));
		const below = unlisted(text.slice(start, end), room, levelOf(places[0]));
		const last = end + (below?.length ?? 0);
		const role = roleOf(text, start, last);
		return {
			start,
			end: last,
			places,
			form: short ? 'short' : 'full',
			role,
			...(below && { below: below.place })
		};
	});
}

/** Other mentions of the places that a newspaper writes out once and then calls by their stems: 嘉定, 外滩, 华亭. */
export function readLocalNames(
	text: string,
	stems: ReadonlyMap<string, number>,
	known: readonly Toponym[]
): Toponym[] {
	const found: Toponym[] = [];
	for (const [stem, place] of stems) {
		for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
			const end = at + stem.length;
			if (/^(?:[东西南北中]?[一二三四五]?[路街]|大道|[区县市镇乡]|街道)/u.test(text.slice(end, end + 3)))
				continue;
			found.push({ start: at, end, places: [place], form: 'local', role: roleOf(text, at, end) });
		}
	}
	const free = found.filter((one) => !known.some((other) => other.start < one.end && one.start < other.end));
	return [...known, ...free].sort((a, b) => a.start - b.start);
}

/** The stems of places, for `readLocalNames`. Stems of one character are none. */
export function stemsOf(places: Iterable<number>): Map<string, number> {
	const stems = new Map<string, number>();
	for (const place of places) {
		const name = nameOf(place);
		if (stemOf(name) !== name) stems.set(stemOf(name), place);
	}
	return stems;
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
