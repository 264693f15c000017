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
		if (parsed?.index !== index || found.start >= parsed.bounds.end)
			parsed = parseSentence(article, index, found.start);
		const scene = sceneOf(article, parsed, found);
		placed.push({ scene, role: roleOf(scene, year) });
	}
	return placed.map((each, i) =>
		isAttribute(each.scene, placed[i + 1]?.scene) ? { ...each, role: attribute } : each
	);
}

const attribute: RoleFound = {
	role: 'label',
	zh: '修饰后面的事，时间另有所写',
	en: 'an attribute: the time is told after it'
};

/** 2025年下半年 in 2025年下半年征兵报名工作已于4月1日启动: a period, and in the same clause the day. */
function isAttribute(scene: Scene, next: Scene | undefined): boolean {
	if (!next || next.sentence !== scene.sentence || next.clause !== scene.clause) return false;
	const { text } = scene.article;
	const between = text.slice(scene.found.end, next.found.start);
	return isPeriod(scene) && !isPeriod(next) && between.length > 2 && !/[，,、至到]/.test(between);
}

function isPeriod({ extent }: Scene): boolean {
	if (extent === null || extent.first === null || extent.last === null) return false;
	const { precision, approximate, unspecified } = extent;
	return (precision === 'month' || precision === 'year') && !approximate && !unspecified;
}
