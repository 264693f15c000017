import type { Lang } from '#filters.ts';
import type { Notice } from '#model.ts';

/** What a place in a hand-written file should have held. */
export type Expected = Record<Lang, string>;

/** Thrown by a `Read`: the value at `path` (`events[3].date`) is not what was expected. */
export class Unexpected extends Error {
	readonly path: string;
	readonly found: string;
	readonly expected: Expected;

	constructor(path: string, value: unknown, expected: Expected) {
		super(`${path}: found ${shown(value)}, expected ${expected.en}`);
		this.path = path;
		this.found = shown(value);
		this.expected = expected;
	}

	/** The fault in a reader's words, for the file with this name. */
	notice(file: string): Notice {
		return {
			subject: file,
			zh: `${file}：${this.path || '整个文件'} 是 ${this.found}，应为${this.expected.zh}`,
			en: `${file}: ${this.path || 'the file'} is ${this.found}, expected ${this.expected.en}`
		};
	}
}

/** Gives the value at `path` with its type, or throws `Unexpected`. */
export type Read<T> = (value: unknown, path: string) => T;

/** A read of whatever passes `test`. */
export function passing<T>(expected: Expected, test: (value: unknown) => boolean): Read<T> {
	return (value, path) => {
		if (!test(value)) throw new Unexpected(path, value, expected);
		return value as T;
	};
}

/** One of these strings. */
export function oneOf<T extends string>(choices: readonly T[]): Read<T> {
	const list = choices.join(', ');
	return passing({ zh: `其中之一：${list}`, en: `one of ${list}` }, (value) =>
		(choices as readonly unknown[]).includes(value)
	);
}

/** A list, each item read with `read`; `[2]` is added to the path of the third. */
export function listOf<T>(read: Read<T>): Read<T[]> {
	return (value, path) => list(value, path).map((item, index) => read(item, `${path}[${index}]`));
}

/** The same, or `absent` where there is nothing (or null). */
export function optional<T, A>(read: Read<T>, absent: A): Read<T | A> {
	return (value, path) => (value === undefined || value === null ? absent : read(value, path));
}

/** A list of anything. */
export const list: Read<unknown[]> = passing({ zh: '列表 […]', en: 'a list […]' }, Array.isArray);

/** An object of anything. */
export const record: Read<Record<string, unknown>> = passing(
	{ zh: '对象 {…}', en: 'an object {…}' },
	(value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

/** Text with at least one character that is not a space. */
export const words: Read<string> = passing(
	{ zh: '非空的文字', en: 'text that is not empty' },
	(value) => typeof value === 'string' && value.trim() !== ''
);

/** A value as an error shows it: strings in quotes and cut, lists and objects by their size, however deep they are. */
export function shown(value: unknown): string {
	if (value === undefined) return 'undefined';
	if (Array.isArray(value)) return `[…] (${value.length})`;
	if (typeof value === 'object' && value !== null) return `{…} (${Object.keys(value).length})`;
	if (typeof value !== 'string') return String(value);
	const points = Array.from(value.slice(0, 200));
	return JSON.stringify(points.length > 40 ? `${points.slice(0, 40).join('')}…` : value);
}
