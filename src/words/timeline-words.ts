/** The words of what can be done with the timeline: its lanes, playing it, going through it event by event. */
import type { Lang, TimelineView } from '#filters.ts';
import { count } from '#words/count.ts';

type LaneWord = NonNullable<TimelineView['lanes']> | 'subdistrict';

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
	order: '次序',
	orders: { usual: '原有', name: '名称', first: '最早的事', count: '件数' },
	foldAll: '全部收起',
	unfoldAll: '全部展开',
	heads: '各行：上下键换行，左右键在名称与件数之间，Enter 收起、展开或缩放',
	fold: (name: string) => `收起${name}`,
	unfold: (name: string) => `展开${name}`,
	zoomLane: (name: string, n: number) => `缩放到${name}的 ${n} 件`,
	all: '全部'
};

export type TimelineWords = typeof zh;

const en: TimelineWords = {
	lanes: 'Lanes',
	lanesChosen: (name) => `Lanes: ${name}`,
	by: {
		subdistrict: 'District and subdistrict',
		district: 'District',
		type: 'Type',
		bulletin: 'Bulletin',
		none: 'None'
	},
	order: 'Order',
	orders: { usual: 'Usual', name: 'Name', first: 'First event', count: 'Count' },
	foldAll: 'Fold all',
	unfoldAll: 'Open all',
	heads:
		'Lanes: up and down change the lane, left and right go between name and count, Enter folds, opens or zooms',
	fold: (name) => `Fold ${name}`,
	unfold: (name) => `Open ${name}`,
	zoomLane: (name, n) => `Zoom to ${name}, ${count(n, 'event')}`,
	all: 'All'
};

/** The words of the timeline's controls in a language. */
export function timelineWords(lang: Lang): TimelineWords {
	return lang === 'zh' ? zh : en;
}
