/** Drops what turned out to date nothing: recurrences, parts left without a partner, names of works, opening hours. */
import type { Expression } from '../expression.ts';
import { CLOCK, PART, WEEKDAY } from '../rank.ts';

/** How far before an expression the 《 of a title may stand. */
const TITLE = 48;

/** What is left are time expressions; a full date inside 《…》 names the work and becomes a label. */
export function settle(expressions: Expression[], text: string): Expression[] {
	const kept: Expression[] = [];
	/** Where the last recurrence ended. */
	let again = -1;
	for (const found of expressions) {
		const last = kept.at(-1)?.end ?? 0;
		// A word of direction that one took in may be read as an expression too: 二十日左右当天.
		if (found.end <= last) continue;
		const one = found.start < last ? { ...found, start: last } : found;
		if (one.recurs) {
			again = one.end;
			continue;
		}
		if (again >= 0 && goesOn(one, text, again)) {
			again = one.end;
			continue;
		}
		if (one.needs === 'partner' && !inFeast(one, kept.at(-1), text)) continue;
		if (one.from.lunar && one.from.month === undefined && one.from.day === undefined) continue;
		if (isWeekly(one, text)) {
			again = one.end;
			continue;
		}
		if (
			openingHours(one, text) ||
			(one.from.hour !== undefined && isOfNoDay(one, text)) ||
			(one.top <= PART && (isName(one, text) || isRule(one, text))) ||
			(one.top === CLOCK && STOPPED.test(text.slice(Math.max(0, one.start - 16), one.start))) ||
			(one.top === CLOCK &&
				!one.to &&
				LIMIT_OF_HOURS.test(text.slice(Math.max(0, one.start - 8), one.end))) ||
			(one.top === CLOCK && TIMETABLE.test(text.slice(Math.max(0, one.start - 30), one.start))) ||
			(one.top === CLOCK && FIRST_LAST.test(text.slice(Math.max(0, one.start - 4), one.start)))
		)
			continue;
		if (inTitle(text, one)) {
			if (one.from.year !== undefined && !one.from.yearFrom) kept.push({ ...one, kind: 'label' });
			continue;
		}
		kept.push(one);
	}
	return kept;
}

/** 每天9点、15点; 每天从早8点开到晚9点. */
const LISTED = /^(?:、[一二三四五六日])*(?:[、和及与至到从自由]|[-—–－~～]{1,2}|\p{sc=Han}{0,3}[至到])?$/u;
/** How far behind a feast its days go by their number. */
const FEAST = 60;

/** 除夕收车；初三恢复: a day of the lunar month behind a feast, at the head of a clause. */
function inFeast(one: Expression, last: Expression | undefined, text: string): boolean {
	const { lunar, day, month } = one.from;
	if (!lunar || day === undefined || month !== undefined || !last || one.start - last.end > FEAST)
		return false;
	const feast = last.from.lunar || /^(?:除夕|春节|元宵节|小年)$/.test(last.from.festival ?? '');
	return feast && /[，。；、：至到]/.test(text[one.start - 1] ?? '，');
}

function inTitle(text: string, one: Expression): boolean {
	const before = text.slice(Math.max(0, one.start - TITLE), one.start);
	const open = before.lastIndexOf('《');
	return open >= 0 && before.indexOf('》', open) < 0 && text.slice(one.end, one.end + TITLE).includes('》');
}

const HOURS_BEFORE =
	/(?:时段|时间段|接听|投放|停放|停车|供应|用餐|电话|热线|营业|开放|办公|服务|接待|工作|受理|上班|咨询|门诊)[^。；;\n]{0,20}$|\d{5,}[（(][^）)]{0,16}$/;
/** 营业时间早5：30到晚7：30; a part of day may also be told of one day, so that less stands between. */
const HOURS_NAMED =
	/(?:营业|开放|办公|服务|接待|受理|上班|门诊|投放|收运|清运|停靠|错峰|作息|供水|供暖)(?:时间|時間|时段|時段)(?:为|為|是|[调調]整[为為]|改[为為])?[ 　:：]?[“「]?$/u;
/** 周末8:00—10:00; 停靠时间调整为7:05至7:15; 施工噪音控制在早7点至晚7点之间. */
const OF_EVERY_DAY =
	/(?:周末|双休日|工作日|节假日|平日)(?:的)?[ 　]?$|(?:时间|時間|时段|時段)(?:[调調]整|[变變]更|改)[为為至到][^，。]{0,2}$|(?:控制|限制|限定|安排|固定)在(?:每[天日])?$|(?:避开|错开)$|每(?:天|日|晚|早|周|夜|个?工作日)[^，。；\n]{0,10}$/u;
const HOURS_AFTER = /^[ 　]*[（(]?(?:热线|电话|营业|开放|法定|节假日|工作日)/;

/** “零点书摊”, “早八点茶馆”, “裴三点”: a name in quotation marks that begins or ends with a time. */
function isName(one: Expression, text: string): boolean {
	const before = text.slice(Math.max(0, one.start - 3), one.start);
	const behind = text.slice(one.end, one.end + 8);
	return (
		(/[“「]$/u.test(before) && /^[^，。！？、”」\s]{1,6}[”」]/u.test(behind)) ||
		(one.top === CLOCK && /[“「]\p{sc=Han}{1,2}$/u.test(before) && /^[”」]/u.test(behind))
	);
}

/** 座钟停在三点: what a clock shows. */
const STOPPED = /[钟鐘表針针][^，。！？]{0,10}(?:停在|停留在|指着|指向|停了在)$/u;

/** 晚十点后不打麻将: of every evening. */
function isRule({ relation, end }: Expression, text: string): boolean {
	return (
		relation === 'after' &&
		/^(?:不(?!久|到|见|料|断)|请勿|勿|禁|严禁|[仍也还均都]?可(?!惜|是|谁))/u.test(text.slice(end, end + 2))
	);
}

/** 作息表：8:20早读，12:00开饭; 开饭时间：7:00、12:00. */
const TIMETABLE = /(?:作息|时间表|课程表|班次表|开饭时间|用餐时间|查房时间|发车时间)[^。；\n]{0,24}$/u;

/** 以前我五点就要烧夜饭. */
const FORMERLY = /(?:以前|从前|往常|平常|平时)[^，。！？；\d]{0,8}$/u;
/** 夜间19:00至次日7:00可停车, 11时到15时请少外出. */
const ALLOWED = /^(?:[仍都均也即方不]?可(?!惜|是|谁)|请(?=少|勿|不|尽|避|错))/u;
/** 村卫生室上午八点开门。 */
const OPENS = /^(?:开门|关门|打烊)(?:[。；]|$)/u;

/** Hours in which something is allowed, opens, or used to be done. */
function isOfNoDay({ top, from, to, start, end }: Expression, text: string): boolean {
	if (from.dayFrom || from.day !== undefined || from.weekday !== undefined || from.festival) return false;
	const behind = text.slice(end, end + 4);
	if (to?.hour !== undefined && ALLOWED.test(behind)) return true;
	if (top > PART || to) return false;
	return OPENS.test(behind) || FORMERLY.test(text.slice(Math.max(0, start - 12), start));
}

/** 首班5:45、末班22:10: of every day. */
const FIRST_LAST = /(?:(?:首|末|头|早|夜)(?:班|车)(?:车)?|[早午中晚]餐)[ 　:：为是]?$/u;

/** 开放时间延长至20:30, 外摆不晚于23:00: the hours of every day. */
const LIMIT_OF_HOURS =
	/(?:延长|提前|缩短|顺延)[至到]|(?:开放|营业|服务|接待|受理|供应)时间[至到]|[，、]开[到至](?=\d)|不(?:得)?[晚早迟]于|不(?:得)?超过|(?:早市|夜市|早班|晚班|营业|开市|散市|开门|关门|打烊)[^，。]{0,3}(?:由|从|改为|仍为|到|为)(?=[\d一二三四五六七八九十])|(?:请勿|勿|不要)在(?=\d)|由[\d一二三四五六七八九十]{1,2}[点时]半?改为(?=[\d一二三四五六七八九十])/u;

/** 周一至周日9:00—19:00, 开放时间：周二到周五: of every week. */
function isWeekly({ from, to, start, end }: Expression, text: string): boolean {
	if (from.weekday !== undefined && !from.week && !to && text.startsWith('半天', end)) return true;
	if (from.weekend && !from.week && from.hour !== undefined && to?.hour !== undefined) return true;
	if (from.weekday === undefined || to?.weekday === undefined || from.week || to.week) return false;
	if (from.day !== undefined || from.month !== undefined) return false;
	return (
		to.hour !== undefined ||
		from.hour !== undefined ||
		HOURS_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
		/^[ 　]?(?:\d|上午|早)/.test(text.slice(end, end + 3))
	);
}

/** 每天9点、15点, 每周一、周四, 周一至周五8:30—17:00，周六9:00—16:00: the list goes on behind what recurs up to `again`. */
function goesOn(one: Expression, text: string, again: number): boolean {
	const between = text.slice(again, one.start);
	if (between === '，' && isHoursOfADay(one)) return true;
	return (one.top <= PART || (one.top <= WEEKDAY && text[again] === '、')) && LISTED.test(between);
}

/** 周六9:00—16:00. */
function isHoursOfADay({ from, to }: Expression): boolean {
	return from.weekday !== undefined && !from.week && from.hour !== undefined && to?.hour !== undefined;
}

/** A hotline's (8:30-11:00,13:30-17:00), 营业时间：9:00-21:00: clocks of every day. */
function openingHours(one: Expression, text: string): boolean {
	if (one.top > PART || one.from.hour === undefined || one.to?.hour === undefined) return false;
	const before = text.slice(Math.max(0, one.start - 24), one.start);
	const behind = text.slice(one.end, one.end + 6);
	if (/[“「]$/u.test(before) && /^[”」]/u.test(behind)) return true;
	if (OF_EVERY_DAY.test(before)) return true;
	return one.top === CLOCK ? HOURS_BEFORE.test(before) || HOURS_AFTER.test(behind) : HOURS_NAMED.test(before);
}
