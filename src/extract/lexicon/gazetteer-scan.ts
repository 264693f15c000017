import type { ShortName } from './gazetteer.ts';
import { gazetteer, sameNamed, shortNames } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer-tables.ts';
import { findPlace, hashStep } from './gazetteer-tables.ts';

/** A name of the gazetteer in a text; `places` are all that bear it. */
export interface NameFound {
	start: number;
	end: number;
	places: readonly number[];
	/** 上海 for 上海市. */
	short: boolean;
}

/** Words that a name must not run into: 上海市|场, 宝山区|域, 江湾镇|静. */
const RUNS_INTO =
	/^(?:市[场值面井价盈]|区[域间块别分隔]|镇[静压定痛]|乡[村愁亲音土贤]|旗[下帜舰袍号]|州际|场[所景面次地馆合]|城[墙管市乡际])/u;
/** A street named after a city: 南京东路, 延安中路, 北京路. */
const STREET = /^[东西南北中]{0,2}[一二三四五六]?(?:路|街(?!道)|大道|弄|巷|支路)/u;

let opensShort: Uint8Array | undefined;

/** All names of the gazetteer in a text, from left to right, the longest where they overlap. One linear pass. */
export function findNames(text: string): NameFound[] {
	const tables = gazetteer();
	const { longest } = tables;
	const opens = (opensShort ??= firstUnits());
	const found: NameFound[] = [];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (longest[code] > 0) addFull(tables, text, i, longest[code], found);
		if (opens[code] > 0) addShort(text, i, found);
	}
	return found;
}

function firstUnits(): Uint8Array {
	const units = new Uint8Array(65_536);
	for (const unit of shortNames().keys()) units[unit] = 1;
	return units;
}

/** Adds the longest name that ends at `last`; shorter ones inside it are taken back. */
function addFull(tables: Gazetteer, text: string, last: number, longest: number, found: NameFound[]): void {
	let key = 0;
	let best = -1;
	let place = 0;
	for (let i = last; i > last - longest && i >= 0; i--) {
		const code = text.charCodeAt(i);
		if (code < 0x3000) break;
		key = hashStep(key, code);
		if (i === last) continue;
		const slot = findPlace(tables, text, i, last + 1, key);
		if (slot > 0) [best, place] = [i, slot - 1];
	}
	if (best < 0 || RUNS_INTO.test(text.slice(last, last + 2))) return;
	while (found.length > 0 && found[found.length - 1].start >= best) found.pop();
	const before = found[found.length - 1];
	if (before && before.end > best && before.short) found.pop();
	found.push({ start: best, end: last + 1, places: sameNamed(place), short: false });
}

/** Adds the longest short name that starts at `start`, unless it is part of a name or of a street's. */
function addShort(text: string, start: number, found: NameFound[]): void {
	let best: ShortName | null = null;
	for (const candidate of shortNames().get(text.charCodeAt(start))!) {
		if (candidate.name.length > (best?.name.length ?? 0) && text.startsWith(candidate.name, start))
			best = candidate;
	}
	if (!best) return;
	const end = start + best.name.length;
	const before = found[found.length - 1];
	if ((before && before.end > start) || STREET.test(text.slice(end, end + 5))) return;
	found.push({ start, end, places: best.places, short: true });
}
