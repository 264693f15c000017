import type { Facts } from '#exports/facts.ts';

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
export function citations({ bulletins, lang }: Facts): Citation[] {
	return bulletins.map(({ id, sha256, file, title, area, issued, year, cited }) => ({
		id,
		sha256,
		file,
		title,
		area: area.join(''),
		issued,
		year: issued?.slice(0, 4) ?? (year.value === null ? null : String(year.value)),
		note: lang === 'zh' ? `引用其中事件 ${cited} 件。` : `Events cited from it: ${cited}.`
	}));
}
