/** How much two tellings have in common: words, people, figures, organisations. */
import type { Event, Quantity } from '#model.ts';

/** What two tellings share. */
export interface Likeness {
	/** Share of the words, 0 to 1. */
	words: number;
	people: number;
	figures: number;
	organisations: number;
	/** What pairs are ordered by. */
	score: number;
}

/** Words alone that make two tellings one, and words that do so where a person, figure or organisation is shared as well. */
export const BY_WORDS = 0.6;
const WITH_MORE = 0.4;
/** A figure this small says little: 2名, 3次. */
const SMALL = 10;
/** What every paper of a place names. */
const COMMON =
	/^(?:.{0,8}(?:街道|镇|乡|区|县|市)(?:办事处|党工委|党委|政府|人民政府|委)?|街道办事处|党工委|居委会|城管|派出所)$/;

/** What two tellings share, or null if it is not enough to call them one. */
export function alike(one: Event, two: Event): Likeness | null {
	const words = sharedWords(one, two);
	if (words < WITH_MORE) return null;
	const names = new Set(one.people.map(({ name }) => name));
	const people = two.people.filter(({ name }) => names.has(name)).length;
	const figures = one.quantities.filter(
		(a) => a.value > SMALL && two.quantities.some((b) => isSameFigure(a, b))
	).length;
	const organisations = one.organisations.filter(
		(name) => !COMMON.test(name) && two.organisations.includes(name)
	).length;
	if (words < BY_WORDS && people + figures + organisations === 0) return null;
	return {
		words,
		people,
		figures,
		organisations,
		score: words + 0.1 * Math.min(4, people + figures + organisations)
	};
}

function isSameFigure(a: Quantity, b: Quantity): boolean {
	return a.value === b.value && a.unit === b.unit;
}

/** The larger of: what the titles share, and how much of each title the other's source says. */
function sharedWords(one: Event, two: Event): number {
	const [a, b] = [pairs(one.title, one), pairs(two.title, two)];
	if (a.size < 3 || b.size < 3) return 0;
	const titles = (2 * common(a, b)) / (a.size + b.size);
	const inSource = Math.min(
		common(a, pairs(two.quote.exact, two)) / a.size,
		common(b, pairs(one.quote.exact, one)) / b.size
	);
	return Math.max(titles, inSource);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const pair of a) if (b.has(pair)) count++;
	return count;
}

/** Pairs of characters of a text without the names of its area, its date, and marks: what all events there share says nothing. */
function pairs(text: string, { area, dateText }: Event): Set<string> {
	let words = dateText === '' ? text : text.replaceAll(dateText, '|');
	for (const name of area) words = words.replaceAll(name, '|');
	const found = new Set<string>();
	for (const run of words.replace(/街道|居委会|社区/g, '|').match(/[\p{Script=Han}\d]+/gu) ?? [])
		for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2));
	return found;
}
