/** The words of the form for a bulletin's issue day. */
import type { Lang } from '#filters.ts';

const zh = {
	asks: '这份简报的年份要您确认',
	change: '出版日或年份',
	help: '写出版日（2020-03-20），或只写年份（2020）。正文里的“3月8日”“当晚”“次日”随即按它重读。',
	field: '出版日或年份',
	possible: '正文容许的年份',
	year: (year: number) => `${year} 年`,
	save: '按此重读',
	clear: '撤回，仍按正文推算',
	given: (issued: string, day: string) => `编者 ${day} 填写：${issued}`,
	wrong: (written: string) => `“${written}”不是出版日：应如 2020-03-20，或只写年份 2020`,
	undecided: (count: number) => `${count} 份年份未定`,
	goAnswer: '年份未定，去填写'
};

export type IssueWords = typeof zh;

const en: IssueWords = {
	asks: 'Please confirm the year of this bulletin',
	change: 'Issue day or year',
	help: 'Write the issue day (2020-03-20), or the year alone (2020). The text is then read anew by it.',
	field: 'Issue day or year',
	possible: 'Years that the text allows',
	year: (year) => String(year),
	save: 'Read anew',
	clear: 'Withdraw, and go by the text',
	given: (issued, day) => `Given by an editor on ${day}: ${issued}`,
	wrong: (written) =>
		`“${written}” is no issue day: expected one such as 2020-03-20, or the year alone, 2020`,
	undecided: (count) => `${count} of undecided year`,
	goAnswer: 'Year undecided: give it'
};

/** The words of the form for a bulletin's issue day in a language. */
export function issueWords(lang: Lang): IssueWords {
	return lang === 'zh' ? zh : en;
}
