/** Makes columns of events that come one after the other, in any order: of each no more is kept than its row. */
import {
	emptyColumns,
	hourOf,
	minuteOf,
	NO_HOUR,
	type EventColumns,
	type LaneName
} from '#charts/columns/columns.ts';
import { binGrain, GRAIN } from '#charts/columns/grain.ts';
import { hasLength, type Dated, type Timed } from '#charts/timeline/timed.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import { certainties, type Event } from '#model.ts';

/** What of an event is in columns. */
type Marked = Dated & Pick<Event, 'certainty' | 'type' | 'district' | 'subdistrict' | 'file'>;

/** Columns of events that come in the order of `start`; row `i` is `timed[i]`. See ColumnBuilder. */
export function columnsOf(timed: readonly Timed<Marked>[], byBulletin = false): EventColumns {
	const builder = new ColumnBuilder(byBulletin);
	for (const one of timed) builder.add(one);
	return builder.inOrder();
}

/** Rows that there is room for at first. */
const FIRST = 1024;

export class ColumnBuilder {
	readonly #byBulletin: boolean;
	readonly #lanes = new Numbers<LaneName>();
	readonly #types = new Numbers<string>(eventTypes.map(({ id }) => [id, id]));
	#columns = emptyColumns(FIRST, [], []);
	/** Whether a row is drawn with length: it goes before what is a point of the same start. */
	#long = new Uint8Array(FIRST);
	#length = 0;

	/** `byBulletin`: a lane is a place as one bulletin tells of it. */
	constructor(byBulletin = false) {
		this.#byBulletin = byBulletin;
	}

	/** Adds an event, and gives the number of its row before rows are sorted. */
	add(one: Timed<Marked>): number {
		const row = this.#length++;
		if (row === this.#columns.length) this.#grow();
		const columns = this.#columns;
		const { district, subdistrict, type, certainty, sha256, file } = one.event;
		const bulletin = this.#byBulletin ? { id: sha256.slice(0, 12), file } : undefined;
		columns.start[row] = startMinute(one);
		columns.end[row] = endOf(one);
		columns.lane[row] = this.#lanes.of(`${district}/${subdistrict}/${bulletin?.id ?? ''}`, () => ({
			district,
			subdistrict,
			...(bulletin && { bulletin })
		}));
		columns.type[row] = this.#types.of(type, () => type);
		columns.grain[row] = one.published ? GRAIN.day : binGrain(one.event, one.extent);
		columns.certainty[row] = certainties.indexOf(certainty);
		columns.hour[row] = hourOf(one.extent) ?? NO_HOUR;
		this.#long[row] = Number(hasLength(one.extent));
		return row;
	}

	#grow(): void {
		const larger = emptyColumns(this.#columns.length * 2, [], []);
		copy(this.#columns, larger, (row) => row, this.#columns.length);
		this.#columns = larger;
		const long = new Uint8Array(larger.length);
		long.set(this.#long);
		this.#long = long;
	}

	/** The columns, rows as they were added: in the order of `start`. */
	inOrder(): EventColumns {
		return this.#finish((row) => row);
	}

	/** The columns, rows sorted, and for each row the number that `add` gave. */
	sorted(): { columns: EventColumns; added: Uint32Array } {
		const { start } = this.#columns;
		const long = this.#long;
		const added = Uint32Array.from({ length: this.#length }, (_, row) => row).sort(
			(a, b) => start[a] - start[b] || long[b] - long[a] || a - b
		);
		return { columns: this.#finish((row) => added[row]), added };
	}

	#finish(from: (row: number) => number): EventColumns {
		const columns = emptyColumns(this.#length, this.#lanes.values, this.#types.values);
		copy(this.#columns, columns, from, this.#length);
		return columns;
	}
}

const ROWS = ['start', 'end', 'lane', 'type', 'grain', 'certainty', 'hour'] as const;

function copy(
	source: EventColumns,
	target: EventColumns,
	from: (row: number) => number,
	length: number
): void {
	for (const name of ROWS) for (let row = 0; row < length; row++) target[name][row] = source[name][from(row)];
}

/** The minute of a start; 24:00 is the last of its own day, not the first of the next one. */
export function startMinute({ extent, start }: Timed<Dated>): number {
	return minuteOf(start) - Number(extent.minute === 1440);
}

/** Minute after the last that an event is known to last; its start for a point in time. */
function endOf(one: Timed<Dated>): number {
	const { extent, horizon } = one;
	if (!hasLength(extent)) return startMinute(one);
	if (extent.last === null) return horizon * 1440;
	if (extent.first === null) return startMinute(one);
	return extent.last * 1440 + (extent.endMinute ?? 1440);
}

/** Values numbered in the order in which they first come. */
class Numbers<Value> {
	readonly values: Value[] = [];
	readonly #numbers = new Map<string, number>();

	constructor(known: readonly (readonly [string, Value])[] = []) {
		for (const [key, value] of known) this.of(key, () => value);
	}

	of(key: string, make: () => Value): number {
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.values.push(make()) - 1;
			this.#numbers.set(key, number);
		}
		return number;
	}
}
