/** How much a function looks at texts and passes through lists, counted: the same on every machine, however busy. */

/** Methods of strings that read or copy so many characters as they give back, and of lists that pass through them. */
const COPYING = ['slice', 'substring', 'trim', 'trimStart', 'trimEnd', 'concat'] as const;
const PASSING = [
	'find',
	'findLast',
	'filter',
	'some',
	'every',
	'map',
	'flatMap',
	'forEach',
	'reduce',
	'concat'
] as const;

/** Characters read and members passed while `task` runs. Whatever it throws is thrown, and nothing stays changed. */
export function countedWork(task: () => void): number {
	let work = 0;
	const undo: (() => void)[] = [];
	const { apply } = Reflect;
	/** Has `cost` asked about each call of a method: what it was called on, with what, what it gave, and the `lastIndex` of a pattern. */
	const count = (
		of: object,
		name: string,
		cost: (self: never, args: unknown[], result: never, from: number) => number
	): void => {
		const was = Object.getOwnPropertyDescriptor(of, name)!;
		const method = was.value as (...args: unknown[]) => unknown;
		const value = function (this: never, ...args: unknown[]): unknown {
			const from = (this as { lastIndex?: number }).lastIndex ?? 0;
			const result = apply(method, this, args);
			work += cost(this, args, result as never, from);
			return result;
		};
		Object.defineProperty(of, name, { ...was, value });
		undo.push(() => Object.defineProperty(of, name, was));
	};
	for (const name of ['charCodeAt', 'startsWith', 'endsWith']) count(String.prototype, name, () => 1);
	for (const name of COPYING) count(String.prototype, name, (_text, _args, copy: string) => copy.length);
	count(String.prototype, 'indexOf', (text: string, [, from], at: number) =>
		Math.max(0, (at < 0 ? text.length : at) - Number(from ?? 0))
	);
	count(String.prototype, 'includes', (text: string) => text.length);
	for (const name of PASSING) count(Array.prototype, name, (list: unknown[]) => list.length);
	// test, replace, match, matchAll and split ask exec. A sticky pattern reads at its place only, a global one on from it.
	count(RegExp.prototype, 'exec', (pattern: RegExp, [text], match: RegExpExecArray | null, lastIndex) => {
		if (pattern.sticky) return match ? match[0].length : 1;
		const from = pattern.global ? lastIndex : 0;
		return (match ? match.index + match[0].length : String(text).length) - from;
	});
	try {
		task();
	} finally {
		for (const back of undo.reverse()) back();
	}
	return work;
}
