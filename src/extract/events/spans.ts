/** Dates that are the ends of one happening: 4月25日、26日两天统一投药; 6月12日开始，6月30日收尾. */
import { parseEdtf } from '#edtf.ts';
import type { Article } from '#model.ts';
import type { Scene } from './scene.ts';

/** Behind a list of days that one thing took: 两天, 分三个半天. */
const LASTS = /^(?:这)?[两二三四五六七八九十\d]+[天日晚](?![后内前])|^分[^，。；批别]{0,5}(?:天|晚)/;
/** Behind a list of days on each of which something else was done. */
const EACH =
	/^[，,]?[^，。；]{0,8}?(?:分别|各|依次|[两二三四五六七八九十\d][次场回趟期](?!代))|分[^，。；]{0,3}批/;
const DAY = /^\d{4}-\d\d-\d\d/;
const BEGINS = /开始|启动|打响|开幕|开赛|启用|开打|揭幕|开工|开展|进场|打下|起步|拉开|开张|开课/;
/** The end of what was told, with no subject of its own. */
const ENDS =
	/^(?:上午|下午|傍晚|晚)?(?:正式|全部|圆满|顺利)?(?:收官|收尾|结束|闭幕|落幕|截止|完成|办完|走完|讲完|合龙|完工|竣工|收工|落下帷幕)[，。；！]?$/;

/** The groups of dates of a sentence, with those that are the ends of one happening as one date from the first to the last. */
export function joinSpans(
	article: Article,
	groups: readonly Scene[][],
	isListed: (one: Scene, two: Scene) => boolean
): Scene[][] {
	const joined: Scene[][] = [];
	for (let i = 0; i < groups.length;) {
		let next = i + 1;
		while (next < groups.length && isListed(groups[next - 1].at(-1)!, groups[next][0])) next++;
		const list = groups.slice(i, next).map((group) => group[0]);
		const [first, last] = [list[0], list[list.length - 1]];
		const before = joined.at(-1)?.[0];
		if (list.length > 1 && lasts(list)) joined.push([spanOf(article, first, last)]);
		else if (before && list.length === 1 && closes(before, first))
			joined[joined.length - 1] = [{ ...before, ...dated(before, first) }];
		else if (!(before && list.length === 1 && solves(before, first))) joined.push(...groups.slice(i, next));
		i = next;
	}
	return joined;
}

function dayOf({ found, extent }: Scene): number | null {
	if (found.date === null || !DAY.test(found.date) || extent === null) return null;
	const opens = extent.last === null && /(?:开始|起)$/.test(found.text);
	return opens || extent.first === extent.last ? extent.first : null;
}

/** Days one after the other, or said to be one stretch. */
function lasts(list: readonly Scene[]): boolean {
	const days = list.map(dayOf);
	if (days.some((day, i) => day === null || (i > 0 && day <= days[i - 1]!))) return false;
	const { rest } = list[list.length - 1];
	if (EACH.test(rest)) return false;
	return LASTS.test(rest) || days[days.length - 1]! - days[0]! === list.length - 1;
}

function closes(begin: Scene, end: Scene): boolean {
	const [first, last] = [dayOf(begin), dayOf(end)];
	return (
		first !== null &&
		last !== null &&
		last > first &&
		end.clause > begin.clause &&
		end.before.trim() === '' &&
		(BEGINS.test(begin.after) || begin.extent?.last === null) &&
		ENDS.test(end.after.trim())
	);
}

/** 21日晚泵站断电，次日凌晨两点排除; 4月9日做核酸，当天采样3790管: how it went on, in a few words. */
function solves(begin: Scene, end: Scene): boolean {
	if (end.clause <= begin.clause || end.before.trim() !== '' || begin.sentence !== end.sentence) return false;
	const words = end.after.trim();
	return FOLLOWS.test(end.found.text) && (SOLVED.test(words) || COUNT.test(words));
}
const FOLLOWS = /^(?:当[天日晚]|次[日晨]|翌[日晨]|第二天|隔天)/;
const SOLVED =
	/^(?:才|便|就|即|已|均|全部)?(?:排除|恢复|抢通|修复|扑灭|解除|送达|返回|撤离|归来|回到家|通电|通水|退去|出院|痊愈)[，。；！]?$/;
const COUNT =
	/^(?:共|累计|总共|就|便)?[\p{Script=Han}]{0,4}[\d.,一二三四五六七八九十百千万]+[余多]?[\p{Script=Han}]{1,4}[，。；！]?$/u;

/** One date for a list, over its words. */
function spanOf({ text }: Article, first: Scene, last: Scene): Scene {
	const span = dated(first, last);
	const { start, end } = { start: first.found.start, end: last.found.end };
	return {
		...first,
		...span,
		found: { ...span.found, end, text: text.slice(start, end) },
		after: last.after,
		rest: last.rest
	};
}

function dated(first: Scene, last: Scene): Pick<Scene, 'found' | 'extent'> {
	const date = `${first.found.date!.slice(0, 10)}/${last.found.date!.slice(0, 10)}`;
	return { found: { ...first.found, date }, extent: parseEdtf(date) };
}
