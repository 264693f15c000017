/**
 * What a date is there for: does it date a happening (event), is it only spoken of (reference), does it belong to the
 * past of a person or place (background), or does it name something (label)?
 *
 * The rules stand in one list (role-rules.ts); a date that none of them touches dates a happening.
 */
import { calendarDay } from '#edtf.ts';
import type { MentionRole } from '#model.ts';
import { hanOnly, hasHan } from '#extract/lexicon/han.ts';
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import { chronicleEntries } from './chronicle.ts';
import { isFestival, isRecent, type Facts } from './role-facts.ts';
import { rules } from './role-rules.ts';
import type { Scene } from './scene.ts';

/** The role of a date and the reason for it in an editor's words. */
export interface RoleFound {
	role: MentionRole;
	zh: string;
	en: string;
}

const dates: RoleFound = { role: 'event', zh: '记一件事的时间', en: 'dates a happening' };

const enters: RoleFound = {
	role: 'event',
	zh: '逐年记事的一条',
	en: 'an entry of a history told year by year'
};

/**
 * The roles of dates, in their order. `year` and `issued`: the bulletin's, null where they are not known. Each rule is held against all dates
 * before the next one, which is quicker than all rules against each date: its words stay in the processor's cache.
 */
export function rolesOf(scenes: readonly Scene[], year: number | null, issued: number | null): RoleFound[] {
	const facts = scenes.map((scene) => factsOf(scene, year));
	if (issued === null && isHistory(scenes, facts))
		for (const fact of facts) if (fact.coarse !== 'year') fact.age = 0;
	const entries = chronicleEntries(scenes, issued !== null);
	const roles: (RoleFound | null)[] = scenes.map((scene) => (entries.has(scene) ? enters : null));
	for (const rule of rules) {
		for (let i = 0; i < scenes.length; i++)
			if (roles[i] === null && rule.holds(scenes[i], facts[i])) roles[i] = rule;
	}
	return roles.map((role) => role ?? dates);
}

const OWN_YEAR = /^(?:\d{4}|[一二][\p{Script=Han}〇○]{3})年/u;
/** So many years that are told make a text a history. */
const YEARS = 3;

/** Whether a text without an issue day tells of several years: 1991年7月…。1994年3月…；1996年9月1日…. */
function isHistory(scenes: readonly Scene[], facts: readonly Facts[]): boolean {
	const told = scenes.flatMap(({ found, extent, sentence }, i) =>
		facts[i].told && OWN_YEAR.test(found.text) && extent?.first != null
			? { year: calendarDay(extent.first).year, sentence }
			: []
	);
	// 沈老回忆，1958年修桥，1962年合龙，1978年办厂: one sentence is somebody's memory.
	const sentences = new Set(told.map(({ sentence }) => sentence));
	return sentences.size > 1 && new Set(told.map(({ year }) => year)).size >= YEARS;
}

function factsOf(scene: Scene, year: number | null): Facts {
	const { extent } = scene;
	const last = extent?.last ?? extent?.first ?? null;
	const found = last === null ? null : calendarDay(last).year;
	return {
		coarse:
			extent === null || extent.precision === 'minute' || isRecent(scene.found) ? 'day' : extent.precision,
		age: year === null || found === null ? 0 : year - found,
		told: isTold(scene),
		festival: isFestival(scene.found)
	};
}

/** 搬场定在5月中旬: when it is to be. */
const SET_FOR = /(?:定[在于]|改[在到]|安排在|放在|选在|推迟[到至]|提前[到至])$/;

const HAPPENS_AT = /^[^，。；]*(?<!时间|日期|地点|时限|限|[就是存])[\p{Script=Han}]{4,}[在于]$/u;

/** A verb of happening after the date; where nothing follows it in its clause, before it: 活动将持续到6月30日. */
function isTold({ found, before, after, lastVerb }: Scene): boolean {
	const { text } = found;
	if (SET_FOR.test(before) && hanOnly(before).length > 3) return true;
	// 水泵开动在7日凌晨1时。
	if (HAPPENS_AT.test(before) && !hasHan(after)) return true;
	if (!hasHan(after) && happeningVerbs.first(before + text, 0, before.length + text.length) !== null)
		return true;
	return lastVerb >= found.end;
}
