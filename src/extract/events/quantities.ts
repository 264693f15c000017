/** Quantities with their units: 100名党员干部, 15万元, 26370个口罩, 近百家, 四名. */
import type { Quantity } from '#model.ts';
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';

const MOST = 12;
const PATTERN =
	/(?<about>近|约|超过?|逾|共约|上|不到|将近|大约)?(?<number>\d[\d,，]*(?:\.\d+)?|[零一二两三四五六七八九十百千]{1,9})\s*(?<scale>万亿|亿|万|千|百)?(?<more>余|多|来)?\s*(?<scale2>万|亿)?\s*(?<unit>平方公里|平方米|立方米|公里|千米|公斤|千克|人次|户次|家次|场次|架次|美元|欧元|毫升|小时|分钟|亩|吨|元|名|位|人|户|家|个|件|份|台|套|辆|部|只|箱|桶|瓶|支|条|项|处|座|栋|幢|间|场|次|批|袋|张|把|盏|棵|株|本|册|幅|米|例|对|组|支|艘|架|块|天|节|盒|顿|头|篇|门|期|斤|克|升|床|层|款|封|面|枚|双|桌|车|眼|宗|起|期|部)(?<of>\p{Script=Han}{0,12})/uy;
/** What the pattern can begin with. */
const openings = new CharacterSet('近约超逾共上不将大0123456789零一二两三四五六七八九十百千');
/** What its number can begin with. */
const numbers = new CharacterSet('0123456789零一二两三四五六七八九十百千');
/** Characters of the longest word before the number: 大约. */
const LONGEST_ABOUT = 2;
/** 第三场, 一是: an ordinal or a list mark. */
const NOT_BEFORE = /[第〔[—\-－.·:：号弄幢楼室0-9A-Za-z]$|[另某哪各每几数]$|(?:同|统|唯|专|单)$/;
/** Units that make a quantity only with a number above one or in digits: 一次, 一个, 一批 are grammar. */
const GRAMMAR = /^(?:一|两)$/;
const SOLID = /^(?:名|户|家|元|台|辆|例|万|套|箱|吨|亩)$/;
/** Units of time count no noun: 24小时守候. */
const SPAN = /^(?:小时|分钟|天)$/;
/** 1 面对, 3 件事: the unit begins another word. */
const OTHER_WORD =
	/^(?:面(?:对|临|向)|部(?:署|分)|组(?:织|建|成)|对(?:于|此|照)|次(?:日|要)|天(?:气|天)|头(?:脑)|支(?:持|援|撑|部)|节(?:约|省)|期(?:间|待)|起(?:来|到)|场(?:所|面)|项(?:目)|条(?:件|例)|升(?:级)|批(?:准)|间(?:隔))/;
/** People of two kinds counted as one: 行政和后勤人员. */
const PAIRED =
	/^\p{Script=Han}{2,4}[和及与]\p{Script=Han}{1,5}?(?:人员|干部|职工|群众|志愿者|队员|代表|工作者)/u;
/** What a noun after the unit ends before. */
const OF_END =
	/(?:[的了在和与及等到被把将为是向从对于由让使给前后中内上下里，并也都就还已未均则]|参加|参与|参赛|报名|进行|开展|走进|来到|组成|成立|举行|投入|前往|赴|随|通过|提前|仅|来|某|预约|要|做|免费|当场|完成|签约|围绕|自|一起|共同|以|接受|获|受|正在|开始|陆续|齐聚|汇聚|齐|同|分别|共|送|捐|发放|现场|全部|分成|下沉|奔赴|入|出|有|无|需|因|按|可|不|没|约|近|超|至|往|用|买|办|达|拿|带|站|坐|登|搬|赶|跑)/;

const DIGITS: Record<string, number> = {
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const SCALES: Record<string, number> = {
	十: 10,
	百: 100,
	千: 1000,
	万: 10_000,
	亿: 100_000_000,
	万亿: 1_000_000_000_000
};

/** Quantities of `text[start, end)`, at most twelve, in order; `taken` ranges (dates) are passed over. */
export function quantities(
	text: string,
	start: number,
	end: number,
	taken: readonly { start: number; end: number }[] = []
): Quantity[] {
	const found: Quantity[] = [];
	const part = text.slice(start, end);
	let from = 0;
	while (found.length < MOST) {
		const index = openings.next(part, from, part.length);
		if (index === part.length) break;
		from = index + 1;
		if (numbers.next(part, index, from + LONGEST_ABOUT) > index + LONGEST_ABOUT) continue;
		PATTERN.lastIndex = index;
		const match = PATTERN.exec(part);
		if (!match) continue;
		from = PATTERN.lastIndex;
		const at = start + index;
		const groups = match.groups!;
		if (
			taken.some((range) => at < range.end && at + match[0].length - (groups.of?.length ?? 0) > range.start)
		)
			continue;
		if (NOT_BEFORE.test(text.slice(Math.max(start, at - 1), at))) continue;
		if (GRAMMAR.test(groups.number) && !groups.scale && !SOLID.test(groups.unit)) continue;
		const value =
			numberOf(groups.number) * (SCALES[groups.scale ?? ''] ?? 1) * (SCALES[groups.scale2 ?? ''] ?? 1);
		if (!Number.isFinite(value)) continue;
		if (OTHER_WORD.test(groups.unit + (groups.of ?? ''))) continue;
		const of = SPAN.test(groups.unit) ? '' : cut(groups.of ?? '');
		const quantity: Quantity = {
			value: Math.round(value * 1e6) / 1e6,
			unit: groups.unit,
			...(of ? { of } : {}),
			text: match[0].slice(0, match[0].length - (groups.of?.length ?? 0)).trim() + of
		};
		if (groups.about || groups.more) quantity.approximate = true;
		found.push(quantity);
	}
	return found;
}

/** The noun that is counted: up to the first word that cannot belong to it. */
function cut(of: string): string {
	const paired = PAIRED.exec(of);
	if (paired) return paired[0];
	const match = OF_END.exec(of);
	const verb = happeningVerbs.first(of, 0, of.length);
	const end = Math.min(match?.index ?? of.length, verb && !isNoun(of, verb.end) ? verb.start : of.length);
	const noun = of.slice(0, end).replace(/[前后中内上下里地]$/, '');
	// A single character is the beginning of something else, unless it is a thing itself.
	return noun.length > 1 || /^[人车房树船猪牛羊鱼米面菜药酒布]$/.test(noun) ? noun : '';
}

/** 救援队员, 普查员: the verb is part of a noun. */
function isNoun(of: string, end: number): boolean {
	return /^(?:人员|队员?|员|者|组|车|箱|点|站|单|卡|金|品|物资|证|服)/.test(of.slice(end));
}

/** 26370, 1,200, 83.576, 二十五, 百 as a number. */
function numberOf(written: string): number {
	if (/\d/.test(written)) return Number(written.replace(/[,，]/g, ''));
	let total = 0;
	let digit = -1;
	for (const char of written) {
		const scale = SCALES[char];
		if (scale === undefined) {
			digit = DIGITS[char];
			continue;
		}
		total += (digit < 0 ? 1 : digit) * scale;
		digit = -1;
	}
	return total + (digit < 0 ? 0 : digit);
}
