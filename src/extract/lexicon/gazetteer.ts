import { gazetteerData } from './gazetteer-data.ts';

/** From the top down: 上海市 is a province (直辖市), 武汉市 a city, 黄浦区 a district, 外滩街道 a subdistrict. */
export type PlaceLevel = 'province' | 'city' | 'district' | 'subdistrict';
const LEVELS: readonly PlaceLevel[] = ['province', 'city', 'district', 'subdistrict'];

/** A tree of 44,000 places, each known by its index, and two tables that find their names in a text. */
export interface Gazetteer {
	/** Official name of each place. */
	names: readonly string[];
	/** Index of the place above, or `NONE`. */
	parents: Uint16Array;
	/** Index into the levels: 0 province … 3 subdistrict. */
	levels: Uint8Array;
	/** Open-addressed table: hash of a name, read from its end, to the first place of that name plus one. */
	slots: Uint16Array;
	/** The next place of the same name, or 0: place plus one. */
	nextSame: Uint16Array;
	/** For each UTF-16 unit that ends names: the length of the longest name that it ends. */
	longest: Uint8Array;
	/** 上海, 武汉, 延边: provinces and cities without their ending, by their first UTF-16 unit. */
	shortNames: ReadonlyMap<number, readonly ShortName[]>;
	/** 1 for each unit that opens a short name. */
	opensShort: Uint8Array;
}

export interface ShortName {
	name: string;
	places: readonly number[];
}

/** No place: the parent of a province. */
export const NONE = 0xffff;
const SLOTS = 1 << 17;
const GROUP_SUFFIXES = ['街道', '镇', '乡', ''];
/** City names that are words too: 长治久安, 各位来宾, 日照, 延安路 is told by what follows. */
const WORDS = new Set(
	'东方 来宾 长治 日照 三明 安康 中山 白银 大同 百色 和田 山南 海西 海北 海东 黄南 朝阳 黄山 天水 平凉 保定'.split(
		' '
	)
);
const ETHNIC =
	/(?:蒙古族?|回族|藏族|维吾尔|壮族|苗族|彝族|侗族|布依族|朝鲜族|土家族|哈尼族|傣族|白族|景颇族|傈僳族|羌族|哈萨克|柯尔克孜|满族|瑶族|黎族|畲族|各族|族)+$/u;

let loaded: Gazetteer | undefined;

/** The gazetteer, unpacked when it is first asked for (some 25 ms) and kept. */
export function gazetteer(): Gazetteer {
	return (loaded ??= unpack(gazetteerData));
}

/** Official name of a place. */
export function nameOf(place: number): string {
	return gazetteer().names[place];
}

/** Level of a place. */
export function levelOf(place: number): PlaceLevel {
	return LEVELS[gazetteer().levels[place]];
}

/** The places from the province down to this one. */
export function chainOf(place: number): number[] {
	const { parents } = gazetteer();
	const chain: number[] = [];
	for (let node = place; node !== NONE; node = parents[node]) chain.push(node);
	return chain.reverse();
}

/** Whether `place` is `above` or lies in it. */
export function isWithin(place: number, above: number): boolean {
	const { parents } = gazetteer();
	for (let node = place; node !== NONE; node = parents[node]) if (node === above) return true;
	return false;
}

/** Name without the ending that says what kind of place it is: 黄浦区 -> 黄浦, 江湾镇街道 -> 江湾, 延边朝鲜族自治州 -> 延边. */
export function stemOf(name: string): string {
	const stem = name
		.replace(/(?:特别行政区|自治[区州县旗]|街道|地区|新区|[省市区县旗盟镇乡州])$/u, '')
		.replace(ETHNIC, '');
	const inner = stem.length > 2 && name.endsWith('街道') ? stem.replace(/[镇乡]$/u, '') : stem;
	return inner.length >= 2 ? inner : name;
}

/** Places of exactly this name: 江湾镇街道 -> one, 和平街道 -> many. */
export function placesNamed(name: string): number[] {
	const slot = findSlot(gazetteer(), name, 0, name.length, hash(name, 0, name.length));
	return slot === 0 ? [] : sameNamed(gazetteer(), slot - 1);
}

/** All places that share the name of this one. */
export function sameNamed(tables: Gazetteer, first: number): number[] {
	const places = [first];
	for (let next = tables.nextSame[first]; next > 0; next = tables.nextSame[next - 1]) places.push(next - 1);
	return places;
}

/** First place plus one whose name is `text` from `start` to `end`, or 0. `key` is the `hash` of that stretch. */
export function findSlot(tables: Gazetteer, text: string, start: number, end: number, key: number): number {
	const { slots, names } = tables;
	for (let at = key & (SLOTS - 1); slots[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
		const name = names[slots[at] - 1];
		if (name.length === end - start && text.startsWith(name, start)) return slots[at];
	}
	return 0;
}

/** One step of the hash, from the end of a name to its start: scrambled only when it is looked up. */
export function hashStep(key: number, code: number): number {
	return Math.imul(key ^ code, 0x9e3779b1) ^ (key >>> 15);
}

function hash(text: string, start: number, end: number): number {
	let key = 0;
	for (let i = end - 1; i >= start; i--) key = hashStep(key, text.charCodeAt(i));
	return key;
}

function unpack(data: string): Gazetteer {
	const names: string[] = [];
	const parents: number[] = [];
	const levels: number[] = [];
	const add = (name: string, parent: number, level: number): number => {
		names.push(name);
		parents.push(parent);
		return levels.push(level) - 1;
	};
	let province = NONE;
	let city = NONE;
	for (const line of data.split('\n')) {
		if (line[0] === '=') city = province = add(line.slice(1), NONE, 0);
		else if (line === '-') city = province;
		else if (line[0] === '-') city = add(line.slice(1), province, 1);
		else {
			const colon = line.indexOf(':');
			const district = add(line.slice(0, colon), city, 2);
			line
				.slice(colon + 1)
				.split(';')
				.forEach((group, kind) => {
					if (group) for (const stem of group.split(',')) add(stem + GROUP_SUFFIXES[kind], district, 3);
				});
		}
	}
	return index({ names, parents: Uint16Array.from(parents), levels: Uint8Array.from(levels) });
}

function index(tree: Pick<Gazetteer, 'names' | 'parents' | 'levels'>): Gazetteer {
	const { names, levels } = tree;
	const tables: Gazetteer = {
		...tree,
		slots: new Uint16Array(SLOTS),
		nextSame: new Uint16Array(names.length),
		longest: new Uint8Array(65_536),
		shortNames: new Map(),
		opensShort: new Uint8Array(65_536)
	};
	for (let place = 0; place < names.length; place++) {
		const name = names[place];
		const key = hash(name, 0, name.length);
		const first = findSlot(tables, name, 0, name.length, key);
		if (first > 0) {
			tables.nextSame[place] = tables.nextSame[first - 1];
			tables.nextSame[first - 1] = place + 1;
			continue;
		}
		let at = key & (SLOTS - 1);
		while (tables.slots[at] !== 0) at = (at + 1) & (SLOTS - 1);
		tables.slots[at] = place + 1;
		const last = name.charCodeAt(name.length - 1);
		tables.longest[last] = Math.max(tables.longest[last], name.length);
	}
	const short = new Map<number, ShortName[]>();
	names.forEach((name, place) => {
		if (levels[place] > 1) return;
		const stem = stemOf(name);
		if (stem === name || WORDS.has(stem)) return;
		const code = stem.charCodeAt(0);
		const list = short.get(code) ?? [];
		const known = list.find((other) => other.name === stem);
		if (known) (known.places as number[]).push(place);
		else list.push({ name: stem, places: [place] });
		short.set(code, list);
		tables.opensShort[code] = 1;
	});
	return { ...tables, shortNames: short };
}
