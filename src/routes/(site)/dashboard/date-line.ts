import { parseEdtf } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Edtf } from '#model.ts';
import { weekdayWords, yearWords } from '#words/dates.ts';

/** Year, and weekday where the day is known: `2020年，周日`, `2020, Sunday`; `2020-03~` has no weekday. */
export function dateLine(date: Edtf, lang: Lang): string {
	const { first, last, precision, unspecified } = parseEdtf(date);
	const day = (first ?? last)!;
	const year = yearWords(day, lang);
	if (unspecified || precision === 'month' || precision === 'year') return year;
	return `${year}${lang === 'zh' ? '，' : ', '}${weekdayWords(day, lang)}`;
}
