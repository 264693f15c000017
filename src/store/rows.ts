import { parseEdtf } from '#edtf.ts';
import type { MaskedEvent } from '#masking/mask-reading.ts';
import type { Audience, Event, Mention, Retelling } from '#model.ts';
import { searchText } from '#store/search-text.ts';
import type { EventMark } from '#store/store.ts';

/** The columns of an event's row, as INSERT takes them and SELECT gives them; from `first_day` on they are for finding it. */
export const EVENT_COLUMNS = `id text, file text, article integer, article_title text, date text, date_text text, part text,
	undated text, certainty text, type text, title text, area text[], district text, subdistrict text, places text[],
	people json, organisations text[], quantities json, modality text, quote json, because json,
	first_day integer, last_day integer, minute integer, search text, masked json, masked_search text`;

export const MENTION_COLUMNS =
	'"start" integer, "end" integer, text text, date text, part text, role text, because json';

/** Names of columns out of a list with types: `id text, area text[]` -> `id, area`. */
export function columnNames(columns: string): string {
	return columns
		.split(',')
		.map((column) => column.trim().split(' ')[0])
		.join(', ');
}

/** An event as it comes out of the database: snake case, and null for what is absent. */
export interface EventRow extends Omit<
	Event,
	'articleTitle' | 'dateText' | 'part' | 'undated' | 'masked' | 'alsoIn'
> {
	article_title: string;
	date_text: string;
	part: Event['part'] | null;
	undated: Event['undated'] | null;
	/** The fields that the public reads otherwise. */
	masked: MaskedEvent | null;
	/** Where other bulletins tell it; null where none does. */
	also_in: Retelling[] | null;
}

/**
 * An event's row; `masked`: what the public reads of it, null where it reads all. Throws a RangeError that names event and
 * date if the date is no EDTF that Shixu writes.
 */
export function eventToRow(event: Event, masked: MaskedEvent | null): Record<string, unknown> {
	const { articleTitle, dateText, ...rest } = event;
	const extent = event.date === null ? null : parseEdtf(event.date);
	return {
		...rest,
		article_title: articleTitle,
		date_text: dateText,
		first_day: extent?.first ?? null,
		last_day: extent?.last ?? null,
		minute: extent?.minute ?? null,
		search: searchText(event),
		masked,
		masked_search: masked && searchText({ ...event, ...masked })
	};
}

/** The event of a row as its bulletin tells it, as the audience may read it. */
export function rowToEvent(row: EventRow, audience: Audience): Event {
	return {
		id: row.id,
		file: row.file,
		sha256: row.sha256,
		article: row.article,
		articleTitle: row.article_title,
		date: row.date,
		dateText: row.date_text,
		...(row.part === null ? {} : { part: row.part }),
		...(row.undated === null ? {} : { undated: row.undated }),
		certainty: row.certainty,
		type: row.type,
		title: row.title,
		area: row.area,
		district: row.district,
		subdistrict: row.subdistrict,
		places: row.places,
		people: row.people,
		organisations: row.organisations,
		quantities: row.quantities,
		modality: row.modality,
		quote: row.quote,
		because: row.because,
		...(audience === 'public' && row.masked)
	};
}

/** The columns that `rowToEvent` reads. */
export const READ_COLUMNS = [
	...(['id', 'file', 'sha256', 'article', 'article_title', 'date', 'date_text', 'part', 'undated'] as const),
	...(['certainty', 'type', 'title', 'area', 'district', 'subdistrict', 'places', 'people'] as const),
	...(['organisations', 'quantities', 'modality', 'quote', 'because', 'masked', 'also_in'] as const)
] as const satisfies readonly (keyof EventRow)[];

/** Marks as they come out of the database: of each column the values of all rows. */
export type MarkColumns = { [Name in keyof Omit<EventMark, 'part'>]: EventMark[Name][] } & {
	part: (Event['part'] | null)[];
};

/** The mark of a row. */
export function markOf(columns: MarkColumns, at: number): EventMark {
	const part = columns.part[at];
	return {
		id: columns.id[at],
		sha256: columns.sha256[at],
		file: columns.file[at],
		date: columns.date[at],
		certainty: columns.certainty[at],
		type: columns.type[at],
		district: columns.district[at],
		subdistrict: columns.subdistrict[at],
		people: columns.people[at],
		organisations: columns.organisations[at],
		...(part === null ? {} : { part })
	};
}

/** A mention as it comes out of the database. */
export interface MentionRow extends Omit<Mention, 'part'> {
	part: Mention['part'] | null;
}

export function rowToMention({ start, end, text, date, part, role, because }: MentionRow): Mention {
	return { start, end, text, date, ...(part === null ? {} : { part }), role, because };
}
