/** A tree of 44,000 places, each known by its index, and a hash table that finds them by name. Nothing is copied out of the packed text. */
export interface Gazetteer {
	data: string;
	/** Where each name stands in `data`, how long it is there, and which of the `ENDINGS` it lost. */
	starts: Uint32Array;
	lengths: Uint8Array;
	endings: Uint8Array;
	/** Index of the place above, or `NONE`. */
	parents: Uint16Array;
	/** 0 province, 1 city, 2 district, 3 subdistrict. */
	levels: Uint8Array;
	/** Open-addressed: hash of a name, read from its end, to the first place of that name plus one. */
	slots: Uint16Array;
	/** The next place of the same name plus one, or 0. */
	nextSame: Uint16Array;
	/** 1 for each UTF-16 unit that ends names. */
	ends: Uint8Array;
	/** By the hash of the last two or three characters of names, how long the longest name with that end is. */
	reach: Uint8Array;
}

/** No place: what stands above a province. */
export const NONE = 0xffff;
/** Endings that the packed groups of a district leave out, in the order of the groups. */
const ENDINGS = ['街道', '镇', '乡', ''];
const NO_ENDING = 3;
const SLOTS = 1 << 17;
const REACHES = 1 << 17;
/** No name is shorter, and the last characters that `reach` knows are so many at most. */
const [SHORTEST, KNOWN_END] = [2, 3];
const MOST_PLACES = 50_000;
const [COMMA, MINUS, COLON, SEMICOLON, EQUALS, FEED] = [...',-:;=\n'].map((c) => c.charCodeAt(0));

/** One step of the hash of a name, from its last character to its first. */
export function hashStep(key: number, code: number): number {
	return Math.imul(key ^ code, 0x9e3779b1) ^ (key >>> 15);
}

/** First place plus one whose name is `text` from `start` to `end`, or 0. `key` is the hash of that stretch. */
export function findPlace(tables: Gazetteer, text: string, start: number, end: number, key: number): number {
	const { slots } = tables;
	for (let at = key & (SLOTS - 1); slots[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
		if (isNamed(tables, slots[at] - 1, text, start, end)) return slots[at];
	}
	return 0;
}

/** The longest name that ends at `end` in the text: its start and its first place. Null if none does. */
export function nameBefore(
	tables: Gazetteer,
	text: string,
	end: number
): { start: number; place: number } | null {
	let found: { start: number; place: number } | null = null;
	let key = 0;
	let reach = SHORTEST;
	for (let start = end - 1; start >= 0 && end - start <= reach; start--) {
		key = hashStep(key, text.charCodeAt(start));
		const length = end - start;
		if (length < SHORTEST) continue;
		if (length <= KNOWN_END) reach = tables.reach[reachAt(key)];
		if (length > reach) break;
		const slot = findPlace(tables, text, start, end, key);
		if (slot > 0) found = { start, place: slot - 1 };
	}
	return found;
}

/** Hash of `text` from `start` to `end`, going on from `key`, the hash of what follows it. */
export function hashOf(text: string, start: number, end: number, key = 0): number {
	for (let i = end - 1; i >= start; i--) key = hashStep(key, text.charCodeAt(i));
	return key;
}

/** Official name of a place. */
export function placeName({ data, starts, lengths, endings }: Gazetteer, place: number): string {
	return data.slice(starts[place], starts[place] + lengths[place]) + ENDINGS[endings[place]];
}

function isNamed(
	{ data, starts, lengths, endings }: Gazetteer,
	place: number,
	text: string,
	start: number,
	end: number
): boolean {
	const length = lengths[place];
	const ending = ENDINGS[endings[place]];
	if (length + ending.length !== end - start || !text.startsWith(ending, start + length)) return false;
	for (let i = 0, from = starts[place]; i < length; i++) {
		if (data.charCodeAt(from + i) !== text.charCodeAt(start + i)) return false;
	}
	return true;
}

/** Reads the packed text (its format stands in gazetteer-data.ts) in one pass. */
export function unpack(data: string): Gazetteer {
	const tables = emptyTables(data);
	let count = 0;
	let province = NONE;
	let city = NONE;
	let district = NONE;
	let parent = NONE;
	let level = 2;
	let ending = NO_ENDING;
	let start = 0;
	for (let i = 0; i <= data.length; i++) {
		const code = i < data.length ? data.charCodeAt(i) : FEED;
		if (code > COLON && code !== SEMICOLON && code !== EQUALS) continue;
		if (code === EQUALS || code === MINUS) {
			level = code === EQUALS ? 0 : 1;
			parent = code === EQUALS ? NONE : province;
			start = i + 1;
			continue;
		}
		if (i > start) {
			addPlace(tables, count, start, i - start, ending, parent, level);
			if (level === 0) province = city = count;
			else if (level === 1) city = count;
			else if (level === 2) district = count;
			count++;
		} else if (level === 1) city = province;
		start = i + 1;
		if (code === FEED) [level, parent, ending] = [2, city, NO_ENDING];
		else if (code === COLON) [level, parent, ending] = [3, district, 0];
		else if (code === SEMICOLON) ending++;
		else if (code !== COMMA)
			throw new Error(`gazetteer: unexpected U+${code.toString(16)} at ${i}; run make-gazetteer.ts again`);
	}
	return { ...tables, parents: tables.parents.subarray(0, count), levels: tables.levels.subarray(0, count) };
}

function emptyTables(data: string): Gazetteer {
	return {
		data,
		starts: new Uint32Array(MOST_PLACES),
		lengths: new Uint8Array(MOST_PLACES),
		endings: new Uint8Array(MOST_PLACES),
		parents: new Uint16Array(MOST_PLACES),
		levels: new Uint8Array(MOST_PLACES),
		slots: new Uint16Array(SLOTS),
		nextSame: new Uint16Array(MOST_PLACES),
		ends: new Uint8Array(65_536),
		reach: new Uint8Array(REACHES)
	};
}

const endingHashes = ENDINGS.map((ending) => hashOf(ending, 0, ending.length));

function addPlace(
	tables: Gazetteer,
	place: number,
	start: number,
	length: number,
	ending: number,
	parent: number,
	level: number
): void {
	const { data, starts, lengths, endings, parents, levels, slots, nextSame } = tables;
	[starts[place], lengths[place], endings[place]] = [start, length, ending];
	[parents[place], levels[place]] = [parent, level];
	let at = hashOf(data, start, start + length, endingHashes[ending]) & (SLOTS - 1);
	for (; slots[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
		const other = slots[at] - 1;
		if (lengths[other] !== length || endings[other] !== ending || !isSame(data, starts[other], start, length))
			continue;
		nextSame[place] = nextSame[other];
		nextSame[other] = place + 1;
		return;
	}
	slots[at] = place + 1;
	addEnds(tables, start, length, ENDINGS[ending]);
}

/** Notes the last characters of a name, which the packed text has from `start` on but for its ending. */
function addEnds({ data, ends, reach }: Gazetteer, start: number, length: number, ending: string): void {
	const whole = length + ending.length;
	let key = 0;
	for (let count = 1; count <= Math.min(whole, KNOWN_END); count++) {
		const left = ending.length - count;
		const code = left >= 0 ? ending.charCodeAt(left) : data.charCodeAt(start + length + left);
		key = hashStep(key, code);
		if (count === 1) ends[code] = 1;
		const at = reachAt(key);
		if (count >= SHORTEST && reach[at] < whole) reach[at] = whole;
	}
}

function reachAt(key: number): number {
	return (key ^ (key >>> 15)) & (REACHES - 1);
}

function isSame(data: string, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (data.charCodeAt(a + i) !== data.charCodeAt(b + i)) return false;
	return true;
}
