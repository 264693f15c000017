/** Who is named in which row: names are then counted under any filters by looking at the rows that name them. */
import { bitOf, setBit } from '#charts/columns/bits.ts';
import { mostNamed, type NameKind } from '#charts/names/counts.ts';
import type { Named } from '#charts/names/layout.ts';
import type { Event } from '#model.ts';

interface Posting {
	title: string | null;
	/** Ascending, each once. */
	rows: number[];
}

export class Postings {
	readonly #names: Record<NameKind, Map<string, Posting>> = { people: new Map(), organisations: new Map() };

	/** Adds whom a row names; rows come in any order. */
	add(row: number, { people, organisations }: Pick<Event, 'people' | 'organisations'>): void {
		for (const { name, title = null } of people) this.#add('people', name, title, row);
		for (const name of organisations) this.#add('organisations', name, null, row);
	}

	#add(kind: NameKind, name: string, title: string | null, row: number): void {
		const known = this.#names[kind].get(name);
		if (!known) {
			this.#names[kind].set(name, { title, rows: [row] });
			return;
		}
		if (title !== null && (known.title === null || title > known.title)) known.title = title;
		if (known.rows[known.rows.length - 1] !== row) known.rows.push(row);
	}

	/** The most often named of a kind. `left`: bits of the rows that filters leave; `alone`: the others are as if they were not. */
	most(kind: NameKind, left: Uint8Array, alone = false): Named[] {
		const named: Named[] = [];
		for (const [name, { title, rows }] of this.#names[kind]) {
			let count = 0;
			for (const row of rows) count += bitOf(left, row);
			if (count > 0 || !alone) named.push({ name, title, count, unfiltered: alone ? count : rows.length });
		}
		return mostNamed(named);
	}

	/** Sets the bits of the rows that name any of these, whole. */
	mark(who: readonly string[], bits: Uint8Array): void {
		for (const names of Object.values(this.#names)) {
			for (const name of who) for (const row of names.get(name)?.rows ?? []) setBit(bits, row);
		}
	}
}
