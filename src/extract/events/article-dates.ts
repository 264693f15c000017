/** The dates of one article in their scenes, each with its role. */
import type { DateFound } from '#extract/dates/date-found.ts';
import type { Article } from '#model.ts';
import { roleOf, type RoleFound } from './roles.ts';
import { parseSentence, sceneOf, type Parsed, type Scene } from './scene.ts';

/** A date, where it stands and what it is there for. */
export interface DatePlaced {
	scene: Scene;
	role: RoleFound;
}

/** Places each date of an article; `dates` are in the order of the text. Only sentences with dates are taken apart. */
export function placeDates(article: Article, dates: readonly DateFound[], year: number | null): DatePlaced[] {
	const { sentences } = article;
	const placed: DatePlaced[] = [];
	let index = 0;
	let parsed: Parsed | null = null;
	for (const found of dates) {
		while (index < sentences.length - 1 && sentences[index].end <= found.start) index++;
		if (sentences.length === 0) break;
		if (parsed?.index !== index) parsed = parseSentence(article, index);
		const scene = sceneOf(article, parsed, found);
		placed.push({ scene, role: roleOf(scene, year) });
	}
	return placed;
}
