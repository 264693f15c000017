/** Searching a sorted column. */

/** First index in [low, high) whose value is at least `value`; `high` if there is none. */
export function lowerBound(
	sorted: Int32Array | Uint32Array,
	value: number,
	low: number,
	high: number
): number {
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The same, going out from `low` in doubling steps: as cheap as the answer is near. */
export function gallop(sorted: Int32Array, value: number, low: number, high: number): number {
	if (low >= high || sorted[low] >= value) return low;
	let step = 1;
	let last = low;
	while (low + step < high && sorted[low + step] < value) {
		last = low + step;
		step *= 2;
	}
	return lowerBound(sorted, value, last + 1, Math.min(low + step, high));
}

/** Adds to `out[at + bin * stride]` how many of `sorted[low, high)` lie between the edges of each bin. */
export function countBins(
	sorted: Int32Array,
	low: number,
	high: number,
	edges: Int32Array,
	out: Uint32Array,
	at = 0,
	stride = 1
): void {
	let index = lowerBound(sorted, edges[0], low, high);
	for (let bin = 0; bin + 1 < edges.length && index < high; bin++) {
		const next = gallop(sorted, edges[bin + 1], index, high);
		out[at + bin * stride] += next - index;
		index = next;
	}
}
