/** The events of a large collection in the browser: columns for every chart, rows fetched when they come into view. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { byBulletin, type RowBulletins } from '#charts/columns/by-bulletin.ts';
import type { IssueColumns } from '#charts/columns/by-issue.ts';
import { byDistrict, laneFits, sift, type RowSource } from '#charts/columns/keep.ts';
import { stratify, type Strata } from '#charts/columns/strata.ts';
import { issueWindow, publishedOn } from '#charts/timeline/published.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import { swimlanes, type LaneBy, type Swimlanes } from '#charts/timeline/lanes.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import { noFilters, toQuery, type Filters, type Lang, type TimelineView } from '#filters.ts';
import { parseDay } from '#edtf.ts';
import type { Coverage } from '#model.ts';
import { Memory } from './memory.ts';
import { RowCache } from './row-cache.ts';

/** What /data/bulletins gives. */
function rowBulletins(bytes: ArrayBuffer): RowBulletins {
	const end = new Uint8Array(bytes).indexOf(10);
	const bulletins = JSON.parse(new TextDecoder().decode(bytes.slice(0, end))) as RowBulletins['bulletins'];
	const view = new DataView(bytes, end + 1);
	const of = Uint16Array.from({ length: view.byteLength / 2 }, (_, row) => view.getUint16(row * 2, true));
	return { bulletins, of };
}

/** More places than this, and a lane is a district. */
const LANES = 24;

/** Lanes of places, whatever the timeline's are of: what the charts of places draw. */
const PLACES = { lanes: null, order: null, axis: null, lang: 'zh' } as const;

/** How lanes are laid out: see TimelineView. */
interface LaneLook extends Pick<TimelineView, 'order' | 'axis'> {
	lanes: LaneBy | null;
	lang: Lang;
}

export class Collection {
	/** Query of /data: which collection, and the state of its data. */
	#about = $state('');
	#columns = $state.raw<EventColumns | null>(null);
	#bulletins = $state.raw<RowBulletins | null>(null);
	/** The last question about bulletins, and its answer on the way. */
	#telling: { about: string; done: Promise<void> } | null = null;
	#byBulletin = $derived(
		this.#columns &&
			this.#bulletins?.of.length === this.#columns.length &&
			lazily({ columns: this.#columns, told: this.#bulletins }, ({ columns, told }) =>
				stratify(byBulletin(columns, told))
			)
	);
	#cache: RowCache | null = null;
	/** Which rows words and names leave (columns/bits.ts), and the query that asked for it; null before any was asked for. */
	#kept = $state.raw<{ words: string; bits: Uint8Array | null } | null>(null);
	#words = '';
	/** Rows by issue day, once they are asked for, the columns that they were made of, and the days that they fill. */
	#issues = $state.raw<(IssueColumns & { from: EventColumns; window: Window | null }) | null>(null);
	/** Counts the arrivals of rows: a view that has asked for some is laid out again. */
	#arrivals = $state(0);
	#places = $derived(this.#columns && placesOf(this.#columns));
	#published = $derived(
		this.#issues && this.#issues.from === this.#columns
			? {
					...this.#issues,
					places: placesOf(this.#issues.columns),
					byBulletin: lazily(this.#issues, ({ columns, told }) => stratify(byBulletin(columns, told)))
				}
			: null
	);

	readonly #sieves = new Memory<Strata>();
	readonly #answers = new Memory<Swimlanes>();

	/** Loads the columns; a second call with the same query does nothing. Throws where the server gives none. */
	async load(about: string): Promise<void> {
		if (about === this.#about) return;
		this.#about = about;
		const [{ columnsFromArrow }, bytes] = await Promise.all([
			import('#charts/columns/arrow-reader.ts'),
			fetch(`/data/columns.arrow?${about}`).then((response) => {
				if (!response.ok)
					throw new Error(`/data/columns.arrow?${about}: the server answered ${response.status}`);
				return response.arrayBuffer();
			})
		]);
		if (about !== this.#about) return;
		const columns = columnsFromArrow(bytes);
		this.#cache = new RowCache(columns, about, () => (this.#arrivals += 1));
		this.#columns = columns;
	}

	/** Asks which bulletin tells each row, for lanes of bulletins. Throws where the server does not say. */
	loadBulletins(): Promise<void> {
		const about = this.#about;
		if (about !== this.#telling?.about) this.#telling = { about, done: this.#tell(about) };
		return this.#telling.done;
	}

	async #tell(about: string): Promise<void> {
		const response = await fetch(`/data/bulletins?${about}`);
		if (!response.ok) throw new Error(`/data/bulletins?${about}: the server answered ${response.status}`);
		const told = rowBulletins(await response.arrayBuffer());
		if (about === this.#about) this.#bulletins = told;
	}

	/** Puts the rows on the days on which their bulletins came out. Throws where the server does not say when that was. */
	async loadIssues(): Promise<void> {
		const [{ byIssue }] = await Promise.all([import('#charts/columns/by-issue.ts'), this.loadBulletins()]);
		const [columns, told] = [this.#columns, this.#bulletins];
		if (!columns || told?.of.length !== columns.length || this.#issues?.from === columns) return;
		const days = told.bulletins.map(({ issued }) => (issued === null ? null : parseDay(issued)));
		this.#issues = {
			...byIssue(columns, told, days),
			from: columns,
			window: issueWindow(days.filter((day) => day !== null))
		};
	}

	/** Days on which something came out; null: not known, or not yet. */
	get issueWindow(): Window | null {
		return this.#published?.window ?? null;
	}

	/** Asks which rows words and names leave; charts go by the answer when it is there. Throws where the server gives none. */
	async loadKept(about: string, { q, who }: Pick<Filters, 'q' | 'who'>): Promise<void> {
		const words = toQuery({ ...noFilters, q, who });
		this.#words = words;
		if (words === '') this.#kept = { words, bits: null };
		if (words === '' || words === this.#kept?.words) return;
		const response = await fetch(`/data/kept?${about}&${words}`);
		if (!response.ok) throw new Error(`/data/kept?${words}: the server answered ${response.status}`);
		const bits = new Uint8Array(await response.arrayBuffer());
		if (words === this.#words) this.#kept = { words, bits };
	}

	/** Layers of what days, certainty, hours and words leave; null until the columns are there, and what lanes are of. */
	sifted(filters: Filters, { lanes: by, axis }: Pick<LaneLook, 'lanes' | 'axis'>): Strata | null {
		const issues = axis === 'published' ? this.#published : null;
		const places = axis === 'published' ? issues?.places : this.#places;
		const bulletins = axis === 'published' ? issues?.byBulletin : this.#byBulletin;
		const coarse = this.usual(filters) === 'district' && (by === null || by === 'district');
		const strata = by === 'bulletin' ? bulletins : places?.[coarse ? 'coarse' : 'fine'];
		return strata && this.#kept ? this.#sift(strata(), filters, issues ?? {}) : null;
	}

	/**
	 * Lanes of places for the charts beside the timeline, however that is laid out; null until the columns are there. Of a
	 * collection with many places a lane is a district, unless subdistricts are asked for.
	 */
	places(
		filters: Filters,
		coverage: readonly Coverage[],
		by: 'district' | 'subdistrict' | null
	): Swimlanes | null {
		const lanes = by ?? this.usual(noFilters);
		const strata = this.sifted(filters, { lanes, axis: null });
		// The timeline's own lanes, where these are the same: what was counted of them is then at hand.
		const look = lanes === this.usual(filters) ? PLACES : { ...PLACES, lanes };
		return strata && this.lanes(strata, filters, coverage, look);
	}

	/** What a lane is of where nothing else is asked for. */
	usual({ districts }: Pick<Filters, 'districts'>): 'district' | 'subdistrict' {
		return districts.length === 0 && (this.#columns?.lanes.length ?? 0) > LANES ? 'district' : 'subdistrict';
	}

	#sift(strata: Strata, { from, to, certainty, hours, q, who }: Filters, issues: RowSource): Strata {
		const kept = q || who.length > 0 ? this.#kept! : { words: '', bits: null };
		return this.#sieves.of(strata, JSON.stringify([from, to, certainty, hours, kept.words]), () =>
			sift(strata, { from, to, certainty, hours }, { ...issues, kept: kept.bits })
		);
	}

	/** Lanes of what types and places leave of some layers; for the same question the same lanes, with all that was counted in them. */
	lanes(strata: Strata, filters: Filters, coverage: readonly Coverage[], look: LaneLook = PLACES): Swimlanes {
		// A language matters where names are put in order.
		const shown = { ...look, lang: look.order === 'name' ? look.lang : null };
		const question = JSON.stringify([filters.types, filters.districts, shown, coverage]);
		return this.#answers.of(strata, question, () => this.#lanesOf(strata, filters, coverage, look));
	}

	#lanesOf(strata: Strata, filters: Filters, coverage: readonly Coverage[], look: LaneLook): Swimlanes {
		const { types, districts } = filters;
		const cache = this.#cache!;
		const issues = look.axis === 'published' ? this.#published : null;
		const timedOf = (row: number): Timed => (
			this.#arrivals,
			issues
				? publishedOn(cache.timedOf(issues.origin[row]).event, Math.floor(issues.columns.start[row] / 1440))
				: cache.timedOf(row)
		);
		const choice = {
			by: look.lanes ?? this.usual(filters),
			order: look.order,
			axis: look.axis,
			lang: look.lang,
			types: types.length > 0 ? (type: string) => types.includes(type) : null,
			places:
				districts.length > 0
					? (place: Parameters<typeof laneFits>[1]) => districts.some((filter) => laneFits(filter, place))
					: null
		};
		return swimlanes(strata, coverage, choice, { timedOf, spoken: () => false });
	}
}

/** Layers of columns by their own places, and by districts alone. */
function placesOf(columns: EventColumns): { fine: () => Strata; coarse: () => Strata } {
	return {
		fine: lazily(columns, (own) => stratify(own)),
		coarse: lazily(columns, (own) => stratify(byDistrict(own)))
	};
}

/** Makes a value when it is first asked for, from what it was given. */
function lazily<Given, Made>(given: Given, make: (given: Given) => Made): () => Made {
	let made: { value: Made } | undefined;
	return () => (made ??= { value: make(given) }).value;
}
