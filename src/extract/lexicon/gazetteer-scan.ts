import { gazetteer, sameNamed, shortNames } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer-tables.ts';
import { nameBefore } from './gazetteer-tables.ts';
import type { Hit } from './words.ts';

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

/** All names of the gazetteer in a text, from left to right, the longest where they overlap. One linear pass. */
export function findNames(text: string): NameFound[] {
	const tables = gazetteer();
	const shorts = shortNames();
	const found: NameFound[] = [];
	let short = shorts.first(text, 0, text.length);
	for (let i = 0; i < text.length; i++) {
		if (tables.ends[text.charCodeAt(i)] === 1) addFull(tables, text, i + 1, found);
		if (short?.start !== i) continue;
		addShort(text, short, found);
		short = shorts.first(text, i + 1, text.length);
	}
	return found;
}

/** Adds the longest name that ends at `end`; shorter ones inside it are taken back. */
function addFull(tables: Gazetteer, text: string, end: number, found: NameFound[]): void {
	const name = nameBefore(tables, text, end);
	if (!name || RUNS_INTO.test(text.slice(end - 1, end + 1))) return;
	while (found.length > 0 && found[found.length - 1].start >= name.start) found.pop();
	const before = found[found.length - 1];
	if (before && before.end > name.start && before.short) found.pop();
	found.push({ start: name.start, end, places: sameNamed(name.place), short: false });
}

/** Adds a short name, unless it is part of a name or of a street's. */
function addShort(text: string, { start, end, value }: Hit<readonly number[]>, found: NameFound[]): void {
	const before = found[found.length - 1];
	if ((before && before.end > start) || STREET.test(text.slice(end, end + 5))) return;
	found.push({ start, end, places: value, short: true });
}
