/** The words of what can be done with the timeline: its lanes, playing it, going through it event by event. */
import type { Lang, TimelineView } from '#filters.ts';
import { count } from '#words/count.ts';

type LaneWord = NonNullable<TimelineView['lanes']>;

const zh = {
	lanes: '分行',
	lanesChosen: (name: string) => `分行：${name}`,
	by: {
		subdistrict: '区与街镇',
		district: '区',
		type: '类型',
		bulletin: '简报',
		none: '不分'
	} satisfies Record<LaneWord, string>,
	axis: '横轴',
	axes: { happened: '事件日期', published: '出版日期', unknown: '没有一份简报写明' },
	byPublished: '按出版日期',
	order: '次序',
	orders: { usual: '原有', name: '名称', first: '最早的事', count: '件数' },
	foldAll: '全部收起',
	unfoldAll: '全部展开',
	heads: '各行：上下键换行，左右键在名称与件数之间，Enter 收起、展开或缩放',
	fold: (name: string) => `收起${name}`,
	unfold: (name: string) => `展开${name}`,
	zoomLane: (name: string, n: number) => `缩放到${name}的 ${n} 件`,
	all: '全部',
	table: '时间线：各行每月开始的件数',
	month: '月份',
	noMonth: '月份不详',
	periods: '时期',
	periodName: '时期的名称',
	periodHint: '如 封控',
	addPeriod: '加上这个时期',
	dropPeriod: (name: string) => `去掉时期“${name}”`,
	story: '逐件看',
	storyTitle: '逐件看：按时间一件一件地读',
	storyFolded: '各行都收起了，先展开要看的',
	skipped: (n: number) => `收起的 ${n} 件不在内`,
	storyKeys: '左右键上一件、下一件，Home、End 最早、最近，Esc 关闭',
	position: (index: number, total: number) => `第 ${index} / ${total} 件`,
	previous: '上一件',
	next: '下一件',
	closeStory: '结束逐件看',
	asWorded: (words: string) => `原文：“${words}”`,
	loading: '正在取这一件…',
	openDetails: '看依据',
	play: '播放',
	pause: '暂停',
	playStory: '自动播放',
	playWindow: '播放：让时间线的范围自始至终移动',
	playing: (range: string) => `播放到${range}`,
	playedOut: '播放完了',
	rangeFields: '起止日期',
	first: '起',
	last: '止',
	dayHint: '如 2020-03-08 或 3月8日',
	notADay: (text: string) => `“${text}”不是日期，请写成 2020-03-08、2020-03 或 3月8日`,
	endBeforeStart: (from: string, to: string) => `止于 ${to} 早于起于 ${from}，请改其中一个`
};

export type TimelineWords = typeof zh;

const en: TimelineWords = {
	lanes: 'Lanes',
	lanesChosen: (name) => `Lanes: ${name}`,
	by: {
		subdistrict: 'Subdistrict',
		district: 'District',
		type: 'Type',
		bulletin: 'Bulletin',
		none: 'None'
	},
	axis: 'Axis',
	axes: { happened: 'Event date', published: 'Publication date', unknown: 'no bulletin says it' },
	byPublished: 'by publication date',
	order: 'Order',
	orders: { usual: 'Usual', name: 'Name', first: 'First event', count: 'Count' },
	foldAll: 'Fold all',
	unfoldAll: 'Open all',
	heads:
		'Lanes: up and down change the lane, left and right go between name and count, Enter folds, opens or zooms',
	fold: (name) => `Fold ${name}`,
	unfold: (name) => `Open ${name}`,
	zoomLane: (name, n) => `Zoom to ${name}, ${count(n, 'event')}`,
	all: 'All',
	table: 'Timeline: events that start in each lane in each month',
	month: 'Month',
	noMonth: 'month unknown',
	periods: 'Periods',
	periodName: 'Name of the period',
	periodHint: 'such as Lockdown',
	addPeriod: 'Add this period',
	dropPeriod: (name) => `Drop the period “${name}”`,
	story: 'Step through',
	storyTitle: 'Step through: one event after the other',
	storyFolded: 'Every lane is folded; open one to step through it',
	skipped: (n) => `${n} in folded lanes are left out`,
	storyKeys: 'Left and right: previous and next event; Home and End: first and last; Esc closes',
	position: (index, total) => `${index} of ${total}`,
	previous: 'Previous event',
	next: 'Next event',
	closeStory: 'Stop stepping through',
	asWorded: (words) => `In the text: “${words}”`,
	loading: 'Fetching this event…',
	openDetails: 'Why it says so',
	play: 'Play',
	pause: 'Pause',
	playStory: 'Play by itself',
	playWindow: 'Play: moves the window of the timeline from beginning to end',
	playing: (range) => `Playing ${range}`,
	playedOut: 'Played to the end',
	rangeFields: 'First and last day',
	first: 'From',
	last: 'To',
	dayHint: 'such as 8 Mar 2020 or 2020-03-08',
	notADay: (text) => `“${text}” is not a date; write it as 8 Mar 2020, 2020-03-08 or Mar 2020`,
	endBeforeStart: (from, to) => `The end ${to} is before the start ${from}; change one of them`
};

/** The words of the timeline's controls in a language. */
export function timelineWords(lang: Lang): TimelineWords {
	return lang === 'zh' ? zh : en;
}
