/** 农历正月十五, 腊月廿三, 初六, 大年初三, 闰四月, 农历八月. */
import type { Expression, Parts, WordReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { DAY, MONTH, YEAR } from '../rank.ts';
import { skipSpaces, wordAt, words } from '../scan.ts';

const CALENDAR = words('农历 農曆 阴历 陰曆 夏历 旧历 古历');
/** 藏历新年初一, 傣历六月: calendars whose days are other days. */
const OTHER_CALENDAR = /[藏傣彝苗水回斋伊佛羌][历曆][^，。；、！？\n\d]{0,5}$/u;
const MONTHS: Record<string, number> = { 正月: 1, 腊月: 12, 臘月: 12, 冬月: 11 };

export const lunarDay: WordReader = {
	leads: [
		...CALENDAR,
		...Object.keys(MONTHS),
		...[...'一二三四五六七八九十'].map((day) => `初${day}`),
		...[...'一二三四五六七八九十'].map((day) => `年初${day}`),
		'大年',
		'闰',
		'閏',
		'廿',
		'卅'
	],
	read(text, at): Expression | null {
		if (OTHER_CALENDAR.test(text.slice(Math.max(0, at - 8), at))) return null;
		let end = skipSpaces(text, at + wordAt(text, at, CALENDAR));
		const from: Parts = { lunar: true };
		const named = end > at;
		let top = MONTH;
		if (named) {
			const year = readNumber(text, end);
			if (year && year.length === 4 && text[skipSpaces(text, year.end)] === '年') {
				from.year = year.value;
				top = YEAR;
				end = skipSpaces(text, skipSpaces(text, year.end) + 1);
			}
		}
		const month = monthAt(text, end);
		if (month) {
			from.month = month.value;
			if (month.leap) from.leap = true;
			if (!named && !month.certain) return null;
			end = month.end;
		}
		const day = dayAt(text, end, month !== null);
		if (day) {
			from.day = day.value;
			// 大年初三
			if (day.certain === 'sure') from.month = 1;
			end = day.end;
		}
		if (!month && !day) return null;
		if (!month && day && !named && (!day.certain || text[day.end - 1] === '日')) return null;
		if (!month) top = DAY;
		const last = day ? lastOf(text, end, day.value) : null;
		return {
			start: at,
			end: last?.end ?? end,
			from,
			...(last ? { to: { ...from, day: last.value } } : {}),
			kind: 'date',
			...(month || named || day?.certain === 'sure'
				? {}
				: { needs: opensClause(text, at, end) ? ('story' as const) : ('partner' as const) }),
			top,
			low: day ? DAY : MONTH
		};
	}
};

/** 除夕夜敲五更鼓；初五，民警疏导车流. */
function opensClause(text: string, at: number, end: number): boolean {
	return (
		text[at] === '初' &&
		/(?:^|[。；！\n])[\s　]*$/u.test(text.slice(Math.max(0, at - 3), at)) &&
		(/^(?:[，,。]|[早晚]上?[，,]|一早|上午|下午)/u.test(text.slice(end, end + 3)) ||
			(text[at - 1] === '\n' && text[end] === '\n'))
	);
}

const TO = /(?:[至到～~]|[-－—–]{1,2})(?=[十二廿三])/y;

/** The last day of a range in numerals without 初: 正月十三至十五. Null: none follows. */
function lastOf(text: string, at: number, first: number): { value: number; end: number } | null {
	TO.lastIndex = at;
	if (!TO.test(text)) return null;
	const number = readNumber(text, TO.lastIndex);
	const next = number && text[number.end];
	if (!number || number.style === 'arabic' || number.value <= first || number.value > 30) return null;
	return next && '个個月年季周万天点時时日岁名人'.includes(next) ? null : number;
}

function monthAt(
	text: string,
	at: number
): { value: number; end: number; leap: boolean; certain: boolean } | null {
	const leap = text[at] === '闰' || text[at] === '閏';
	const from = leap ? at + 1 : at;
	const named = MONTHS[text.slice(from, from + 2)];
	if (named) return { value: named, end: from + 2, leap, certain: true };
	const number = readNumber(text, from);
	if (!number || !(number.value >= 1 && number.value <= 12) || text[number.end] !== '月') return null;
	return { value: number.value, end: number.end + 1, leap, certain: leap };
}

/** Before the number of a day of the first month; 年初 alone is the beginning of a year, so that a numeral has to follow. */
const GREAT = ['大年初', '年初'];

/** 初六, 廿三, 十五, 大年初三; certain without a month: 大年初三 is of the first month, 初六 and 廿三 are of the one at hand. */
function dayAt(
	text: string,
	at: number,
	afterMonth: boolean
): { value: number; end: number; certain: 'sure' | 'likely' | '' } | null {
	const great = !afterMonth && GREAT.some((word) => text.startsWith(word, at));
	const early = great || text[at] === '初';
	const from = great ? text.indexOf('初', at) + 1 : early ? at + 1 : at;
	const number = readNumber(text, from);
	if (!number || !(number.value >= 1 && number.value <= 30)) return null;
	if (early && (number.value > 10 || number.length > 2)) return null;
	const counted = '廿卅'.includes(text[from] ?? ' ');
	if (!afterMonth && !early && !counted) return null;
	const next = text[number.end];
	if (!early && next !== undefined && '个個月年季周万天点時时'.includes(next)) return null;
	// 2019年初三个月: no day, but months of that year.
	if (
		great &&
		text[at] === '年' &&
		(/\d/.test(text[at - 1] ?? ' ') || '今去前明本当'.includes(text[at - 1] ?? ' '))
	)
		return null;
	if (great && next !== undefined && '个個次期级中批些位名'.includes(next)) return null;
	if (early && !great && next !== undefined && '中级步等次一二三四年期心衷期学毕个個'.includes(next))
		return null;
	const end = number.end + (next === '日' ? 1 : 0);
	return { value: number.value, end, certain: great ? 'sure' : early || counted ? 'likely' : '' };
}
