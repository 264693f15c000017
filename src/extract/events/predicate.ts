/** The verb that a clause is built on. */
import { happeningVerbs } from '#extract/lexicon/predicates.ts';

/** What makes the verb before it an attribute: 下沉干部, 支援力量, 检查的结果. */
const ATTRIBUTE =
	/^(?:的|干部|党员|人员|队员|队(?!伍?出)|组(?!织)|小组|单位|对象|中心|志愿者|力量|机制|要求|任务|情况|方案|所(?!有)|局|办(?!理)|科|站(?!岗)|点位|部(?!署)|会议|大会|工作(?:组|队|人员)|服务队|指挥部|大厅|窗口|平台|一线|现场|期间|中的)/;

/** Where the clause's main verb begins: its first verb of happening that is no attribute; 0 if it has none. */
export function predicateAt(clause: string): number {
	const verbs = happeningVerbs.find(clause, 0, clause.length);
	const main = verbs.find((verb) => !ATTRIBUTE.test(clause.slice(verb.end, verb.end + 4)));
	return (main ?? verbs[0])?.start ?? 0;
}
