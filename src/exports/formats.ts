/**
 * Every file that Shixu gives, in one list: the route, the command, and the dialog under each chart are driven by it. It holds
 * no code that writes (writers.ts), so that a page can have it.
 */

import { pictures, type Picture } from '#charts/ids.ts';

/** What a file is of; with the format's ending it makes the address: `/export/timeline.png`, `/export/events.csv`. */
export type Subject = Picture | 'chronicle' | 'events';

/** How the dialog groups them. */
export type Group = 'picture' | 'document' | 'data' | 'citation';

/** One way to have a format: parameters of the address besides the filters, and its words. */
export interface Variant {
	query: Readonly<Record<string, string>>;
	zh: string;
	en: string;
}

export interface Format {
	/** Ending of the address and of the file: `timelinejs.json`. */
	extension: string;
	group: Group;
	zh: string;
	en: string;
	contentType: string;
	/** The other ways to have it; the first is the usual one. Absent: there is one. */
	variants?: readonly Variant[];
	/** Events that a file can hold; absent: any number. Pictures draw counts where events are too many for marks. */
	most?: number;
	/** What the format has no way to hold: events of which no day is known. */
	omits?: 'no-day';
}

/** Entries that a document can hold: some 300 pages, which Word still opens readily. Without its chronicle it has none. */
const WRITTEN = 5_000;

export const formats = [
	{
		extension: 'svg',
		group: 'picture',
		zh: 'SVG 矢量图',
		en: 'SVG, vector',
		contentType: 'image/svg+xml; charset=utf-8',
		variants: [
			{ query: {}, zh: '文字可改', en: 'text as text' },
			{ query: { outlines: '1' }, zh: '文字转曲', en: 'text as outlines' }
		]
	},
	{
		extension: 'png',
		group: 'picture',
		zh: 'PNG 图片',
		en: 'PNG, pixels',
		contentType: 'image/png',
		variants: [
			{ query: { size: '2x' }, zh: '2 倍，屏幕与幻灯片', en: '2×, for screens and slides' },
			{ query: { size: '1x' }, zh: '1 倍', en: '1×' },
			{ query: { size: '300dpi' }, zh: '300 dpi，印刷', en: '300 dpi, for print' }
		]
	},
	{
		extension: 'pdf',
		group: 'picture',
		zh: 'PDF 矢量页',
		en: 'PDF, a vector page',
		contentType: 'application/pdf'
	},
	{
		extension: 'docx',
		group: 'document',
		zh: '大事记 Word 文档',
		en: 'Chronicle, Word document',
		contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		most: WRITTEN
	},
	{
		extension: 'html',
		group: 'document',
		zh: '单个网页，离线可用',
		en: 'One web page, works offline',
		contentType: 'text/html; charset=utf-8',
		most: WRITTEN
	},
	{
		extension: 'pdf',
		group: 'document',
		zh: '大事记 PDF',
		en: 'Chronicle, PDF',
		contentType: 'application/pdf',
		most: WRITTEN
	},
	{
		extension: 'csv',
		group: 'data',
		zh: 'CSV 表格',
		en: 'CSV table',
		contentType: 'text/csv; charset=utf-8',
		variants: [
			{ query: {}, zh: '只有数据', en: 'data alone' },
			{ query: { notes: '1' }, zh: '首行附说明', en: 'with a first line of notes' }
		]
	},
	{
		extension: 'xlsx',
		group: 'data',
		zh: 'Excel 工作簿',
		en: 'Excel workbook',
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		most: 1_048_575
	},
	{
		extension: 'json',
		group: 'data',
		zh: 'JSON',
		en: 'JSON',
		contentType: 'application/json; charset=utf-8'
	},
	{
		extension: 'jsonl',
		group: 'data',
		zh: 'JSON Lines，每行一件事',
		en: 'JSON Lines, one event a line',
		contentType: 'application/jsonl; charset=utf-8'
	},
	{
		extension: 'arrow',
		group: 'data',
		zh: 'Arrow（pandas、DuckDB、R）',
		en: 'Arrow (pandas, DuckDB, R)',
		contentType: 'application/vnd.apache.arrow.file'
	},
	{
		extension: 'geojson',
		group: 'data',
		zh: 'GeoJSON 地图（区级大致位置）',
		en: 'GeoJSON, for maps (about where the districts are)',
		contentType: 'application/geo+json; charset=utf-8'
	},
	{
		extension: 'ics',
		group: 'data',
		zh: 'iCalendar 日历',
		en: 'iCalendar',
		contentType: 'text/calendar; charset=utf-8',
		omits: 'no-day'
	},
	{
		extension: 'timelinejs.json',
		group: 'data',
		zh: 'TimelineJS 3',
		en: 'TimelineJS 3',
		contentType: 'application/json; charset=utf-8'
	},
	{
		extension: 'jsonld',
		group: 'data',
		zh: 'schema.org 关联数据',
		en: 'schema.org linked data',
		contentType: 'application/ld+json'
	},
	{
		extension: 'annotations.jsonld',
		group: 'data',
		zh: 'W3C 网络标注：出处',
		en: 'W3C Web Annotations: the evidence',
		contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
	},
	{
		extension: 'bib',
		group: 'citation',
		zh: 'BibTeX：所引简报',
		en: 'BibTeX: the bulletins cited',
		contentType: 'application/x-bibtex; charset=utf-8'
	},
	{
		extension: 'ris',
		group: 'citation',
		zh: 'RIS：所引简报',
		en: 'RIS: the bulletins cited',
		contentType: 'application/x-research-info-systems; charset=utf-8'
	}
] as const satisfies readonly Format[];

/** Endings of all formats. */
export type Extension = (typeof formats)[number]['extension'];

const SUBJECTS: Record<Group, readonly Subject[]> = {
	picture: pictures,
	document: ['chronicle'],
	data: ['events'],
	citation: ['events']
};

/** A format together with what the file is of. */
export interface Offer {
	subject: Subject;
	format: Format & { extension: Extension };
}

/** The offer of a name such as `timeline.png` or `events.timelinejs.json`; `csv` is short for `events.csv`. Null: there is none. */
export function offerOf(name: string): Offer | null {
	return (
		offers().find(({ subject, format: { extension } }) => name === `${subject}.${extension}`) ?? short(name)
	);
}

function short(extension: string): Offer | null {
	return (
		offers().find(({ subject, format }) => subject === 'events' && format.extension === extension) ?? null
	);
}

/** All that there is to have, in the order of the list. */
export function offers(): Offer[] {
	return formats.flatMap((format) => SUBJECTS[format.group].map((subject) => ({ subject, format })));
}
