import { rollup } from 'd3';
import type { Facts } from '#exports/facts.ts';
import type { Event } from '#model.ts';

/** A bulletin as a reference manager wants it. */
export interface Citation {
	/** First 12 hex digits of the SHA-256. */
	id: string;
	sha256: string;
	file: string;
	title: string;
	/** 上海市黄浦区外滩街道, or ''. */
	area: string;
	/** ISO day, or null where the bulletin does not say. */
	issued: string | null;
	/** Year of issue, else the year that the bulletin is about; null: not known. */
	year: string | null;
	/** How many events were taken from it. */
	note: string;
}

/** The bulletins that the events come from, in the order of their files. */
export function citations(events: readonly Event[], { bulletins, lang }: Facts): Citation[] {
	const counts = rollup(
		events,
		(cited) => cited.length,
		(event) => event.sha256
	);
	return bulletins.map(({ id, sha256, file, title, area, issued, year }) => {
		const count = counts.get(sha256) ?? 0;
		return {
			id,
			sha256,
			file,
			title,
			area: area.join(''),
			issued,
			year: issued?.slice(0, 4) ?? (year.value === null ? null : String(year.value)),
			note: lang === 'zh' ? `引用其中事件 ${count} 件。` : `Events cited from it: ${count}.`
		};
	});
}
