/** The words of documents. */
import type { Chart } from '#charts/ids.ts';
import type { Lang } from '#filters.ts';
import type { UndatedReason } from '#model.ts';

const zh = {
	title: '大事记',
	contents: '目录',
	introduction: '前言',
	wholeMonth: '是月',
	wholeYear: '是年',
	undated: '附：待定日期',
	about: '说明',
	nothing: '没有符合条件的事',
	cover: (places: readonly string[], bulletins: number) =>
		`${places.slice(0, 6).join('、')}${places.length > 6 ? '等' : ''}　据 ${bulletins} 份简报`,
	reason: (reason: UndatedReason) =>
		`（${
			{
				'no-date': '原文没有写日期',
				vague: '时间跨度太宽',
				unresolved: '从上下文推不出日期',
				impossible: '写的日期不存在'
			}[reason]
		}）`,
	appended: (n: number) => `待定日期的 ${n} 件列于附录。`,
	pageNumbers:
		'目录的页码按版式推算，换了字体会有出入；在 Word 或 WPS 里右击目录，选“更新域”，即为实际页码。',
	noChronicle: '这些事只在图上，没有列出正文。',
	figure: (n: number) => `图${n}`,
	charts: {
		timeline: '时间线',
		districts: '各区记事',
		calendar: '每天有几件事',
		types: '各类各有几件',
		matrix: '类型与地区，件数',
		hours: '一天里的时刻',
		people: '提到最多的人',
		organisations: '提到最多的机构'
	} satisfies Record<Chart, string>,
	page: (page: string) => `— ${page} —`,
	header: (range: string) => `大事记　${range}`,
	counts: (rows: number, undated: number) =>
		undated > 0 ? `共 ${rows} 件，另有 ${undated} 件待定日期` : `共 ${rows} 件`,
	made: '时序整理',
	filter: {
		label: '筛选',
		q: '搜人、地、事',
		type: '类型',
		area: '地区',
		all: '全部',
		from: '起',
		to: '止',
		reset: '重置',
		shown: (shown: string, all: number) => `${shown} / ${all} 件`
	},
	source: '出处',
	why: '依据',
	sources: '资料',
	withData: '这个文件不联网：数据和出处都在里面。'
};

/** The words of documents in one language. */
export type DocumentWords = typeof zh;

const en: DocumentWords = {
	title: 'Chronicle',
	contents: 'Contents',
	introduction: 'Introduction',
	wholeMonth: 'This month',
	wholeYear: 'This year',
	undated: 'Appendix: undated',
	about: 'About this document',
	nothing: 'No events',
	cover: (places, bulletins) =>
		`${places.slice(0, 6).join(', ')}${places.length > 6 ? ' and others' : ''}; from ${bulletins} bulletin${bulletins === 1 ? '' : 's'}`,
	reason: (reason) =>
		` (${
			{
				'no-date': 'no date in the text',
				vague: 'the span is too wide',
				unresolved: 'the context does not decide the date',
				impossible: 'no such day'
			}[reason]
		})`,
	appended: (n) => `The ${n} undated are in the appendix.`,
	pageNumbers:
		'Page numbers in the contents are worked out, and other fonts change them: right-click the contents and choose “Update field”.',
	noChronicle: 'These events are in the charts alone; the chronicle is left out.',
	figure: (n) => `Figure ${n}`,
	charts: {
		timeline: 'Timeline',
		districts: 'Events by district',
		calendar: 'Events a day',
		types: 'Events by type',
		matrix: 'Events by type and place',
		hours: 'Hours of the day',
		people: 'People most often named',
		organisations: 'Bodies most often named'
	},
	page: (page) => `– ${page} –`,
	header: (range) => `Chronicle, ${range}`,
	counts: (rows, undated) =>
		`${rows} event${rows === 1 ? '' : 's'}${undated > 0 ? `, and ${undated} without a date` : ''}`,
	made: 'Made with Shixu 时序',
	filter: {
		label: 'Filter',
		q: 'people, places, events',
		type: 'Type',
		area: 'Area',
		all: 'all',
		from: 'from',
		to: 'to',
		reset: 'Reset',
		shown: (shown, all) => `${shown} of ${all}`
	},
	source: 'Source',
	why: 'Reasons',
	sources: 'Bulletins',
	withData: 'This file asks no network: data and sources are in it.'
};

/** The words of documents in a language. */
export function documentWords(lang: Lang): DocumentWords {
	return lang === 'zh' ? zh : en;
}
