/** The events of a large collection in the browser: columns for every chart, rows fetched when they come into view. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { byBulletin, type RowBulletins } from '#charts/columns/by-bulletin.ts';
import { byDistrict, laneFits, sift } from '#charts/columns/keep.ts';
import { stratify, type Strata } from '#charts/columns/strata.ts';
import { swimlanes, type LaneBy, type Swimlanes } from '#charts/timeline/lanes.ts';
import type { Filters, Lang, TimelineView } from '#filters.ts';
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
const PLACES = { lanes: null, order: null, lang: 'zh' } as const;

/** How lanes are laid out: see TimelineView. */
interface LaneLook extends Pick<TimelineView, 'lanes' | 'order'> {
	lang: Lang;
}

export class Collection {
	/** Query of /data: which collection, and the state of its data. */
	#about = $state('');
	#columns = $state.raw<EventColumns | null>(null);
	#bulletins = $state.raw<RowBulletins | null>(null);
	#told = '';
	#byBulletin = $derived(
		this.#columns &&
			this.#bulletins?.of.length === this.#columns.length &&
			lazily({ columns: this.#columns, told: this.#bulletins }, ({ columns, told }) =>
				stratify(byBulletin(columns, told))
			)
	);
	#cache: RowCache | null = null;
	/** Counts the arrivals of rows: a view that has asked for some is laid out again. */
	#arrivals = $state(0);
	#fine = $derived(this.#columns && lazily(this.#columns, (columns) => stratify(columns)));
	#coarse = $derived(this.#columns && lazily(this.#columns, (columns) => stratify(byDistrict(columns))));

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
	async loadBulletins(): Promise<void> {
		const about = this.#about;
		if (about === this.#told) return;
		this.#told = about;
		const response = await fetch(`/data/bulletins?${about}`);
		if (!response.ok) throw new Error(`/data/bulletins?${about}: the server answered ${response.status}`);
		const told = rowBulletins(await response.arrayBuffer());
		if (about === this.#about) this.#bulletins = told;
	}

	/** Layers of what days and certainty leave; null until the columns are there, and what lanes are of. */
	sifted(filters: Filters, by: LaneBy | null): Strata | null {
		if (!this.#fine || !this.#coarse) return null;
		if (by === 'bulletin') return this.#byBulletin ? this.#sift(this.#byBulletin(), filters) : null;
		const coarse = filters.districts.length === 0 && this.#columns!.lanes.length > LANES;
		return this.#sift(coarse ? this.#coarse() : this.#fine(), filters);
	}

	#sift(strata: Strata, { from, to, certainty }: Filters): Strata {
		return this.#sieves.of(strata, JSON.stringify([from, to, certainty]), () =>
			sift(strata, { from, to, certainty })
		);
	}

	/** Lanes of what types and places leave of some layers; for the same question the same lanes, with all that was counted in them. */
	lanes(strata: Strata, filters: Filters, coverage: readonly Coverage[], look: LaneLook = PLACES): Swimlanes {
		const question = JSON.stringify([filters.types, filters.districts, look, coverage]);
		return this.#answers.of(strata, question, () => this.#lanesOf(strata, filters, coverage, look));
	}

	#lanesOf(strata: Strata, filters: Filters, coverage: readonly Coverage[], look: LaneLook): Swimlanes {
		const { types, districts } = filters;
		const coarse = strata.columns !== this.#columns;
		const cache = this.#cache!;
		const timedOf = (row: number) => (this.#arrivals, cache.timedOf(row));
		const choice = {
			by: look.lanes ?? (coarse ? ('district' as const) : ('subdistrict' as const)),
			order: look.order,
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

/** Makes a value when it is first asked for, from what it was given. */
function lazily<Given, Made>(given: Given, make: (given: Given) => Made): () => Made {
	let made: { value: Made } | undefined;
	return () => (made ??= { value: make(given) }).value;
}
