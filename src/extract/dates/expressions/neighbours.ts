/** How far the neighbouring lines are looked for, in characters. */
const REACH = 80;

/** The lines below and above the one that holds `start` to `end`, the first as far as they are near: what a list is known by. */
export function neighbours(text: string, start: number, end: number): string[] {
	const [, below] = text.slice(end, end + REACH).split('\n');
	const above = text
		.slice(Math.max(0, start - REACH), start)
		.split('\n')
		.at(-2);
	return [below, above].filter((line) => line !== undefined);
}
