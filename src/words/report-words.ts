/** The words of the page on which a report is put together. */
import type { Lang } from '#filters.ts';

const zh = {
	name: '报告',
	lead: '选图、选时段、写前言，然后打印或保存。网址里有全部选择，可以收藏。',
	heading: '标题',
	headingHint: '大事记',
	from: '起始日期',
	to: '结束日期',
	charts: '图',
	parts: '内容',
	chronicle: '大事记',
	undated: '附录：待定日期',
	introduction: '前言',
	introductionHint: '说明编写的缘由、范围、体例。至多 1500 字。',
	fonts: 'Word 的字体',
	fontsHint: '不填就按 GB/T 9704：小标宋、黑体、楷体、仿宋。填阅读的机器上有的字体。',
	fontOf: { title: '标题', heading: '年', subheading: '月', body: '正文' },
	apply: '更新',
	print: '打印',
	save: '另存为',
	sources: '出处',
	noteOf: (n: number) => `第 ${n} 条的出处`,
	back: (n: number) => `回到第 ${n} 条`,
	noDate: '未详'
};

/** The words of the page in one language. */
export type ReportWords = typeof zh;

const en: ReportWords = {
	name: 'Report',
	lead: 'Choose charts and days, write an introduction, then print or save. The address holds every choice.',
	heading: 'Title',
	headingHint: 'Chronicle',
	from: 'From',
	to: 'To',
	charts: 'Charts',
	parts: 'Parts',
	chronicle: 'Chronicle',
	undated: 'Appendix: undated',
	introduction: 'Introduction',
	introductionHint: 'Why it was made, what it covers, and by which rules. At most 1,500 characters.',
	fonts: 'Fonts of the Word document',
	fontsHint:
		'Left empty: as GB/T 9704 has it, 小标宋, 黑体, 楷体, 仿宋. Name fonts that the reader’s machine has.',
	fontOf: { title: 'Title', heading: 'Years', subheading: 'Months', body: 'Text' },
	apply: 'Update',
	print: 'Print',
	save: 'Save as',
	sources: 'Sources',
	noteOf: (n) => `Source of entry ${n}`,
	back: (n) => `Back to entry ${n}`,
	noDate: 'undated'
};

/** The words of the page in a language. */
export function reportWords(lang: Lang): ReportWords {
	return lang === 'zh' ? zh : en;
}
