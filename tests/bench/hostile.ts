/** Texts that no newspaper prints: what makes a reader slow that looks at the same characters again and again. */
export const units: readonly { name: string; unit: string }[] = [
	{ name: '年', unit: '年' },
	{ name: 'digits', unit: '1' },
	{ name: '一', unit: '一' },
	{ name: 'short lines', unit: '会议\n' },
	{ name: 'headings', unit: '# 街道召开会议\n' },
	{ name: 'captions', unit: '▲区领导走访慰问居民\n' },
	{ name: 'blank lines', unit: '\n' },
	{ name: 'open quotations', unit: '：“' },
	{ name: 'brackets', unit: '（' },
	{ name: 'pauses', unit: '，' },
	{ name: 'offices', unit: '书记' },
	{ name: 'persons', unit: '书记李明，' },
	{ name: 'districts', unit: '黄浦区' },
	{ name: 'kinds of places', unit: '医院' },
	{ name: 'bureaus', unit: '局' },
	{ name: 'verbs', unit: '召开' },
	{ name: 'surrogates', unit: '😀' },
	{ name: 'days', unit: '3月5日' },
	{ name: 'years of one line', unit: '2020年，' },
	{ name: 'list of days', unit: '3月5日、' },
	{ name: 'ISO days', unit: '2020-03-05 ' },
	{ name: 'festivals', unit: '春节' },
	{ name: 'weekdays', unit: '上周五' },
	{ name: 'clauses of one day', unit: '3月5日，街道召开会议，' },
	{ name: 'one sentence of days', unit: '3月5日街道召开会议' },
	{ name: 'lines of one day', unit: '3月5日，街道召开会议。\n' },
	{ name: 'traditional lines', unit: '3月5日，區委員會開會。\n' },
	{ name: 'vague lines', unit: '疫情期间，街道组织了19个党员突击队。\n' }
];

/** A text of at least `length` UTF-16 units, made of whole units. */
export function run(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length));
}
