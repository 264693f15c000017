/** Signal words where they stand in a text, and what can be asked of them. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { lightVerbs, stageVerbs } from '#extract/lexicon/predicates.ts';
import type { Hit } from '#extract/lexicon/words.ts';
import { isPerson } from './area/toponyms.ts';
import type { Range } from './clauses.ts';
import { HEAD, STRONG, indexOf, table, type Signal } from './type-signs.ts';

/** Characters of a given name. */
const LONGEST_GIVEN_NAME = 2;
/** More repetitions than this are not told apart. */
export const MOST = 3;
const DEPLOYMENT = indexOf('deployment');

/** The signs in a range, those in dates, titles (《民事调解100问》) and persons' names (老板李建设) left out. */
export function signsIn(text: string, { start, end }: Range, dates: readonly Range[]): Hit<Signal>[] {
	const hits = table.find(text, start, end);
	if (hits.length === 0) return hits;
	const titles = titlesIn(text, start, end);
	return hits.filter(
		(hit) =>
			!meetsAny(hit, dates) &&
			!meetsAny(hit, titles) &&
			!(hit.word.length <= LONGEST_GIVEN_NAME && isPerson(text, hit.start))
	);
}

const opening = new CharacterSet('《');

/** The ranges of titles in `text[start, end)`, with what a bracket says of them: 《民事调解100问》, 《养犬规定》（2003年公布）. */
function titlesIn(text: string, start: number, end: number): readonly Range[] {
	if (opening.next(text, start, end) === end) return [];
	return Array.from(
		text.slice(start, end).matchAll(/《[^《》]*》(?:（[^（）]*）)?/g),
		({ index, 0: title }) => ({
			start: start + index,
			end: start + index + title.length
		})
	);
}

/** Whether a range shares characters with one of a list. */
function meetsAny({ start, end }: Range, ranges: readonly Range[]): boolean {
	for (const range of ranges) if (start < range.end && end > range.start) return true;
	return false;
}

/** How often the word of a hit has been met up to it, itself counted; no more than `MOST` and one are counted. */
export function timesUntil(hits: readonly Hit<Signal>[], index: number): number {
	const { value } = hits[index];
	let times = 1;
	for (let i = 0; i < index && times <= MOST; i++) if (hits[i].value === value) times++;
	return times;
}

/** Whether a hit names who is sent (小分队), which is what a clause is about only where its verb says nothing. */
export function isBody({ value }: Hit<Signal>): boolean {
	return value.signs.some(({ type }) => type === DEPLOYMENT);
}

/** Whether a hit is a verb that itself says what is done: 劝阻, but not 开幕. */
export function says({ start, end, value }: Hit<Signal>, verb: Hit<true>): boolean {
	if (start > verb.start || end < verb.end || lightVerbs.has(verb.word) || stageVerbs.has(verb.word))
		return false;
	return value.weight >= STRONG;
}

/** Whether a hit decides for the type with this index. */
export function hasHead({ value }: Hit<Signal>, index: number): boolean {
	return value.signs.some(({ type, weight }) => type === index && weight === HEAD);
}

/** Whether a hit is more than a weak sign. */
export function isStrong({ value }: Hit<Signal>): boolean {
	return value.weight >= STRONG;
}
