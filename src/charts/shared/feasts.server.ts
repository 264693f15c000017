/** Feasts and holidays that an axis names, for any year; the lunar calendar and the holidays of the state are tyme4ts's. */
import { LegalHoliday, LunarFestival, SolarFestival } from 'tyme4ts';
import { feastsWithin, type Feast } from '#charts/shared/feast.ts';
import { dayNumber, formatDay } from '#edtf.ts';
import type { Lang } from '#filters.ts';

/** Lunar feasts by their index in tyme4ts, with 学雷锋日 and others on fixed days; names as in 全国年节及纪念日放假办法 or common use. */
const LUNAR: { index: number; zh: string; en: string; rank: number }[] = [
	{ index: 12, zh: '除夕', en: 'New Year’s Eve', rank: 5 },
	{ index: 0, zh: '春节', en: 'Spring Festival', rank: 6 },
	{ index: 1, zh: '元宵节', en: 'Lantern Festival', rank: 5 },
	{ index: 4, zh: '清明', en: 'Qingming', rank: 5 },
	{ index: 5, zh: '端午节', en: 'Dragon Boat', rank: 5 },
	{ index: 8, zh: '中秋节', en: 'Mid-Autumn', rank: 5 },
	{ index: 9, zh: '重阳节', en: 'Double Ninth', rank: 4 }
];
const SOLAR: Record<string, { zh: string; en: string; rank: number }> = {
	元旦: { zh: '元旦', en: 'New Year', rank: 5 },
	妇女节: { zh: '妇女节', en: 'Women’s Day', rank: 2 },
	劳动节: { zh: '劳动节', en: 'Labour Day', rank: 5 },
	青年节: { zh: '青年节', en: 'Youth Day', rank: 2 },
	儿童节: { zh: '儿童节', en: 'Children’s Day', rank: 2 },
	建党节: { zh: '七一', en: 'Party’s Founding', rank: 3 },
	建军节: { zh: '八一', en: 'Army Day', rank: 2 },
	国庆节: { zh: '国庆节', en: 'National Day', rank: 6 }
};
const HOLIDAY_EN: Record<string, string> = {
	元旦: 'New Year',
	春节: 'Spring Festival',
	清明节: 'Qingming',
	劳动节: 'Labour Day',
	端午节: 'Dragon Boat',
	中秋节: 'Mid-Autumn',
	国庆节: 'National Day',
	国庆中秋: 'National Day, Mid-Autumn'
};
const LEARN_FROM_LEI_FENG = { zh: '学雷锋日', en: 'Lei Feng Day', rank: 4 };

const years = new Map<string, Feast[]>();

/** Years before the last day for which a page is sent its feasts; they are only seen when months or less are in view. */
const SENT = 40;

/** Feasts for a chart that can show the days of `span` (day numbers, `to` exclusive) and what is around them. */
export function feastsFor({ from, to }: { from: number; to: number }, lang: Lang): Feast[] {
	const until = Math.ceil(to) + 60;
	return feastsBetween(Math.max(Math.floor(from) - 60, until - SENT * 366), until, lang);
}

/**
 * Feasts and state holidays that touch the days `first` to `last` (day numbers, inclusive), by first day. Holidays are
 * known from 2001 to the last year whose calendar the State Council had published when tyme4ts was released.
 */
export function feastsBetween(first: number, last: number, lang: Lang): Feast[] {
	const found: Feast[] = [];
	const until = Math.min(Number(formatDay(last).slice(0, 4)), 2200);
	for (let year = Math.max(Number(formatDay(first).slice(0, 4)), 1900); year <= until; year++) {
		found.push(...feastsOf(year, lang));
	}
	return feastsWithin(found, first, last);
}

function feastsOf(year: number, lang: Lang): Feast[] {
	const key = `${lang}${year}`;
	let known = years.get(key);
	if (!known) {
		known = [...holidays(year, lang), ...days(year, lang)].sort(
			(a, b) => a.first - b.first || b.last - a.last
		);
		if (years.size > 400) years.clear();
		years.set(key, known);
	}
	return known;
}

/** Runs of days off with one name; single days are left to `days`. */
function holidays(year: number, lang: Lang): Feast[] {
	const runs: Feast[] = [];
	for (let day = dayNumber(year, 1, 1); day <= dayNumber(year, 12, 31); day++) {
		const [y, m, d] = formatDay(day).split('-').map(Number);
		const holiday = LegalHoliday.fromYmd(y, m, d);
		if (!holiday || holiday.isWork()) continue;
		const name = holiday.getName();
		const shown =
			lang === 'zh'
				? `${name.replace(/节$/u, '')}${name === '春节' ? '节' : ''}假期`
				: (HOLIDAY_EN[name] ?? name);
		const open = runs.at(-1);
		if (open && open.name === shown && open.last === day - 1) open.last = day;
		else runs.push({ first: day, last: day, name: shown, key: name, rank: 7, source: SOURCE_HOLIDAY[lang] });
	}
	return runs.filter((run) => run.last > run.first);
}

const SOURCE_HOLIDAY = { zh: '国务院办公厅放假安排', en: 'holiday calendar of the State Council' };
const SOURCE_LUNAR = { zh: '农历', en: 'lunar calendar' };
const SOURCE_FIXED = { zh: '固定日期', en: 'fixed day' };

function days(year: number, lang: Lang): Feast[] {
	const found: Feast[] = [];
	const add = (iso: number, names: { zh: string; en: string; rank: number }, source: string) =>
		found.push({ first: iso, last: iso, name: names[lang], key: names.zh, rank: names.rank, source });
	// The lunar year that ends in this one gives New Year's Eve.
	for (const lunarYear of [year - 1, year]) {
		for (const names of LUNAR) {
			const day = LunarFestival.fromIndex(lunarYear, names.index)?.getDay().getSolarDay();
			if (day?.getYear() === year)
				add(dayNumber(year, day.getMonth(), day.getDay()), names, SOURCE_LUNAR[lang]);
		}
	}
	for (let index = 0; index < SolarFestival.NAMES.length; index++) {
		const feast = SolarFestival.fromIndex(year, index);
		const names = feast && SOLAR[feast.getName()];
		if (names)
			add(dayNumber(year, feast.getDay().getMonth(), feast.getDay().getDay()), names, SOURCE_FIXED[lang]);
	}
	// 毛泽东“向雷锋同志学习”，人民日报，1963年3月5日。
	if (year >= 1963) add(dayNumber(year, 3, 5), LEARN_FROM_LEI_FENG, SOURCE_FIXED[lang]);
	return found;
}
