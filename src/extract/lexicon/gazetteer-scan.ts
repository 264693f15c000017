import type { FormerDistrict } from './former-districts.ts';
import { formerDistricts } from './former-districts.ts';
import { gazetteer, placesNamed, sameNamed, shortNames } from './gazetteer.ts';
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
	/** It is the name of a former district; `places` holds what that is part of now. */
	former?: FormerDistrict;
}

/** Words that a name must not run into: 上海市|场, 宝山区|域, 江湾镇|静. */
const RUNS_INTO =
	/^(?:市[场值面井价盈]|区[域间块别分隔]|镇[静压定痛]|乡[村愁亲音土贤]|旗[下帜舰袍号]|州际|场[所景面次地馆合]|城[墙管市乡际])/u;
/**
 * What is named after a city: streets (南京东路), bridges, housing (鞍山四村, 同济新村, 金华园社区), neighbourhoods (伊犁居委会), hotels, parks
 * and shops (上海大厦, 桂林公园); dishes (兰州拉面, 金华火腿); an idiom (四平八稳).
 */
const NAMESAKE =
	/^(?:[东西南北中]{0,2}[一二三四五六]?(?:路|街(?![道头坊区上边市口景])|大街|大道|大桥|弄|巷|支路|胡同|立交)|[一二三四五六七八九十]{1,2}村|新村|新苑|新城|[东西南北]?(?:里弄|坊|花园|花苑|公寓|大厦|小区|大酒店|酒店|饭店|宾馆|商厦|广场|大楼|公园|菜场|菜市场|剧院|影院|影城|酒家|餐厅|面馆|小吃)|(?:居委|居民区|社区(?:居委|党|书记|主任))|[园苑里庄楼门港湾湖城](?:社区|小区|居委|居民区|村|路|街)|(?:烤鸭|拉面|米粉|小面|火锅|板鸭|生煎|豆腐|黄酒|麻将|肠粉|火腿|酥饼|汤包|啤酒|白酒|陈醋|榨菜|凉皮)|八稳)/u;

/** Whether what stands behind a short name makes it the name of something else: 南京|东路, 金华|火腿. */
export function isNamesake(text: string, end: number): boolean {
	return NAMESAKE.test(text.slice(end, end + LONGEST_NAMESAKE));
}

/** So many characters behind a name tell whether something is named after it. */
const LONGEST_NAMESAKE = 6;

/** All names of the gazetteer in a text, from left to right, the longest where they overlap. One linear pass. */
export function findNames(text: string): NameFound[] {
	const tables = gazetteer();
	const shorts = shortNames();
	const found: NameFound[] = [];
	const formers = formerDistricts();
	let former = formers.first(text, 0, text.length);
	let short = shorts.first(text, 0, text.length);
	let end = nextEnd(tables, text, 0);
	for (;;) {
		const i = Math.min(end, former ? former.end - 1 : text.length, short ? short.start : text.length);
		if (i === text.length) return found;
		if (end === i) {
			addFull(tables, text, i + 1, found);
			end = nextEnd(tables, text, i + 1);
		}
		if (former?.end === i + 1) {
			addFormer(text, former, found);
			former = formers.first(text, i + 1, text.length);
		}
		if (short?.start === i) {
			addShort(text, short, found);
			short = shorts.first(text, i + 1, text.length);
		}
	}
}

/** The first place from `from` on where a full name may end, the text's length if there is none. */
function nextEnd({ ends }: Gazetteer, text: string, from: number): number {
	let i = from;
	while (i < text.length && ends[text.charCodeAt(i)] === 0) i++;
	return i;
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

/** Adds the name of a former district, unless it is part of a longer name. */
function addFormer(text: string, { start, end, value }: Hit<FormerDistrict>, found: NameFound[]): void {
	// 川沙县城 is the town, in whatever district.
	const next = text.slice(end - 1, end + 1);
	if (RUNS_INTO.test(next) || next === '县城') return;
	while (found.length > 0 && found[found.length - 1].start >= start) found.pop();
	const before = found[found.length - 1];
	if (before && before.end > start) return;
	found.push({ start, end, places: [value.place], short: false, former: value });
}

/** Adds a short name, unless it is part of a name or something is named after it. */
function addShort(text: string, { start, end, value }: Hit<readonly number[]>, found: NameFound[]): void {
	const before = found[found.length - 1];
	if ((before && before.end > start) || isNamesake(text, end) || endsAnother(text, start, end)) return;
	found.push({ start, end, places: value, short: true });
}

/** Words that end with a place and are none of it. */
const OTHERS = new Set(['炮台湾']);
const KINDS = ['街道', '镇', '乡'];

/** Whether a short name is the end of a longer one, 佛山 in 千佛山 (街道), or runs over from one, 河北 in 沈河|北站. */
function endsAnother(text: string, start: number, end: number): boolean {
	if (start === 0) return false;
	const longer = text.slice(start - 1, end);
	if (OTHERS.has(longer) || KINDS.some((kind) => placesNamed(longer + kind).length > 0)) return true;
	return placesNamed(`${text.slice(start - 1, start + 1)}区`).length > 0;
}
