import type { Gazetteer, ShortName } from './gazetteer.ts';
import { findSlot, gazetteer, hashStep, sameNamed } from './gazetteer.ts';

/** A name of the gazetteer in a text; `places` are all that bear it. */
export interface NameFound {
	start: number;
	end: number;
	places: readonly number[];
	/** 上海 for 上海市. */
	short: boolean;
}

/** What a name must not run into: 上海市|场, 宝山区|域, 江湾镇|静. */
const RUNS_INTO =
	/^(?:[市](?:场|值|面|井|价|盈)|区(?:域|间|块|别|分|隔)|镇(?:静|压|定|痛)|乡(?:村|愁|亲|音|土|贤)|旗(?:下|帜|舰|袍|号)|州(?:际)|场(?:所|景|面|次|地|馆|合)|城(?:墙|管|市|乡|际))/u;
/** A street named after a city: 南京东路, 延安中路, 北京路. */
const STREET = /^[东西南北中]{0,2}[一二三四五六]?(?:路|街(?!道)|大道|弄|巷|支路)/u;

/** All names of the gazetteer in a text, from left to right, the longest where they overlap. One linear pass. */
export function findNames(text: string): NameFound[] {
	const tables = gazetteer();
	const { longest, opensShort } = tables;
	const found: NameFound[] = [];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (longest[code] > 0) addFull(tables, text, i, longest[code], found);
		if (opensShort[code] > 0) addShort(tables, text, i, code, found);
	}
	return found;
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
		const slot = findSlot(tables, text, i, last + 1, key);
		if (slot > 0) [best, place] = [i, slot - 1];
	}
	if (best < 0 || RUNS_INTO.test(text.slice(last, last + 2))) return;
	while (found.length > 0 && found[found.length - 1].start >= best) found.pop();
	const before = found[found.length - 1];
	if (before && before.end > best && before.short) found.pop();
	found.push({ start: best, end: last + 1, places: sameNamed(tables, place), short: false });
}

function addShort(tables: Gazetteer, text: string, start: number, code: number, found: NameFound[]): void {
	let best: ShortName | null = null;
	for (const candidate of tables.shortNames.get(code)!) {
		if (text.startsWith(candidate.name, start) && candidate.name.length > (best?.name.length ?? 0))
			best = candidate;
	}
	if (!best) return;
	const end = start + best.name.length;
	const before = found[found.length - 1];
	if ((before && before.end > start) || STREET.test(text.slice(end, end + 5))) return;
	found.push({ start, end, places: best.places, short: true });
}
