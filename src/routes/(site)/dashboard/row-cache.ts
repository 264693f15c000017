/** Events of a large collection, fetched when they come into view. */
import type { EventColumns } from '#charts/columns/columns.ts';
import { placeholder } from '#charts/columns/placeholder.ts';
import { timeEvents, type Timed } from '#charts/timeline/timed.ts';
import type { Event } from '#model.ts';

/** ms that a view rests before its rows are fetched; rows of a request, and rows that are kept. */
const REST = 120;
const REQUEST = 400;
const KEPT = 5000;

export class RowCache {
	readonly #known = new Map<number, Timed>();
	readonly #placeholders = new Map<number, Timed>();
	readonly #wanted = new Set<number>();
	readonly #columns: EventColumns;
	readonly #about: string;
	readonly #arrived: () => void;
	#waiting = false;
	/** When a row was last asked for; ms of performance.now. */
	#asked = 0;

	/** `about`: query of /data; `arrived` is called when rows have come. */
	constructor(columns: EventColumns, about: string, arrived: () => void) {
		this.#columns = columns;
		this.#about = about;
		this.#arrived = arrived;
	}

	/** The event of a row; until it has come, one that has its time, place and type alone. */
	timedOf(row: number): Timed {
		const known = this.#known.get(row);
		if (known) return known;
		this.#wanted.add(row);
		this.#asked = performance.now();
		if (!this.#waiting) {
			this.#waiting = true;
			setTimeout(() => this.#rested(), REST);
		}
		let stand = this.#placeholders.get(row);
		if (!stand) this.#placeholders.set(row, (stand = placeholder(this.#columns, row)));
		return stand;
	}

	/** While a view moves it asks in every frame: nothing is fetched, and nothing laid out again, before it rests. */
	#rested(): void {
		const left = REST - (performance.now() - this.#asked);
		if (left > 1) setTimeout(() => this.#rested(), left);
		else void this.#fetch();
	}

	async #fetch(): Promise<void> {
		const rows = [...this.#wanted].slice(-REQUEST);
		this.#wanted.clear();
		this.#waiting = false;
		const response = await fetch(`/data/rows?${this.#about}&at=${rows.join()}`);
		if (!response.ok) return;
		const events = (await response.json()) as Record<string, Event>;
		for (const [row, event] of Object.entries(events)) {
			const [timed] = timeEvents([event]);
			// An open end is known to last as long as its column says.
			const horizon = Math.max(timed.horizon, this.#columns.end[Number(row)] / 1440);
			this.#known.set(Number(row), timed.extent.last === null ? { ...timed, horizon } : timed);
			this.#placeholders.delete(Number(row));
		}
		for (const row of this.#known.keys()) {
			if (this.#known.size <= KEPT) break;
			this.#known.delete(row);
		}
		this.#arrived();
	}
}
