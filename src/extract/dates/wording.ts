/** Reasons in an editor's words, Chinese and English. */
import { calendarDay } from '#edtf.ts';
import type { Because } from '#model.ts';
import type { Leaning } from './place/leaning.ts';
import type { Story } from './story.ts';
import { clock, type Value } from './value.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const PARTS = {
	morning: ['早上', 'morning'],
	noon: ['中午', 'noon'],
	afternoon: ['下午', 'afternoon'],
	evening: ['晚上', 'evening'],
	night: ['深夜', 'night']
} as const;

/** 2020年3月8日18:00; 2020年3月; 2020年. */
export function inChinese(value: Value): string {
	const { year, month, day } = calendarDay(value.first);
	const part = value.part && value.minute === null ? `的${PARTS[value.part][0]}` : '';
	const about = value.soft ? '前后' : '';
	if (value.someDay)
		return `${year}年${month}月某日${value.minute === null ? part : clock(value.minute)}${about}`;
	if (value.precision === 'year' && value.first !== value.last)
		return span(value, `${year}年`, `${calendarDay(value.last).year}年`, '至') + about;
	if (value.precision === 'month')
		return (
			span(
				value,
				`${year}年${month}月`,
				`${calendarDay(value.last).year}年${calendarDay(value.last).month}月`,
				'至'
			) + about
		);
	const last = calendarDay(value.last);
	const days = span(value, `${year}年${month}月${day}日`, `${last.year}年${last.month}月${last.day}日`, '至');
	return `${days}${value.minute === null ? part : clock(value.minute)}${about}`;
}

/** 8 March 2020, 18:00; March 2020; 2020. */
export function inEnglish(value: Value): string {
	const { year, month, day } = calendarDay(value.first);
	const last = calendarDay(value.last);
	const about = value.soft ? 'about ' : '';
	const part = value.part && value.minute === null ? `, ${PARTS[value.part][1]}` : '';
	const time = value.minute === null ? part : `, ${clock(value.minute)}`;
	if (value.someDay) return `${about}some day of ${MONTHS[month - 1]} ${year}${time}`;
	if (value.precision === 'year' && value.first !== value.last)
		return about + span(value, String(year), String(last.year), ' to ');
	if (value.precision === 'month')
		return (
			about + span(value, `${MONTHS[month - 1]} ${year}`, `${MONTHS[last.month - 1]} ${last.year}`, ' to ')
		);
	return (
		about +
		span(
			value,
			`${day} ${MONTHS[month - 1]} ${year}`,
			`${last.day} ${MONTHS[last.month - 1]} ${last.year}`,
			' to '
		) +
		time
	);
}

function span(value: Value, first: string, last: string, sign: string): string {
	return value.first === value.last || first === last ? first : first + sign + last;
}

/** The step from the words to the date: 当晚 → 2020年3月5日的晚上，因为前文“3月5日晚上6点多”. */
export function dateStep(words: string, zh: string, en: string, leaning: Leaning, story: Story): Because {
	const told = leaning.told ?? story.day;
	const before = told ? `“${told.words}”` : '';
	const because: readonly [string, string] =
		leaning.day === 'story'
			? [`因为前文${before}`, `from ${before} before it`]
			: leaning.day === 'issue'
				? ['从出版日算起', 'counted from the issue day']
				: leaning.day === 'latest'
					? [
							'不知出版日，按本期日期所在的周估计',
							'no issue day is known: estimated from the weeks of the other dates'
						]
					: leaning.month === 'story'
						? [`月份承前文${before}`, `month as in the text before it ${before}`.trimEnd()]
						: leaning.month === 'issue'
							? ['月份按出版日', 'month of the issue day']
							: leaning.month === 'latest'
								? [
										'不知出版日，月份按本期最晚的日期',
										'no issue day is known: month of the latest date in the bulletin'
									]
								: leaning.festival
									? ['按历书推算', 'by the calendar of festivals']
									: ['原文写明', 'as written'];
	return { about: 'date', zh: `${words} → ${zh}，${because[0]}`, en: `${words} → ${en}, ${because[1]}` };
}
