/** The words of the download dialog and of the page that stands in for it without scripts. */
import type { Lang } from '#filters.ts';

const zh = {
	title: (chart: string) => `下载：${chart}`,
	charts: {
		timeline: '时间线',
		districts: '各区记事',
		calendar: '日历',
		types: '类型',
		matrix: '类型与地区',
		hours: '时刻',
		people: '人物',
		organisations: '机构',
		list: '大事记'
	},
	groups: { picture: '这张图', document: '文档', data: '数据', citation: '引用' },
	rows: (rows: number) => `收入 ${rows} 件`,
	leftOut: (undated: number, filtered: number) =>
		[undated > 0 ? `${undated} 件没有日期` : '', filtered > 0 ? `${filtered} 件不合筛选` : '']
			.filter(Boolean)
			.join('，'),
	without: (parts: string) => `未收入：${parts}。文件里写明；只有数据的 CSV 写在应答头里。`,
	complete: '没有遗漏。',
	noDay: (n: number) => (n > 0 ? `${n} 件不知是哪一天，日历里放不下` : ''),
	tooMany: (most: number) => `至多 ${most} 件，请缩小范围`,
	usual: '下载',
	theme: '底色',
	light: '浅色',
	dark: '深色',
	width: '宽度',
	copyPicture: '复制为图片',
	copied: '已复制',
	copyFailed: '浏览器不让复制，请下载 PNG',
	copying: '正在画…',
	report: '编一份报告：选图、写引言、打印',
	close: '关闭',
	cite: '引用这份数据',
	copy: '复制',
	noScriptHint: '都带着当前的筛选。'
};

/** The words of the dialog in one language. */
export type DownloadWords = typeof zh;

const en: DownloadWords = {
	title: (chart) => `Download: ${chart}`,
	charts: {
		timeline: 'Timeline',
		districts: 'Districts',
		calendar: 'Calendar',
		types: 'Types',
		matrix: 'Types and places',
		hours: 'Hours of the day',
		people: 'People',
		organisations: 'Bodies',
		list: 'Chronicle'
	},
	groups: { picture: 'This chart', document: 'Documents', data: 'Data', citation: 'Citation' },
	rows: (rows) => `${rows} event${rows === 1 ? '' : 's'}`,
	leftOut: (undated, filtered) =>
		[undated > 0 ? `${undated} without a date` : '', filtered > 0 ? `${filtered} outside the filters` : '']
			.filter(Boolean)
			.join(', '),
	without: (parts) =>
		`Left out: ${parts}. The files say so; a CSV of data alone says it in the answer’s headers.`,
	complete: 'Nothing is left out.',
	noDay: (n) => (n > 0 ? `${n} of which no day is known do not fit a calendar` : ''),
	tooMany: (most) => `at most ${most} events: choose a shorter range`,
	usual: 'Download',
	theme: 'Background',
	light: 'light',
	dark: 'dark',
	width: 'Width',
	copyPicture: 'Copy as a picture',
	copied: 'Copied',
	copyFailed: 'The browser does not allow it: download the PNG',
	copying: 'Drawing…',
	report: 'Make a report: choose charts, write an introduction, print',
	close: 'Close',
	cite: 'Cite this data',
	copy: 'Copy',
	noScriptHint: 'All with the filters of this view.'
};

/** The words of the dialog in a language. */
export function downloadWords(lang: Lang): DownloadWords {
	return lang === 'zh' ? zh : en;
}
