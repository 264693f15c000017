import {
	columnFromArray,
	dateDay,
	field,
	int16,
	int32,
	list,
	struct,
	tableFromColumns,
	tableToIPC,
	utf8,
	type DataType
} from '@uwdata/flechette';
import { parseEdtf } from '#edtf.ts';
import { joinFiles } from '#exports/arrow-file.ts';
import { statement, type Facts } from '#exports/facts.ts';
import type { Event } from '#model.ts';

const texts = list(field('item', utf8(), false));

interface Column {
	name: string;
	type: DataType;
	value: (event: Event) => unknown;
}

/** Names as in the model; `first_day` and `last_day` bound the date and are null where it is open. */
const COLUMNS: Column[] = [
	{ name: 'id', type: utf8(), value: (event) => event.id },
	{ name: 'date', type: utf8(), value: (event) => event.date },
	{ name: 'first_day', type: dateDay(), value: ({ date }) => day(parseEdtf(date!).first) },
	{ name: 'last_day', type: dateDay(), value: ({ date }) => day(parseEdtf(date!).last) },
	{ name: 'minute', type: int16(), value: ({ date }) => parseEdtf(date!).minute },
	{ name: 'end_minute', type: int16(), value: ({ date }) => parseEdtf(date!).endMinute },
	{ name: 'date_text', type: utf8(), value: (event) => event.dateText },
	{ name: 'part', type: utf8(), value: (event) => event.part ?? null },
	{ name: 'certainty', type: utf8(), value: (event) => event.certainty },
	{ name: 'modality', type: utf8(), value: (event) => event.modality },
	{ name: 'type', type: utf8(), value: (event) => event.type },
	{ name: 'title', type: utf8(), value: (event) => event.title },
	{ name: 'area', type: texts, value: (event) => event.area },
	{ name: 'district', type: utf8(), value: (event) => event.district },
	{ name: 'subdistrict', type: utf8(), value: (event) => event.subdistrict },
	{ name: 'places', type: texts, value: (event) => event.places },
	{
		name: 'people',
		type: list(struct({ name: utf8(), title: utf8() })),
		value: ({ people }) => people.map(({ name, title }) => ({ name, title: title ?? null }))
	},
	{ name: 'organisations', type: texts, value: (event) => event.organisations },
	{ name: 'quantities', type: texts, value: ({ quantities }) => quantities.map(({ text }) => text) },
	{ name: 'quote', type: utf8(), value: ({ quote }) => quote.exact },
	{ name: 'quote_prefix', type: utf8(), value: ({ quote }) => quote.prefix },
	{ name: 'quote_suffix', type: utf8(), value: ({ quote }) => quote.suffix },
	{ name: 'quote_start', type: int32(), value: ({ quote }) => quote.start },
	{ name: 'quote_end', type: int32(), value: ({ quote }) => quote.end },
	{ name: 'file', type: utf8(), value: (event) => event.file },
	{ name: 'sha256', type: utf8(), value: (event) => event.sha256 },
	{ name: 'article', type: int32(), value: (event) => event.article },
	{ name: 'article_title', type: utf8(), value: (event) => event.articleTitle }
];

/**
 * Events as an Arrow IPC file (also Feather 2) for pandas, DuckDB, R and Observable, in pieces: a record batch a page.
 * The facts of the export are in the schema's metadata: `shixu` as JSON, `statement` as text. Words that come again and
 * again are no dictionaries: in a file, those would have to be known before the first page.
 */
export function toArrow(pages: AsyncIterable<readonly Event[]>, facts: Facts): AsyncGenerator<Uint8Array> {
	return joinFiles(files(pages, facts));
}

async function* files(pages: AsyncIterable<readonly Event[]>, facts: Facts): AsyncGenerator<Uint8Array> {
	let any = false;
	for await (const page of pages) {
		any = true;
		yield fileOf(page, facts);
	}
	if (!any) yield fileOf([], facts);
}

function fileOf(events: readonly Event[], facts: Facts): Uint8Array {
	const columns = COLUMNS.map(({ name, type, value }) => {
		return [name, columnFromArray(events.map(value), type)] as const;
	});
	const table = tableFromColumns(columns.map(([name, column]) => [name, column]));
	table.schema.metadata = new Map([
		['shixu', JSON.stringify(facts)],
		['statement', statement(facts).join('\n')]
	]);
	return tableToIPC(table, { format: 'file' })!;
}

/** Flechette takes days as milliseconds. */
function day(number: number | null): number | null {
	return number === null ? null : number * 86_400_000;
}
