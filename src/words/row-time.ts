import { parseEdtf } from '#edtf.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { clockWords, dayWords, partWords } from '#words/dates.ts';

const words = {
	zh: { until: '止', from: '起', about: '约', planned: '计划' },
	en: { until: 'until', from: 'from then', about: 'about', planned: 'planned' }
};

/**
 * What a chronicle says beside the sign, under a heading that has the day: `18时许`, `20:00 止`, `上午`, `起`, `约`,
 * `—3月5日`; for what has no day, the bulletin's own words where they are short (`日前`, `某日晚`). '' if there is nothing to add.
 */
export function rowTime(event: Pick<Event, 'date' | 'dateText' | 'part' | 'modality'>, lang: Lang): string {
	if (event.date === null) return '';
	const { first, last, minute, precision, approximate, unspecified, interval } = parseEdtf(event.date);
	const w = words[lang];
	if (unspecified || precision === 'month' || precision === 'year') {
		if (interval && last === null) return w.from;
		return [...event.dateText].length <= 5 ? event.dateText : '';
	}
	if (interval && last === null)
		return approximate ? `${w.about}${lang === 'en' ? ' ' : ''}${w.from}` : w.from;
	if (interval && last !== null && last !== first) return `—${dayWords(last, lang, { year: false })}`;
	const clock =
		minute !== null ? clockWords(minute, lang, approximate) : event.part ? partWords(event.part, lang) : '';
	if (event.modality === 'deadline') {
		return lang === 'zh' ? `${clock} ${w.until}`.trim() : `${w.until} ${clock}`.trim();
	}
	if (event.modality === 'planned' && clock === '') return w.planned;
	return clock === '' && approximate ? w.about : clock;
}
