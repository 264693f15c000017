/** Whether a happening took place, is planned, is a limit in time, or goes on. */
import type { Because, Modality } from '#model.ts';
import type { Extent } from '#edtf.ts';

const LIMIT =
	/(?<word>不得[早晚迟]于|不[早晚迟]于|截[至止]日期|截止时间|(?:报名|登记|申报|申请|办理|缴费|补缴期?|征集|预约|投稿)[^，。；]{0,6}?(?:截[至止]到?|至|到)$|截止到?|务必|(?:须|请|应|必须|要求)[^，。；]{0,12}?(?=(?:于|在)?[^，。；]{0,14}前(?:完成|到位|提交|上报|报送|办理|登记|申报|缴))|逾期|力争|确保[^，。；]{0,6}前)/;
const LIMIT_DATE = /(?:之前|以前|前|止)$/;
const LIMIT_AFTER =
	/^[^，。；]{0,8}?(?:前|之前|以前)(?:[^，。；]{0,6})(?:完成|到位|提交|上报|报送|全部|基本|实现|竣工|投用|建成|办结)/;
const PLAN =
	/(?<word>将(?=(?:会|正式|全面|陆续|继续|首次|分批|统一|再次|同步|集中|对|由|为)?(?:[^，。；]{0,8}?)(?:举行|举办|召开|开展|启动|实施|施行|执行|开放|开工|开业|竣工|投用|投入|恢复|暂停|停止|进行|组织|开通|建成|完成|推出|迎来|入驻|上线|登场|亮相|调整|关闭|封闭|揭牌|揭晓|亮灯|公布|发布|生效|交付|运营|开馆|开园))|拟|计划(?=[^，。；的]{0,6}(?:开|完|举|启|投|建|组|实))|准备(?=[于在])|择日|欢迎(?=[^，。]{0,8}(?:参加|报名|参与)))/;
const STRONG_PLAN =
	/(?<word>将于|将在|拟于|定于|预计|计划于|计划在|计划[^，。；的]{0,6}(?=年底|月底)|即将|有望|届时|预定于?|敬请)/;
const PERFECT = /已|完成了|召开了|举行了|举办了|开展了|圆满|成功|顺利/;

/**
 * The modality of a happening and the words that say so: 不得早于2月9日24时复工 is a deadline, 将于3月举行 planned,
 * 2月1日以来 ongoing. `before` and `after` are what stands around the date in its clause, `told` the whole happening.
 */
export function modalityOf(happening: {
	extent: Extent | null;
	dateText: string;
	before: string;
	after: string;
	told: string;
	/** Day number of the issue, null where it is not known. */
	issued: number | null;
}): { modality: Modality; because: Because[] } {
	const { extent, dateText, before, after, told, issued } = happening;
	const limit = LIMIT.exec(before)?.groups?.word ?? LIMIT.exec(dateText)?.groups?.word;
	if (limit) return found('deadline', limit, '期限', 'a limit in time');
	if (/^(?:为?止|截止)/.test(after))
		return found('deadline', `${dateText}${after.slice(0, 2)}`, '期限', 'a limit in time');
	const due = LIMIT_DATE.test(dateText) || LIMIT_AFTER.test(after);
	if (
		due &&
		/完成|到位|提交|上报|办理|登记|申报|竣工|投用|建成|全部|复工/.test(after) &&
		!PERFECT.test(told)
	) {
		return found('deadline', `${dateText}${after.slice(0, 6)}`, '期限', 'a limit in time');
	}
	const plan =
		STRONG_PLAN.exec(before + after)?.groups?.word ??
		PLAN.exec(before.slice(-6) + after.slice(0, 24))?.groups?.word;
	if (plan && !PERFECT.test(told.slice(0, 60))) return found('planned', plan, '计划', 'planned');
	const first = extent?.first ?? null;
	if (issued !== null && first !== null && first > issued) {
		return found('planned', dateText, '出版日之后，计划', 'after the day of issue, planned');
	}
	if (extent?.interval && extent.last === null) return found('ongoing', dateText, '持续', 'going on');
	return { modality: 'happened', because: [] };
}

function found(
	modality: Modality,
	word: string,
	zh: string,
	en: string
): { modality: Modality; because: Because[] } {
	return {
		modality,
		because: [{ about: 'modality', zh: `“${word}”表示${zh}`, en: `“${word}” means ${en}` }]
	};
}
