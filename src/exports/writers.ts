/** What writes each format of formats.ts. A writer, and what it needs, is loaded when it is asked for. */
import { withoutDayIn } from '#exports/exactness.ts';
import type { Omission } from '#exports/facts.ts';
import type { Picture } from '#charts/ids.ts';
import type { Extension, Format, Offer } from '#exports/formats.ts';
import type { Options } from '#exports/options.ts';
import type { Selection } from '#exports/selection.ts';

/** A whole file, or its pieces in order. */
export type Content =
	string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

type Writer = (selection: Selection, options: Options) => Content | Promise<Content>;
type Drawer = (chart: Picture, selection: Selection, options: Options) => Promise<Content>;

type PictureEnding = 'svg' | 'png' | 'pdf';
type Report = 'docx' | 'html' | 'pdf';
type Data = Exclude<Extension, PictureEnding | Report>;

const drawers: Record<PictureEnding, () => Promise<Drawer>> = {
	svg: async () => (await import('#exports/pictures/svg-file.ts')).svgFile,
	png: async () => (await import('#exports/pictures/png.ts')).pngFile,
	pdf: async () => (await import('#exports/pictures/pdf.ts')).pdfFile
};

const reports: Record<Report, Writer> = {
	docx: async (...asked) => (await import('#exports/document/docx.ts')).docxFile(...asked),
	html: async (...asked) => (await import('#exports/document/web-page.ts')).webPage(...asked),
	pdf: async (...asked) => (await import('#exports/document/report-pdf.ts')).reportPdf(...asked)
};

const writers: Record<Data, Writer> = {
	csv: async ({ pages, facts }, { notes }) => {
		const [{ csvPages }, { statement }] = await Promise.all([
			import('#exports/csv.ts'),
			import('#exports/facts.ts')
		]);
		return csvPages(pages(), facts.lang, notes ? statement(facts) : []);
	},
	xlsx: async ({ pages, facts }) => (await import('#exports/xlsx.ts')).toXlsx(pages(), facts),
	json: async ({ pages, facts }) => (await import('#exports/json.ts')).toJson(pages(), facts),
	jsonl: async ({ pages, facts }) => (await import('#exports/jsonl.ts')).toJsonLines(pages(), facts),
	arrow: async ({ pages, facts }) => (await import('#exports/arrow.ts')).toArrow(pages(), facts),
	geojson: async ({ pages, facts }) => {
		const [{ toGeoJson }, { readPoints }] = await Promise.all([
			import('#exports/geojson.ts'),
			import('#exports/points.ts')
		]);
		return toGeoJson(pages(), facts, await readPoints(process.env.SHIXU_POINTS));
	},
	ics: async ({ pages, facts }) => (await import('#exports/icalendar.ts')).toIcalendar(pages, facts),
	'timelinejs.json': async ({ pages, facts }) =>
		(await import('#exports/timelinejs.ts')).toTimelineJs(pages(), facts),
	jsonld: async ({ pages, facts }) => (await import('#exports/schema-org.ts')).toSchemaOrg(pages(), facts),
	'annotations.jsonld': async ({ pages, facts }) =>
		(await import('#exports/annotations.ts')).toAnnotations(pages(), facts),
	bib: async ({ facts }) => (await import('#exports/bibtex.ts')).toBibtex(facts),
	ris: async ({ facts }) => (await import('#exports/ris.ts')).toRis(facts)
};

/** The file that an offer describes. The same selection and options always give the same bytes. */
export async function write(
	{ subject, format: { extension } }: Offer,
	selection: Selection,
	options: Options
): Promise<Content> {
	if (subject === 'events') return writers[extension as Data](selection, options);
	if (subject === 'chronicle') return reports[extension as Report](selection, options);
	return (await drawers[extension as PictureEnding]())(subject, selection, options);
}

/** What a format itself has to leave out of a selection, to be told beside what the filters leave out. */
export async function omissions(format: Pick<Format, 'omits'>, selection: Selection): Promise<Omission[]> {
	if (format.omits !== 'no-day') return [];
	return [await withoutDayIn(selection.pages())];
}

/** The content in pieces of bytes, made as they are asked for. */
export async function* bytesOf(content: Content): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
	for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}
