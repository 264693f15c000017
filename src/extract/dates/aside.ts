/** Dates that a text only looks at: what is planned, what is done every year, what stands in brackets. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';

const AHEAD =
	/(?:将|將|拟|擬|计划|計劃|预计|預計|定于|定於|有望|即将|还要|還要|还会|准备|争取|力争|截止|截至|推迟|延期|按惯例|照例|每年|历年|往年|为期|直到|持续到|持续至)[^。！？!?\n]{0,12}$/u;
const TO_COME =
	/^(?:[^。！？!?，,；;\n]{0,8}?|[，,][^。！？!?，,；;\n]{0,8}?(?=将(?:举[办行]|召开|开展|启动|推出|组织|继续|正式|迎来|恢复|开放)))(?:将(?!军)|將|拟(?!定了)|还有一|還有|还要|即将|预计|计划|有望|会有|前(?=[，。完报交办]))/u;
const SENTENCE = /[。！？!?\n]/u;

/** True if the date at [start, end) is planned, customary or bracketed, so that nothing has happened on it yet. */
export function isAside(text: string, start: number, end: number): boolean {
	if (isPlanned(text, start, end)) return true;
	return (
		'（('.includes(text[start - 1] ?? ' ') ||
		/[（(](?:公历|农历|即)$/u.test(text.slice(Math.max(0, start - 3), start))
	);
}

/** Characters of the words above, one of each at least; most dates have none near. */
const hints = new CharacterSet('将將拟擬计計预預定有即还還会准争截推延按照依每历往为直持前');
/** How far before and behind a date its words are read. */
const [BEFORE, BEHIND] = [24, 14];

/** True if words before or behind the date, in its sentence, say that it is to come: 将于5月开幕, 5月还要参赛. */
export function isPlanned(text: string, start: number, end: number): boolean {
	const from = Math.max(0, start - BEFORE);
	if (hints.next(text, from, start) < start) {
		const before = text.slice(from, start);
		if (AHEAD.test(before) || habitual(before)) return true;
	}
	const to = Math.min(text.length, end + BEHIND);
	return hints.next(text, end, to) < to && TO_COME.test(text.slice(end, to));
}

/** 按惯例，农历四月初八…: the sentence tells what is done every year. */
function habitual(before: string): boolean {
	const sentence = before.slice(before.search(SENTENCE) < 0 ? 0 : lastMark(before) + 1);
	return /^(?:按惯例|按照惯例|照例|每年|往年|依例)/u.test(sentence);
}

function lastMark(text: string): number {
	for (let i = text.length - 1; i >= 0; i--) if (SENTENCE.test(text[i])) return i;
	return -1;
}
