import { gazetteerData } from './gazetteer-data.ts';
import type { Gazetteer } from './gazetteer-tables.ts';
import { NONE, findPlace, hashOf, placeName, unpack } from './gazetteer-tables.ts';
import type { Words } from './words.ts';
import { wordTable } from './words.ts';

/** From the top down: 上海市 is a province (直辖市), 武汉市 a city, 黄浦区 a district, 外滩街道 a subdistrict. */
export type PlaceLevel = 'province' | 'city' | 'district' | 'subdistrict';
const LEVELS: readonly PlaceLevel[] = ['province', 'city', 'district', 'subdistrict'];
const [PROVINCE, CITY, DISTRICT] = [0, 1, 2];

/** Names of cities that are words as well: 长治久安, 各位来宾, 日照时间. */
const WORDS = new Set(
	'东方 来宾 长治 日照 三明 大庆 安康 中山 白银 大同 百色 和田 山南 海西 海北 海东 黄南 朝阳 黄山 天水 平凉 保定'.split(
		' '
	)
);
const ETHNIC =
	/(?<=\p{Script=Han}{2})(?:蒙古族?|[回藏壮苗彝侗傣白羌满瑶黎畲]族|维吾尔|布依族|朝鲜族|土家族|哈尼族|景颇族|傈僳族|哈萨克|柯尔克孜|各族)+$/u;

let tables: Gazetteer | undefined;
let shorts: Words<readonly number[]> | undefined;
let districts: Words<readonly number[]> | undefined;
const stems: (string | undefined)[] = [];
const namesakes = new Map<number, readonly number[]>();

/** The gazetteer, unpacked when it is first asked for and kept. */
export function gazetteer(): Gazetteer {
	return (tables ??= unpack(gazetteerData));
}

/** Official name of a place. */
export function nameOf(place: number): string {
	return placeName(gazetteer(), place);
}

/** Level of a place. */
export function levelOf(place: number): PlaceLevel {
	return LEVELS[gazetteer().levels[place]];
}

/** The place above, or null for a province. */
export function parentOf(place: number): number | null {
	const parent = gazetteer().parents[place];
	return parent === NONE ? null : parent;
}

/** The places from the province down to this one. */
export function chainOf(place: number): number[] {
	const chain = [place];
	for (let above = parentOf(place); above !== null; above = parentOf(above)) chain.push(above);
	return chain.reverse();
}

/** Whether `place` is `above` or lies in it. */
export function isWithin(place: number, above: number): boolean {
	for (let node: number | null = place; node !== null; node = parentOf(node)) if (node === above) return true;
	return false;
}

/** The places directly below: the subdistricts of a district. They stand together in the tree. */
export function placesBelow(place: number): number[] {
	const { parents } = gazetteer();
	const below: number[] = [];
	for (let node = place + 1; node < parents.length && isWithin(node, place); node++)
		if (parents[node] === place) below.push(node);
	return below;
}

/** Name without the ending that says what kind of place it is: 黄浦区 -> 黄浦, 江湾镇街道 -> 江湾, 延边朝鲜族自治州 -> 延边; whole where one character would be left. */
export function stemOf(name: string): string {
	const stem = name
		.replace(/(?:特别行政区|自治[区州县旗]|街道|地区|新区|[省市区县旗盟镇乡州])$/u, '')
		.replace(ETHNIC, '');
	const inner = name.endsWith('街道') ? stem.replace(/(?<=..)[镇乡]$/u, '') : stem;
	return inner.length >= 2 ? inner : name;
}

/** The stem of a place's name, kept once it was asked for. */
export function stemOfPlace(place: number): string {
	return (stems[place] ??= stemOf(nameOf(place)));
}

/** Places of exactly this name: 江湾镇街道 -> one, 和平街道 -> many, 北极街道 -> none. */
export function placesNamed(name: string): number[] {
	const first = findPlace(gazetteer(), name, 0, name.length, hashOf(name, 0, name.length));
	return first === 0 ? [] : [...sameNamed(first - 1)];
}

/** All places that share the name of this one, which is the first of them; kept once it was asked for. */
export function sameNamed(first: number): readonly number[] {
	const known = namesakes.get(first);
	if (known) return known;
	const { nextSame } = gazetteer();
	const places = [first];
	for (let next = nextSame[first]; next > 0; next = nextSame[next - 1]) places.push(next - 1);
	namesakes.set(first, places);
	return places;
}

/** What provinces and cities are called in passing, 上海 for 上海市, and the places that may be meant; common words are left out. */
export function shortNames(): Words<readonly number[]> {
	return (shorts ??= makeShortNames([PROVINCE, CITY]));
}

/** What districts and counties are called in passing, 溧阳 for 溧阳市, and the places that may be meant; many are words as well. */
export function districtNames(): Words<readonly number[]> {
	return (districts ??= makeShortNames([DISTRICT]));
}

function makeShortNames(of: readonly number[]): Words<readonly number[]> {
	const short = new Map<string, number[]>();
	gazetteer().levels.forEach((level, place) => {
		if (!of.includes(level)) return;
		const name = stemOfPlace(place);
		if (name === nameOf(place) || WORDS.has(name)) return;
		const places = short.get(name);
		if (places) places.push(place);
		else short.set(name, [place]);
	});
	return wordTable(short);
}
