import { toAnnotations } from '#exports/annotations.ts';
import { toArrow } from '#exports/arrow.ts';
import { toBibtex } from '#exports/bibtex.ts';
import { toCsv } from '#exports/csv.ts';
import type { Facts, Omission } from '#exports/facts.ts';
import { toIcalendar, withoutDay } from '#exports/icalendar.ts';
import { toJson } from '#exports/json.ts';
import { toJsonLines } from '#exports/jsonl.ts';
import { toRis } from '#exports/ris.ts';
import { toSchemaOrg } from '#exports/schema-org.ts';
import { toTimelineJs } from '#exports/timelinejs.ts';
import { MOST_ROWS, toXlsx } from '#exports/xlsx.ts';
import type { Event } from '#model.ts';

/** A whole file, or its pieces in order. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** A data format: the same events and facts always give the same bytes. */
export interface Format {
	/** Ending of the address and of the file, and the format's name on the command line: `timelinejs.json`. */
	extension: string;
	zh: string;
	en: string;
	contentType: string;
	/** Events that a file can hold; absent: any number. */
	most?: number;
	/** Events that the format has no way to hold; absent: none. */
	omits?(events: readonly Event[]): Omission[];
	write(events: readonly Event[], facts: Facts): Content;
}

/** Every format, for the route, the command and the menus. */
export const formats: readonly Format[] = [
	{
		extension: 'csv',
		zh: 'CSV 表格',
		en: 'CSV table',
		contentType: 'text/csv; charset=utf-8',
		write: (events, { lang }) => toCsv(events, lang)
	},
	{
		extension: 'xlsx',
		zh: 'Excel 工作簿',
		en: 'Excel workbook',
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		most: MOST_ROWS,
		write: toXlsx
	},
	{
		extension: 'json',
		zh: 'JSON',
		en: 'JSON',
		contentType: 'application/json; charset=utf-8',
		write: (events, { filters, notices, count, leftOut, fingerprint }) =>
			toJson({ filters, notices, count, leftOut, fingerprint, events: [...events] })
	},
	{
		extension: 'jsonl',
		zh: 'JSON Lines，每行一件事',
		en: 'JSON Lines, one event a line',
		contentType: 'application/jsonl; charset=utf-8',
		write: toJsonLines
	},
	{
		extension: 'arrow',
		zh: 'Arrow（pandas、DuckDB、R）',
		en: 'Arrow (pandas, DuckDB, R)',
		contentType: 'application/vnd.apache.arrow.file',
		write: toArrow
	},
	{
		extension: 'ics',
		zh: 'iCalendar 日历',
		en: 'iCalendar',
		contentType: 'text/calendar; charset=utf-8',
		omits: withoutDay,
		write: toIcalendar
	},
	{
		extension: 'timelinejs.json',
		zh: 'TimelineJS 3',
		en: 'TimelineJS 3',
		contentType: 'application/json; charset=utf-8',
		write: toTimelineJs
	},
	{
		extension: 'jsonld',
		zh: 'schema.org 关联数据',
		en: 'schema.org linked data',
		contentType: 'application/ld+json',
		write: toSchemaOrg
	},
	{
		extension: 'annotations.jsonld',
		zh: 'W3C 网络标注：出处',
		en: 'W3C Web Annotations: the evidence',
		contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
		write: toAnnotations
	},
	{
		extension: 'bib',
		zh: 'BibTeX：所引简报',
		en: 'BibTeX: the bulletins cited',
		contentType: 'application/x-bibtex; charset=utf-8',
		write: toBibtex
	},
	{
		extension: 'ris',
		zh: 'RIS：所引简报',
		en: 'RIS: the bulletins cited',
		contentType: 'application/x-research-info-systems; charset=utf-8',
		write: toRis
	}
];

/** The format with this ending, or undefined. */
export function formatOf(extension: string): Format | undefined {
	return formats.find((format) => format.extension === extension);
}

/** The content in pieces of bytes, made as they are asked for. */
export function* bytesOf(content: Content): Generator<Uint8Array> {
	const encoder = new TextEncoder();
	const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
	for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}
