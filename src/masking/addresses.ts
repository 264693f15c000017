/** Addresses of households: chains such as 542弄11号401室, 三号楼二单元501, 3组15号. Streets and houses of organisations stay. */
import type { PrivateSpan } from './span.ts';

const DIGITS = '[\\d０-９](?:\\s?[\\d０-９]){0,4}';
const NUMBER = `(?:${DIGITS}(?:\\s?[-－—]\\s?${DIGITS}){0,2}|[〇零一二两三四五六七八九十百]{1,5}|[甲乙丙丁]|[A-Za-zＡ-Ｚａ-ｚ][\\d０-９]{0,3})`;
const UNIT = '支弄|弄|号楼|号院|号门|号|栋|幢|座|单元|门洞|门|层|楼|室|户|房|梯|组|队|社|[#＃]';
const CHAIN = new RegExp(
	`(?:第?${NUMBER}\\s?(?:${UNIT})\\s?){1,7}(?:[\\d０-９](?:\\s?[\\d０-９]){2,3}(?![\\d０-９.．%％]))?`,
	'gu'
);
const LINK = new RegExp(`(?<number>${NUMBER})\\s?(?<unit>${UNIT})|(?<bare>[\\d０-９\\s]{3,})$`, 'gu');
/** 3-2-501: building, entrance and flat. */
const HYPHENS =
	/(?<![\d０-９\-－—/.])[\d０-９]{1,3}[-－—][\d０-９]{1,2}[-－—][\d０-９]{3,4}(?![\d０-９\-－—年/.])/gu;

/** Somebody is said to live here, before the address or after it. */
const LIVES =
	/(?:家住|住在|居住|现住|租住|暂住|借住|常住|住址|住所|户籍|家在|家位于|家庭地址|家里地址|居家隔离|搬[进到入]|住进|租下|租了|住户)[^。！？；!?;\n]{0,24}$/u;
const LIVES_AFTER =
	/^[\s的（(]{0,2}(?:有?[一二两三几]?[名位个户]?)(?:居民|住户|业主|租客|租户|房客|老人|老伯|阿姨|奶奶|爷爷|大爷|大妈|村民|人家|家中|家里|独居|孤老|户主|住着|住了|邻居|母亲|妻子|丈夫|儿子|女儿)/u;
/** Words of places that are open to the public, before the address or after it. */
const PUBLIC_WORD =
	'居委|村委|居民委员会|村民委员会|公司|中心|大厦|办公|行政楼|综合楼|教学楼|政府|机关|法院|学校|小学|中学|医院|门诊|卫生|银行|酒店|宾馆|饭店|广场|商务|写字楼|超市|药店|商铺|店铺|派出所|服务站|工作站|活动室|党群|图书馆|会议|培训|受理|窗口|食堂|驿站|园区|基地|工作室|商场|展馆|旧址|故居';
const PUBLIC_BEFORE = new RegExp(
	`(?:${PUBLIC_WORD}|地点|报名|(?<!家庭|家里)地址)[^。！？；!?;\\n]{0,14}$`,
	'u'
);
const PUBLIC_AFTER = new RegExp(
	`^[\\s的（(，,]{0,2}\\p{Script=Han}{0,6}?(?:${PUBLIC_WORD}|召开|举行|举办|报名|开业|挂牌|店)`,
	'u'
);
/** What is counted or named, and no flat: 3号楼120户居民, 2号401人, 两室一厅, 会议室, 5号线. */
const COUNTED =
	/^\s?(?:[多余]?(?:人|户|名|位|平|米|元|个|万|件|份|年|月|日|套|间|张|只|亩|公里|公斤|次|时|点|分|℃|台|辆|家)|[〇零一二两三四五六七八九十\d][厅卫])/u;
const NUMBERED_THING =
	/^(?:线|文|令|公告|选手|球|桌|机|展位|台|地块|车|泵|井|坑|会场|馆|厅|矿|高炉|机组|通知|文件|提案|标段)/u;
const HOUSE = /^(?:号楼|栋|幢|座|[#＃])$/;

/** Addresses of households in `text`, in order: from the first number on, the street stays. */
export function households(text: string): PrivateSpan[] {
	const found: PrivateSpan[] = [];
	for (const match of text.matchAll(CHAIN)) {
		const start = match.index;
		const words = match[0].trimEnd();
		const rule = ruleOf(text, start, words);
		if (rule) found.push({ start, end: start + words.length, rule });
	}
	for (const match of text.matchAll(HYPHENS)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (lives(text, start, end) || /^\s?[室户]/.test(text.slice(end, end + 2))) {
			found.push({ start, end, rule: 'flat' });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

function ruleOf(text: string, start: number, words: string): 'flat' | 'home' | null {
	const end = start + words.length;
	const after = text.slice(end, end + 12);
	const links = [...words.matchAll(LINK)].map(({ groups }) => ({
		number: (groups!.number ?? groups!.bare).replace(/\s/g, ''),
		unit: groups!.unit ?? ''
	}));
	const units = links.map(({ unit }) => unit);
	const last = links[links.length - 1];
	if (COUNTED.test(after) && /^(?:|室|户|楼|层|门|组|队|社)$/.test(last.unit)) return null;
	if (last.unit === '户' && !units.some((unit) => /^(?:单元|层|楼)$/.test(unit))) return null;
	if (last.unit === '号' && NUMBERED_THING.test(after)) return null;
	const home = lives(text, start, end);
	if (!home && isPublic(text, start, end)) return null;
	if (isFlat(units, links, last, home)) return 'flat';
	const told = units.some((unit) => !/^(?:户|楼|层|房|梯|组|队|社|)$/.test(unit));
	return home && told && !isDay(text, start, units, after) ? 'home' : null;
}

function isFlat(
	units: readonly string[],
	links: readonly { number: string; unit: string }[],
	last: { number: string; unit: string },
	home: boolean
): boolean {
	const has = (unit: string) => units.includes(unit);
	const many = links.length > 1;
	const long = /^.{3,}$/.test(last.number);
	if (last.unit === '室' || last.unit === '房') return (many && last.unit === '室') || long;
	if (last.unit === '户') return long && (has('单元') || has('楼') || has('层') || has('号'));
	if (last.unit === '') {
		return has('单元') || has('弄') || home || units.some((unit) => HOUSE.test(unit));
	}
	if (has('室') && many) return true;
	if (has('单元')) return many;
	if ((has('弄') || has('支弄')) && (has('号') || has('号楼'))) return true;
	return last.unit === '号' && /^[组队社]$/.test(units[units.length - 2] ?? '');
}

/** 5号 as a day of the month. */
function isDay(text: string, start: number, units: readonly string[], after: string): boolean {
	if (units.length !== 1 || units[0] !== '号') return false;
	return (
		/[月日于至到—\-、]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
		/^(?:[上中下]午|早|晚|凌晨|起|前|后|开始|当天|[来至到—、-])/u.test(after)
	);
}

function lives(text: string, start: number, end: number): boolean {
	return (
		LIVES.test(text.slice(Math.max(0, start - 40), start)) || LIVES_AFTER.test(text.slice(end, end + 14))
	);
}

function isPublic(text: string, start: number, end: number): boolean {
	return (
		PUBLIC_BEFORE.test(text.slice(Math.max(0, start - 28), start)) ||
		PUBLIC_AFTER.test(text.slice(end, end + 16))
	);
}
