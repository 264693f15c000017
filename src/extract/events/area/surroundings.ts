import { diallingCodes } from '#extract/lexicon/dialling-codes.ts';
import { chainOf, levelOf, nameOf, parentOf, placesNamed, stemOf } from '#extract/lexicon/gazetteer.ts';
import { table as signs } from '../type-signs.ts';
import type { Toponym } from './toponyms.ts';

/** 027-85844666, （027）85844666. */
const NUMBER = /(?<!\d)(?<code>0\d{2,3})[-－—）)\s]\s?\d{7,8}(?!\d)/gu;

/**
 * Of places of one name, the one that a text speaks of: whose district it names, if only by its short name (永修), or else whose
 * city or province (上海, a telephone number with 027; 居民区党总支, as they say in Shanghai). Null: several, or none.
 */
export function inSurroundings(places: readonly number[], text: string): number | null {
	if (places.length === 1) return places[0];
	const named = (place: number) => text.includes(stemOf(nameOf(place)));
	const near = places.filter((place) => {
		const above = parentOf(place);
		// 龙华街道 in 龙华区: the name says nothing of the district.
		if (above === null || nameOf(place).startsWith(stemOf(nameOf(above)))) return false;
		return levelOf(above) === 'district' && named(above);
	});
	if (near.length === 1) return near[0];
	const cities = new Set([...text.matchAll(NUMBER)].map(({ groups }) => diallingCodes.get(groups!.code)));
	const around = places.filter((place) =>
		chainOf(place)
			.slice(0, -1)
			.some((above) => (levelOf(above) !== 'district' && named(above)) || cities.has(nameOf(above)))
	);
	if (around.length > 0) return around.length === 1 ? around[0] : null;
	const spoken = places.filter((place) => speaksLike(nameOf(chainOf(place)[0]), text));
	if (spoken.length === 1) return spoken[0];
	const kind = kindOfDistrict(text);
	const ruled = kind === null ? [] : places.filter((place) => districtNameOf(place)?.endsWith(kind));
	return ruled.length === 1 ? ruled[0] : null;
}

/** 副区长来调研, 县里捐来口罩: what the text's own district is; null where it says neither or both. */
function kindOfDistrict(text: string): '区' | '县' | null {
	const [district, county] = [
		/副?区长|区委|区政府|区里|全区/.test(text),
		/副?县长|县委|县政府|县里|全县/.test(text)
	];
	return district === county ? null : district ? '区' : '县';
}

function districtNameOf(place: number): string | undefined {
	const district = chainOf(place).find((one) => levelOf(one) === 'district');
	return district === undefined ? undefined : nameOf(district);
}

/** The subdistrict that is named most where its name is that of many, if the text tells which; null: it does not, or another is named. */
export function mostNamed(named: readonly (readonly Toponym[])[], text: string): number | null {
	const times = new Map<readonly number[], number>();
	for (const { places, form, role } of named.flat()) {
		if (form !== 'full' || role === 'passing' || levelOf(places[0]) !== 'subdistrict') continue;
		times.set(places, (times.get(places) ?? 0) + 1);
	}
	const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
	if (most === undefined || most[0].length === 1 || (next && next[1] === most[1])) return null;
	return inSurroundings(most[0], text);
}

/** How a place calls what all have: neighbourhoods are 居民区 to the offices of Shanghai, and 社区 elsewhere. */
const SPEECH: Readonly<Record<string, RegExp>> = {
	上海市: /居民区(?:党|书记|居委|两委|主任)|(?:\d+个|各)居民区|老旧公房|平改坡|里弄|\d弄\d/gu
};
/** So many such words are no accident. */
const LEAST_WORDS = 2;

/** Whether a text speaks as they do in a province. */
function speaksLike(province: string, text: string): boolean {
	const words = SPEECH[province] as RegExp | undefined;
	return words !== undefined && Array.from(text.matchAll(words)).length >= LEAST_WORDS;
}

/** Whether a text names a place or what it lies in, or at least speaks of its stem, which is no word for something else. */
function speaksOf(place: number, stem: string, text: string): boolean {
	const named = chainOf(place).some((one) =>
		text.includes(one === place ? nameOf(one) : stemOf(nameOf(one)))
	);
	return named || (!signs.has(stem) && text.includes(stem));
}

/** What stands before the name of a paper in the name of its file: 2012-10-26, 2019.8.23, 第3期, 总第86期. */
export const DATE = /^(?:[\d.\-_—年月日()（）\s]|总?第\d+期)+/u;
/** What a paper leaves out of a name: 天平社区 of 天平路街道, 曹杨社区 of 曹杨新村街道. */
const OF_TOWN = ['街道', '路街道', '新村街道'];
const KINDS = [...OF_TOWN, '镇', '乡'];
/** What follows the place in the name of a paper. */
const PAPER = /^(?:社区|街道|[镇乡]|[周月简快晨]?报|快讯|通讯|之声)/u;
/** Short names of subdistricts have two to five characters. */
const [LONGEST, SHORTEST] = [5, 2];

/** What a town has and calls by its name: 南翔老街, 九亭大街. */
const PLACE_OF =
	/^(?:[老大古]街|古镇|地铁站|体育[馆场]|文化(?:中心|馆|站)|派出所|卫生院|医院|[中小]学|敬老院|供电所|菜场|市场)/u;

function hasPlaceOf(stem: string, text: string): boolean {
	for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length))
		if (PLACE_OF.test(text.slice(at + stem.length, at + stem.length + 6))) return true;
	return false;
}

/**
 * The subdistrict whose short name begins the name of a file: 2012-10-26殷行社区 -> 殷行街道, 彭浦新村垃圾分类周报 -> 彭浦新村街道. A name of two
 * characters must stand in the text too. Null: none, or it cannot be told.
 */
export function fromFileName(name: string, text: string): number | null {
	const title = name.replace(DATE, '');
	for (let length = Math.min(LONGEST, title.length); length >= SHORTEST; length--) {
		const stem = title.slice(0, length);
		// 余杭_塘栖: a district, and then a part of it; 天平社区 is no town.
		const part = /^(?:社区|街道)/u.test(title.slice(length));
		if (!part && ['区', '县', '市'].some((kind) => placesNamed(stem + kind).length > 0)) return null;
		const kinds = part ? OF_TOWN : KINDS;
		const places = kinds
			.flatMap((kind) => placesNamed(stem + kind))
			.filter((place) => levelOf(place) === 'subdistrict');
		if (places.length === 0) continue;
		// 国庆特刊 is no paper of 国庆街道.
		const rest = title.slice(length);
		if (length === SHORTEST && rest !== '' && !PAPER.test(rest) && !hasPlaceOf(stem, text)) return null;
		if (places.length === 1 && length > SHORTEST) return places[0];
		if (!text.includes(stem)) return null;
		// 工程简报 is no paper of 工程街道: a name of two characters may be a word.
		if (places.length === 1 && !speaksOf(places[0], stem, text)) return null;
		return inSurroundings(places, text);
	}
	return null;
}
