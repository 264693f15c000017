/** A choice of rows, one bit a row: bit `row % 8` of byte `row / 8`. */

/** Bits for so many rows, none set. */
export function noBits(length: number): Uint8Array {
	return new Uint8Array(Math.ceil(length / 8));
}

/** Sets the bit of a row. */
export function setBit(bits: Uint8Array, row: number): void {
	bits[row >> 3] |= 1 << (row & 7);
}

/** How many rows are in both choices, which are of the same rows. */
export function commonBits(some: Uint8Array, others: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < some.length; at++)
		for (let both = some[at] & others[at]; both > 0; both &= both - 1) count += 1;
	return count;
}

/** Whether a row is chosen: 1 or 0. */
export function bitOf(bits: Uint8Array, row: number): number {
	return (bits[row >> 3] >> (row & 7)) & 1;
}
