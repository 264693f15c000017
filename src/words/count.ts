/** Digits in groups of three: `1,200`. A whole number; without `Intl`, which takes a browser 20 ms to set up. */
export function grouped(n: number): string {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** English counts: `1 event`, `2 events`, `1,200 events`. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** Characters of a number of times 10,000: 0.3148 -> 3,148. */
export function characters(tenThousands: number): string {
	return grouped(Math.round(tenThousands * 10_000));
}
