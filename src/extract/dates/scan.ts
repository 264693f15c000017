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

/** Words by their first two characters, longest first, so that the longest match is found first. */
export type Index<T> = Map<number, (readonly [string, T])[]>;

const key = (first: number, second: number): number => first * 0x10000 + second;

/** Indexes words; a word of one character stands under 0 as its second. */
export function byFirst<T>(entries: Iterable<readonly [string, T]>): Index<T> {
	const index: Index<T> = new Map();
	for (const entry of entries) {
		const [word] = entry;
		const at = key(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
		const list = index.get(at);
		if (list) list.push(entry);
		else index.set(at, [entry]);
	}
	for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
	return index;
}

/** The longest entry that stands at `at`. */
export function longest<T>(index: Index<T>, text: string, at: number): readonly [string, T] | null {
	const first = text.charCodeAt(at);
	const list = at + 1 < text.length ? index.get(key(first, text.charCodeAt(at + 1))) : undefined;
	if (list) for (const entry of list) if (text.startsWith(entry[0], at)) return entry;
	return index.get(key(first, 0))?.[0] ?? null;
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
