/** What the download dialog offers for a chart: the one list of formats, with addresses and what each leaves out. */
import type { Picture } from '#charts/ids.ts';
import { formats, type Format, type Group } from '#exports/formats.ts';
import { toQuery, type Filters, type Lang, type Theme } from '#filters.ts';
import type { Counts } from '#ui/counts.ts';
import { downloadWords } from '#words/download-words.ts';

export interface Download {
	extension: string;
	name: string;
	/** What the format leaves out of its own, or why it cannot be had; '' for neither. */
	note: string;
	/** Empty where there are too many events for it. */
	links: { name: string; href: string }[];
}

export interface Asked {
	chart: Picture;
	filters: Filters;
	lang: Lang;
	counts: Counts;
	theme: Theme;
	/** px of pictures. */
	width: number;
	/** Parameters of the chart besides: `{ bin: 'week' }`. */
	extra?: Readonly<Record<string, string>>;
}

const SUBJECT = { document: 'chronicle', data: 'events', citation: 'events' } as const;

/** The downloads of a group, in the order of the list. */
export function downloads(group: Group, asked: Asked): Download[] {
	const { lang, counts } = asked;
	const words = downloadWords(lang);
	return (formats as readonly Format[])
		.filter((format) => format.group === group)
		.map((format) => {
			const { extension, omits, most = Infinity, variants = [] } = format;
			const tooMany = counts.rows > most;
			const own = omits === 'no-day' ? words.noDay(counts.noDay) : '';
			const ways = variants.length > 0 ? variants : [{ query: {}, zh: words.usual, en: words.usual }];
			return {
				extension,
				name: format[lang],
				note: tooMany ? words.tooMany(most) : own,
				links: tooMany
					? []
					: ways.map((way) => ({ name: way[lang], href: fileAddress(format, asked, way.query) }))
			};
		});
}

/** `/export/timeline.png?from=2020-03-01&lang=zh&size=2x`. */
export function fileAddress(
	{ group, extension }: Pick<Format, 'group' | 'extension'>,
	{ chart, filters, lang, theme, width, extra = {} }: Asked,
	query: Readonly<Record<string, string>>
): string {
	const params = new URLSearchParams(toQuery(filters, { lang }));
	if (group === 'picture') {
		if (theme === 'dark') params.set('theme', theme);
		if (width !== 984) params.set('width', String(width));
		for (const [name, value] of Object.entries(extra)) params.set(name, value);
	}
	for (const [name, value] of Object.entries(query)) params.set(name, value);
	return `/export/${group === 'picture' ? chart : SUBJECT[group]}.${extension}?${params.toString()}`;
}
