/** Looking around a place in a text, a bounded number of characters at a time. */

const SPACES = new Set([0x20, 0x09, 0xa0, 0x3000]);
/** Page layouts put at most a few spaces inside a date. */
const MOST_SPACES = 3;

/** Index of the first character from `at` that is no space, looking over three at most. */
export function skipSpaces(text: string, at: number): number {
	let end = at;
	while (end - at < MOST_SPACES && SPACES.has(text.charCodeAt(end))) end++;
	return end;
}

/** Length of the first of `words` (longest first) that stands at `at`; 0 if none does. */
export function wordAt(text: string, at: number, words: readonly string[]): number {
	for (const word of words) if (text.startsWith(word, at)) return word.length;
	return 0;
}

/** Length of the first of `words` that ends just before `at`; 0 if none does. */
export function wordBefore(text: string, at: number, words: readonly string[]): number {
	for (const word of words) if (text.endsWith(word, at)) return word.length;
	return 0;
}

/** Every word of `heads` before every character of `tails`: crossed(['前'], '12') is 前1, 前2. */
export function crossed(heads: readonly string[], tails: string): string[] {
	return heads.flatMap((head) => [...tails].map((tail) => head + tail));
}

/** Words by their first character, longest first, so that the longest match is found first. */
export function byFirst<T>(entries: Iterable<readonly [string, T]>): Map<number, [string, T][]> {
	const map = new Map<number, [string, T][]>();
	for (const [word, value] of entries) {
		const list = map.get(word.charCodeAt(0));
		if (list) list.push([word, value]);
		else map.set(word.charCodeAt(0), [[word, value]]);
	}
	for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
	return map;
}

/** The longest entry that stands at `at`. */
export function longest<T>(map: Map<number, [string, T][]>, text: string, at: number): [string, T] | null {
	for (const entry of map.get(text.charCodeAt(at)) ?? []) if (text.startsWith(entry[0], at)) return entry;
	return null;
}

/** A word list written as one string: `words('今天 昨天')`. */
export function words(list: string): string[] {
	return list.split(' ');
}

/** Words and the shift that each means, in one string: `shifts('今年 0 去年 -1')`. */
export function shifts(list: string): [string, number][] {
	const parts = list.split(' ');
	return Array.from({ length: parts.length / 2 }, (_, i) => [parts[i * 2], Number(parts[i * 2 + 1])]);
}
