/** 每天, 每周三, 每年9月, 逢周一, 天天: what happens again and again dates nothing; it is read to keep 周三 from doing so. */
import type { Expression, WordReader } from '../expression.ts';
import { CENTURY } from '../rank.ts';
import { words } from '../scan.ts';

const AGAIN =
	/(?:每(?:逢|到|当|隔)?[ 　]?(?:[0-9一两三四五六七八九十半几]{1,3})?[个個]?(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]?|天|日|月|年|季度|晚|早|夜|工作日|周末|小时|分钟|上午|下午|夜晚|晚上|早上|半年)?|逢(?=周|星期|[0-9一二三四五六七八九十]{1,3}[日号])|历年|往年|常年|整天|日均|月均|年均|周均|天天|一日三餐|一日之计|一日游|三天两头|一年四季|一年一度|一朝一夕|日复一日|年复一年|一年到头|百年|千年|工作日|法定节假日)/y;

/** 恰逢周日, 又逢星期六: this once. */
const ONCE = /[又恰适適正喜欣巧]/u;

export const recurrence: WordReader = {
	leads: words(
		'每 逢 历年 往年 常年 整天 日均 月均 年均 周均 天天 一日 三天 一年 一朝 日复 年复 百年 千年 工作 法定'
	),
	read(text, at): Expression | null {
		AGAIN.lastIndex = at;
		if (!AGAIN.test(text) || (text[at] === '逢' && ONCE.test(text[at - 1] ?? ''))) return null;
		const end = AGAIN.lastIndex;
		return {
			start: at,
			end,
			from: {},
			kind: 'date',
			recurs: true,
			top: CENTURY + 1,
			low: text[at] === '每' || text[at] === '逢' ? CENTURY : 0
		};
	}
};
