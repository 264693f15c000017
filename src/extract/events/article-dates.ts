/** The dates of one article in their scenes, each with its role. */
import type { DateFound } from '#extract/dates/date-found.ts';
import type { Article } from '#model.ts';
import { rolesOf, type RoleFound } from './roles.ts';
import { parseSentence, sceneOf, type Parsed, type Scene } from './scene.ts';

/** A date, where it stands and what it is there for. */
export interface DatePlaced {
	scene: Scene;
	role: RoleFound;
}

/** Places each date of an article; `dates` are in the order of the text. Only sentences with dates are taken apart. */
export function placeDates(
	article: Article,
	dates: readonly DateFound[],
	year: number | null,
	issued: number | null
): DatePlaced[] {
	const { sentences } = article;
	const scenes: Scene[] = [];
	let index = 0;
	let parsed: Parsed | null = null;
	for (const found of dates) {
		while (index < sentences.length - 1 && sentences[index].end <= found.start) index++;
		if (sentences.length === 0) break;
		if (parsed?.index !== index || found.start >= parsed.bounds.end)
			parsed = parseSentence(article, index, found.start);
		scenes.push(sceneOf(article, parsed, found));
	}
	const roles = rolesOf(scenes, year, issued);
	return scenes.map((scene, i) => {
		const next = scenes[i + 1];
		if (isAttribute(scene, next)) return { scene, role: attribute };
		return { scene, role: isBackdrop(scene, next) ? backdrop : roles[i] };
	});
}

const backdrop: RoleFound = {
	role: 'reference',
	zh: '天气背景，事情的时间另有所写',
	en: 'the weather behind what is told: the time is told after it'
};
const WEATHER =
	/^[，,]?[^，。]{0,6}(?:(?:持续|连续|遭遇|迎来)?(?:高温|低温|降温|降雨|暴雨|大雨|降雪|大雪|雨雪|阴雨|寒潮|干旱|酷暑|严寒|台风)|气温|天气|雨水|骄阳|烈日)[^，。]{0,12}$/;

/** 连日来持续高温，街道总工会于7月12日慰问…: a vague time of weather, and behind it in the sentence the day of what was done. */
function isBackdrop(scene: Scene, next: Scene | undefined): boolean {
	if (!next || next.sentence !== scene.sentence || next.clause === scene.clause) return false;
	const vague = scene.extent !== null && (scene.extent.approximate || scene.extent.precision === 'month');
	const exact =
		next.extent !== null && (next.extent.precision === 'day' || next.extent.precision === 'minute');
	return vague && exact && WEATHER.test(scene.after);
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
