/** 6点多, 3时许, 9点左右, 3月5日前后, 约, 大约: words that soften what they stand beside. */
import type { Expression } from '../expression.ts';
import { CLOCK, DAY } from '../rank.ts';
import { skipSpaces, wordAt, wordBefore, words } from '../scan.ts';

const AFTER = words('左右 前后 前後 上下 许 許');
const AFTER_CLOCK = words('多钟 多鐘 多 来钟 光景');
const BEFORE = words('大约 大約 大概 约 約 临近 接近 将近 近');

/** Takes the softening word into the expression: 6点多 is [6点多, about 6]. */
export function approximate(found: Expression[], text: string): Expression[] {
	return found.map((one) => {
		const next = skipSpaces(text, one.end);
		const after = wordAt(text, next, AFTER) || (one.low === CLOCK ? wordAt(text, next, AFTER_CLOCK) : 0);
		const before = one.low <= DAY ? wordBefore(text, one.start, BEFORE) : 0;
		if (!after && !before) return one;
		if (before && !after && text[one.start - before] === '近' && one.low !== CLOCK) return one;
		return {
			...one,
			start: one.start - before,
			end: after ? next + after : one.end,
			from: { ...one.from, soft: true },
			needs: one.needs === 'partner' && after ? 'story' : one.needs
		};
	});
}
