/** What the dashboard shows of more events than a page can be sent: counts, one page of rows, and where the columns are. */
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { commonBits } from '#charts/columns/bits.ts';
import { countColumns, type ColumnCounts } from '#charts/columns/counts.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { issueDaysOf, type Issued, type IssueDays } from '#charts/timeline/published.ts';
import { formatDay } from '#edtf.ts';
import { parseFilters, parseView, type Filters, type Lang } from '#filters.ts';
import { certainties, type Coverage, type Event, type Volume } from '#model.ts';
import type { Facets, Summary } from '#store/store.ts';
import type { EventSource } from '#exports/columns/source.ts';
import { filterWords } from '#exports/facts.ts';
import { countsOf } from '#ui/counts.ts';
import { loosenings } from '#ui/loosen.ts';
import { eventRow } from '#ui/rows.ts';
import { shownDays } from '#ui/shown-days.ts';
import { viewNotices, type Selected } from './load.server.ts';
import { maskedWords, sumMasked } from '#words/masks.ts';

/** Rows of the chronicle on a page. */
const PAGE = 100;
/** Undated events on the shelf. */
export const SHELF = 40;

/** The rest of what is asked of a collection besides its columns. */
export interface Around {
	summary: Summary;
	coverage: Coverage[];
	/** The first undated events that the filters leave, and how many there are. */
	undated: { events: Event[]; count: number };
	volumes: () => Promise<Volume[]>;
	select: (id: string) => Promise<Selected | null>;
	/** When bulletins came out. */
	bulletins: () => Promise<Issued[]>;
	/** How many events other filters would leave. */
	count: (filters: Filters) => Promise<number>;
}

/** As loadDashboard, with `large`: which page of them `events` is, and the address of the columns. */
export async function loadLarge(source: EventSource, around: Around, params: URLSearchParams, lang: Lang) {
	const { filters, notices } = parseFilters(params);
	const view = parseView(params);
	const asked = Number(/^\d{1,6}$/.exec(params.get('page') ?? '')?.[0] ?? 1);
	const words = await source.kept(filters);
	const counts = countColumns(source.columns, filters, {
		skip: (Math.max(asked, 1) - 1) * PAGE,
		take: PAGE,
		kept: words
	});
	const anybody = filters.who.length > 0 ? await source.kept({ ...filters, who: [] }) : words;
	const named =
		filters.who.length > 0 ? countColumns(source.columns, filters, { kept: anybody }).left : counts.left;
	const about = new URLSearchParams();
	if (view.bench !== null) about.set('bench', String(view.bench));
	about.set('v', around.summary.fingerprint.slice(0, 16));
	const all: Event[] = [];
	const events = (await source.rows(counts.page)).map(eventRow);
	const selected = view.id ? await around.select(view.id) : null;
	return {
		filters,
		view,
		notices: [...notices, ...viewNotices(params, view)],
		summary: around.summary,
		all,
		everything: all,
		volumes: view.per === null ? [] : await around.volumes(),
		names: {
			people: source.names.most('people', named),
			organisations: source.names.most('organisations', named)
		},
		share: null,
		filterWords: filterWords(filters, lang),
		/** What is masked in the events. */
		masked: maskedWords(sumMasked(events), lang),
		events,
		undated: around.undated.events.map(eventRow),
		counts: countsOf(
			{
				rows: counts.total,
				undated: around.undated.count,
				noDay: commonBits(counts.left, source.dayless)
			},
			around.summary
		),
		facets: facetsOf(source.columns, counts),
		coverage: around.coverage,
		feasts: feastsFor(shownDays({ from: null, to: null }, around.summary), lang),
		selected,
		issued:
			view.axis === null ? null : await issuedOf([...events, ...(selected ? [selected.event] : [])], around),
		loosen: counts.total === 0 ? await loosenings(filters, around.count) : [],
		large: {
			page: Math.max(asked, 1),
			pages: Math.max(1, Math.ceil(counts.total / PAGE)),
			size: PAGE,
			about: about.toString(),
			months: monthsIn(source.columns)
		}
	};
}

/** Issue days of the bulletins that tell some events: columns know them of all. */
async function issuedOf(events: readonly Event[], { bulletins }: Around): Promise<IssueDays> {
	const told = new Set(events.map(({ sha256 }) => sha256));
	return issueDaysOf((await bulletins()).filter(({ sha256 }) => told.has(sha256)));
}

/** ISO months (`2020-03`) in which something starts. */
function monthsIn({ start }: EventColumns): string[] {
	const months = new Set<string>();
	let known = -1;
	for (const minute of start) {
		const day = Math.floor(minute / 1440);
		if (day === known) continue;
		known = day;
		months.add(formatDay(day).slice(0, 7));
	}
	return [...months];
}

function facetsOf({ lanes, types }: EventColumns, counts: ColumnCounts): Facets {
	const districts = new Map<string | null, Facets['districts'][number]>();
	const order = lanes
		.map((lane, index) => ({ ...lane, count: counts.lanes[index] }))
		.sort((a, b) => Number(a.subdistrict !== null) - Number(b.subdistrict !== null));
	for (const { district: name, subdistrict, count } of order) {
		const district = districts.get(name) ?? { name, count: 0, subdistricts: [] };
		districts.set(name, district);
		district.count += count;
		district.subdistricts.push({ name: subdistrict, count });
	}
	return {
		districts: [...districts.values()],
		types: types.map((id, index) => ({ id, count: counts.types[index] })),
		certainty: certainties.map((value, index) => ({ value, count: counts.certainty[index] }))
	};
}
