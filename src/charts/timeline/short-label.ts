/** The few words beside a mark: when, as far as its place on the axis does not say it, and what. */
import { hasLength, type Timed } from '#charts/timeline/timed.ts';
import { cut } from '#charts/shared/type-face.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';
import { clockWords, dateWords, monthWords, partWords } from '#words/dates.ts';

export interface ShortLabel {
	/** 18时许, 下午, 春节后; '' where the axis says all. */
	time: string;
	/** Title without the lane's own place, at most `most` em, cut with …. */
	title: string;
}

/** Label of an event in its own lane. `most`: em, 16 by default and 8 in an embed, which leaves the time words out. */
export function shortLabel(timed: Timed, lang: Lang, compact = false): ShortLabel {
	const { event } = timed;
	const title = withoutPlace(event.title, [event.subdistrict, event.district, event.area[0] ?? null]);
	return { time: compact ? '' : timeWords(timed, lang), title: cut(title, compact ? 8 : 16) };
}

/** Words that only tell the day, which the axis shows better: 昨天 would be read from the reader's own day. */
const RELATIVE = /^(?:[昨今明当同次翌即前后](?:[日天晚晨年]|时)|(?:星期|礼拜|周)[一二三四五六日天])/u;

/**
 * What the place of the mark does not say: the clock, the part of day, the bulletin's own vague words; the whole date where it
 * stands on the day on which it came out.
 */
export function timeWords({ event, extent, published }: Timed, lang: Lang): string {
	const words = chartWords(lang);
	if (published)
		return event.date === null
			? words.undated
			: dateWords(event.date, lang, { year: false, modality: event.modality });
	if (extent.minute !== null && !extent.interval) {
		if (extent.minute === 1440 && lang === 'zh') return '24时';
		return clockWords(extent.minute, lang, extent.approximate);
	}
	if (extent.unspecified && !extent.interval) return event.part ? words.somePart[event.part] : words.someDay;
	const own = event.dateText;
	const plain =
		own !== '' && own.length <= 5 && !/[\d０-９一二三四五六七八九十]/u.test(own) && !RELATIVE.test(own);
	if (lang === 'zh' && plain) return own;
	if (extent.interval && extent.precision === 'month' && extent.last === null && extent.first !== null) {
		return words.monthFrom(monthWords(extent.first, lang, false));
	}
	if (event.part && !hasLength({ ...extent })) return partWords(event.part, lang);
	return '';
}

/** After 黄浦区 these make an office of it: of 黄浦区委 remains 区委, of 上海市人大 remains 市人大. */
const OFFICE = /^(?:委|政府|长|党|办事|人大|政协|纪|团|总工会|妇联)/u;

/** Takes the lane's own place off the front, and a remark in parentheses off the end of a long title. */
export function withoutPlace(title: string, places: readonly (string | null)[]): string {
	let rest = title;
	for (const place of places) {
		if (!place) continue;
		const stem = place.replace(/(?:街道|[省市区县镇乡])$/u, '');
		for (const name of [place, `${stem}镇`, stem]) {
			const after = rest.slice(name.length);
			if (name === place && OFFICE.test(after)) continue;
			if (name.length >= 2 && rest.startsWith(name) && [...after].length >= 4) {
				rest = after;
				break;
			}
		}
	}
	// 街道 alone is the lane itself, unless it is part of a longer name: 街道办事处 stays.
	if (/^街道(?!办|党|人|工|[、，])/u.test(rest) && rest.length >= 6) rest = rest.slice(2);
	if (rest.length > 16) rest = rest.replace(/（[^（）]*）$/u, '');
	return rest;
}
