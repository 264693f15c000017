/** What the formats for readers say of an event besides its title: date, source and reasons, each in a line. */
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { dateWords } from '#words/dates.ts';

/** 2020年3月5日前后; '' for an undated event. */
export function whenWords({ date, part, modality }: Event, lang: Lang, year = true): string {
	return date === null ? '' : dateWords(date, lang, { year, part, modality });
}

/** `日期：2020年3月5日前后（原文“3月5日前后”，EDTF 2020-03-05~）`. */
export function dateLine(event: Event, lang: Lang): string {
	const when = whenWords(event, lang);
	return lang === 'zh'
		? `日期：${when}（原文“${event.dateText}”，EDTF ${event.date}）`
		: `Date: ${when} (in the text “${event.dateText}”, EDTF ${event.date})`;
}

/** `出处：外滩.txt，《社区要闻》，字符 25–53`; counted in code points, 0-based, end-exclusive, as in a TextPositionSelector. */
export function sourceLine({ file, articleTitle, quote }: Event, lang: Lang): string {
	const { start, end } = quote;
	if (lang === 'zh') return `出处：${file}${articleTitle && `，《${articleTitle}》`}，字符 ${start}–${end}`;
	return `Source: ${file}${articleTitle && `, “${articleTitle}”`}, characters ${start}–${end}`;
}

/** `依据：写明月、日；年份 2020：报头`; '' where no reason is given. */
export function reasonLine({ because }: Event, lang: Lang): string {
	if (because.length === 0) return '';
	const reasons = because.map((step) => step[lang]);
	return lang === 'zh' ? `依据：${reasons.join('；')}` : `Reasons: ${reasons.join('; ')}`;
}

/** The event's own name in linked data: the bulletin by its hash, and the event's anchor in it. */
export function eventUrn({ sha256, id }: Pick<Event, 'sha256' | 'id'>): string {
	return `${bulletinUrn(sha256)}#${id}`;
}

/** `urn:sha256:a6a8…`: a bulletin by its bytes, wherever it is kept. */
export function bulletinUrn(sha256: string): string {
	return `urn:sha256:${sha256}`;
}
