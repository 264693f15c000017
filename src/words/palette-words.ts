/** The words of the command palette and of the list of shortcuts. */
import type { Lang } from '#filters.ts';

const zh = {
	title: '跳到日期、地区、人物、机构或一件事',
	hint: '如 3月8日、2020-03、3月上旬、黄浦、机场；一个字也行',
	label: '要找什么',
	close: '关闭',
	groups: {
		actions: '这一页',
		views: '视图',
		dates: '日期',
		places: '地区',
		names: '人物和机构',
		events: '事件'
	},
	actions: {
		selection: '时间线：缩放到选中的事',
		brush: '时间线：缩放到所选日期',
		axis: '时间线：换横轴（事件日期、出版日期）'
	},
	nothing: '没有找到。可以试试更短的词，或一个日期。',
	failed: '没能问到服务器，请再试一次。',
	found: (n: number) => `${n} 项，用上下键选择`,
	shortcuts: '键盘快捷键',
	keys: [
		['Ctrl K / ⌘ K', '跳到日期、地区、人物或一件事'],
		['/', '搜索'],
		['?', '这张表'],
		['Tab', '下一个控件；每张图只停一次'],
		['← → ↑ ↓', '在图里一件一件、一格一格地走'],
		['Home / End', '到图的开头、末尾'],
		['Enter', '选中一件事，或用这一格筛选'],
		['Esc', '取消选中，或去掉这张图的筛选；关闭窗口'],
		['+ − 0', '时间线：放大、缩小、看全部'],
		['S', '时间线：缩放到选中的事，或所选日期'],
		['Shift ← →', '时间线：左右移动'],
		['↑ ↓ ← → Enter', '时间线各行的名称与件数：换行，收起、展开，缩放到这一行'],
		['← → Home End Esc', '逐件看：上一件、下一件、最早、最近、结束'],
		['空格 Esc', '暂停播放']
	] as [string, string][]
};

export type PaletteWords = typeof zh;

const en: PaletteWords = {
	title: 'Go to a date, a place, a person, a body or an event',
	hint: 'such as 3月8日, 2020-03, 3月上旬, 黄浦, 机场; one character is enough',
	label: 'What to look for',
	close: 'Close',
	groups: {
		actions: 'This page',
		views: 'Views',
		dates: 'Dates',
		places: 'Places',
		names: 'People and bodies',
		events: 'Events'
	},
	actions: {
		selection: 'Timeline: zoom to the selected event',
		brush: 'Timeline: zoom to the chosen days',
		axis: 'Timeline: change the axis (event or publication date)'
	},
	nothing: 'Nothing found. Try a shorter word, or a date.',
	failed: 'The server did not answer; try again.',
	found: (n) => `${n} found; choose with the arrow keys`,
	shortcuts: 'Keyboard shortcuts',
	keys: [
		['Ctrl K / ⌘ K', 'Go to a date, place, person or event'],
		['/', 'Search'],
		['?', 'This list'],
		['Tab', 'Next control; one stop a chart'],
		['← → ↑ ↓', 'From mark to mark within a chart'],
		['Home / End', 'First and last mark of a chart'],
		['Enter', 'Selects an event, or filters by a bar or cell'],
		['Esc', 'Clears the selection or the filter of a chart; closes a dialog'],
		['+ − 0', 'Timeline: zoom in, out, show all'],
		['S', 'Timeline: zoom to the selected event, or the chosen days'],
		['Shift ← →', 'Timeline: move'],
		['↑ ↓ ← → Enter', 'Names and counts of lanes: change lane, fold or open, zoom to it'],
		['← → Home End Esc', 'Stepping through: previous, next, first, last, close'],
		['Space Esc', 'Pause']
	]
};

/** The words of the palette in a language. */
export function paletteWords(lang: Lang): PaletteWords {
	return lang === 'zh' ? zh : en;
}
