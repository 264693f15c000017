/** When something happened, as the sentence of a 大事记 begins: what the heading above it has said already is not said again. */
import type { Chapter } from '#charts/shared/chapters.ts';
import { formatDay, parseEdtf, type Extent } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { dateWords, dayWords, partWords } from '#words/dates.ts';

type Timed = Pick<Event, 'date' | 'part' | 'certainty' | 'modality'>;

/**
 * 18时许, 上午, 自本日起, 本日至3月5日, 本日前后 under a day; 中旬, 某日晚上, 约2月 under a month; '' where the heading says all.
 * In English the date is said again: sentences of a chronicle begin with it.
 */
export function timePhrase(event: Timed, kind: Chapter<never>['kind'], lang: Lang): string {
	if (event.date === null) return '';
	if (lang === 'en') {
		return dateWords(event.date, lang, { year: false, part: event.part, modality: event.modality });
	}
	const extent = parseEdtf(event.date);
	const words = kind === 'day' ? underDay(event, extent) : underMonth(event, event.date, extent, kind);
	if (event.modality === 'deadline') return `${words || '本日'}截止`;
	return event.modality === 'planned' ? `计划${words}` : words;
}

function underDay({ part }: Timed, extent: Extent): string {
	const { first, last, minute, endMinute, approximate, interval } = extent;
	const clock =
		minute === null ? (part ? partWords(part, 'zh') : '') : clockOf(minute, approximate && !interval);
	if (interval && last === null) return `${approximate ? '约' : ''}自本日${clock}起`;
	if (interval && last !== first) return `本日${clock}至${dayWords(last!, 'zh', { year: false })}`;
	if (endMinute !== null && minute !== null) return `${clock}至${clockOf(endMinute, false)}`;
	return approximate && minute === null ? `本日前后${clock}` : clock;
}

function underMonth({ part }: Timed, date: string, extent: Extent, kind: 'month' | 'year'): string {
	const { first, last, precision, approximate, unspecified, interval } = extent;
	const unit = kind === 'year' ? '本年' : '本月';
	if (interval && (first === null || last === null)) return first === null ? `${unit}以前` : `自${unit}起`;
	if (interval) return tenDays(first!, last!) ?? `${dateWords(date, 'zh', { year: false })}之间`;
	if (unspecified) return `某日${part ? partWords(part, 'zh') : ''}`;
	if (precision === 'month' || precision === 'year') {
		return approximate ? dateWords(date, 'zh', { year: false }) : '';
	}
	return dateWords(date, 'zh', { year: false });
}

/** 18时, 18时5分; 18时许. 24时 stays the end of its day. */
function clockOf(minute: number, about: boolean): string {
	const rest = minute % 60;
	return `${Math.floor(minute / 60)}时${rest === 0 ? '' : `${rest}分`}${about ? '许' : ''}`;
}

/** 上旬, 中旬, 下旬 with the month, for a third of a month; null for any other days. Day numbers, inclusive. */
export function tenDays(first: number, last: number): string | null {
	const [a, b] = [formatDay(first), formatDay(last)];
	if (a.slice(0, 7) !== b.slice(0, 7)) return null;
	const [from, to] = [Number(a.slice(8)), Number(b.slice(8))];
	const monthEnds = formatDay(last + 1).endsWith('-01');
	const third =
		from === 1 && to === 10 ? '上' : from === 11 && to === 20 ? '中' : from === 21 && monthEnds ? '下' : '';
	return third === '' ? null : `${Number(a.slice(5, 7))}月${third}旬`;
}
