/** The rules of roles.ts, each a question to a date in its scene, and the words of the language they go by. */
import type { MentionRole } from '#model.ts';
import type { Facts } from './role-facts.ts';
import {
	isBracketed,
	isDateline,
	isFair,
	isFestivalName,
	isHeading,
	isInsidePhrase,
	isQuotedName
} from './role-names.ts';
import { isAsOf, isCompared, isFounded, isLife, isLongPast, isRecurring } from './role-past.ts';
import { isCleft, isStatement } from './role-statement.ts';
import { isUntold } from './role-untold.ts';
import {
	isAnecdote,
	isAnnouncement,
	isAttribute,
	isBeginningOfTale,
	isDayOfOther,
	isEndOfDoing,
	isForecast,
	isHabit,
	isHearsay,
	isIntended,
	isObject,
	isOfReport,
	isPurpose,
	isReporting,
	isScenery,
	isSpoken,
	isTimeOf,
	isValidity
} from './role-words.ts';
import type { Scene } from './scene.ts';

export interface Rule {
	role: MentionRole;
	zh: string;
	en: string;
	holds(scene: Scene, facts: Facts): boolean;
}

/** In order: the first that holds decides. */
export const rules: readonly Rule[] = [
	rule('label', '是名称的一部分', 'part of a name', ({ found }) => found.kind === 'label'),
	rule('label', '是名称的一部分', 'part of a name', isFair),
	rule('label', '在书名号内', 'inside a title', ({ inside }) => inside?.kind === 'title'),
	rule('label', '在引号内的名称里', 'inside a quoted name', isQuotedName),
	rule(
		'label',
		'标题里的年份',
		'a year in a heading',
		(scene, { coarse }) => isHeading(scene) && coarse === 'year'
	),
	rule('event', '会议、活动的时间', 'when the meeting or activity was', isTimeOf),
	rule('reference', '报头、署名或落款', 'masthead, byline or signature', isDateline),
	rule('reference', '括注', 'in brackets', isBracketed),
	rule('reference', '年年如此，不是一次', 'recurring, not once', isRecurring),
	rule('reference', '截至：统计的时点', 'as of: when it was counted', isAsOf),
	rule('reference', '前面那件事的第一天', 'the first day of what was told before', ({ found }) =>
		/^(?:首日|[头頭]一天)$/.test(found.text)
	),
	rule('event', '说的是前面那件事的时间', 'says when the thing before it happened', isCleft),
	rule('reference', '某一天的轶事', 'an anecdote of some day', isAnecdote),
	rule('reference', '本来的打算', 'what was meant to happen', isIntended),
	rule('reference', '做到什么时候为止', 'until when it went on', isEndOfDoing),
	rule('reference', '听人说起', 'what somebody says', isHearsay),
	rule('reference', '预报', 'a forecast', isForecast),
	rule('reference', '有效的期限', 'how long something holds', isValidity),
	rule('reference', '引出下文的安排', 'announces what follows', isAnnouncement),
	rule('background', '人物的往事', "a person's past", isLife),
	rule('background', '成立、建成的年代', 'when it was founded or built', isFounded),
	rule('background', '早于本期一年以上', 'more than a year before the bulletin', isLongPast),
	rule('reference', '用作比较', 'a comparison', isCompared),
	rule('label', '节日活动的名称', 'names a festival activity', isFestivalName),
	rule('reference', '目的：为迎接……', 'a purpose: to greet …', isPurpose),
	rule('reference', '作宾语，不是时间', 'an object, not a time', isObject),
	rule('label', '短语里的节假日或季节', 'a season or holiday inside a phrase', isInsidePhrase),
	rule('reference', '定语', 'an attribute', isAttribute),
	rule('reference', '说明这一天，没有记事', 'says what the day is, tells no happening', isStatement),
	rule('reference', '另一件事的那一天', 'the day of something else', isDayOfOther),
	rule('reference', '写景', 'scenery', isScenery),
	rule('reference', '记者获悉的时间', 'when the reporter learned of it', isReporting),
	rule('reference', '故事从这一天说起', 'where a tale begins', isBeginningOfTale),
	rule('label', '报告、评选所属的时段', 'the time that a report or prize is of', isOfReport),
	rule('reference', '习惯或常态', 'a habit', isHabit),
	rule('reference', '引语中的泛指', 'general words in a quoted speech', isSpoken),
	rule('reference', '只到年份', 'only a year', (_, { coarse }) => coarse === 'year'),
	rule('reference', '没有记事的动词', 'no verb of happening', isUntold)
];

function rule(role: MentionRole, zh: string, en: string, holds: Rule['holds']): Rule {
	return { role, zh, en, holds };
}
