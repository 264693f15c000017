import { parseEdtf } from '#edtf.ts';
import { COLUMNS } from '#exports/csv.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { parts, style, worksheet, type Sheet } from '#exports/xlsx-package.ts';
import { fit, xmlText } from '#exports/xlsx-text.ts';
import { zip } from '#exports/zip.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';

/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;
/** 1900-03-01: before it, Excel counts a day that never was. */
const FIRST_DAY = -25_508;
/** Widths in characters by the columns' English names; the others are 14 wide. */
const WIDTHS: Record<string, number> = { title: 44, quote: 60, because: 44, file: 28, area: 28, id: 24 };

const words = {
	zh: {
		events: '事件',
		about: '说明',
		days: ['首日', '末日'],
		bulletin: ['文件', '标题', '出版日', 'SHA-256'],
		cut: (n: number) => `${n} 个单元格超过 Excel 能容纳的 32767 字，已截断并注明`
	},
	en: {
		events: 'Events',
		about: 'About',
		days: ['first_day', 'last_day'],
		bulletin: ['file', 'title', 'issued', 'sha256'],
		cut: (n: number) =>
			`${n} cells were longer than the 32,767 characters that Excel holds; they are cut and marked`
	}
};

/**
 * Events as an Excel workbook, in pieces: first and last day as dates to sort and filter by (empty where open, and before
 * March 1900), then the columns of the CSV. A second sheet, 说明, says what the export is and lists the bulletins. Text
 * is always text: `=cmd()` runs nothing and stays as it is.
 */
export async function* toXlsx(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<Uint8Array> {
	const { lang } = facts;
	const w = words[lang];
	const heads = [...w.days, ...COLUMNS.map((column) => column[lang])];
	/** Cells that Excel cannot hold whole: counted as they are written, told on the sheet that comes after. */
	const cut = { count: 0 };
	const sheets: Sheet[] = [
		{
			name: w.events,
			widths: [12, 12, ...COLUMNS.map(({ en }) => WIDTHS[en] ?? 14)],
			rows: eventRows(pages, heads, lang, cut),
			filtered: heads.length
		},
		{ name: w.about, widths: [64, 40, 14, 68], rows: aboutRows(facts, cut), filtered: 0 }
	];
	const [title, ...about] = statement(facts);
	yield* zip([
		...parts(sheets, title, about.join('\n')).map(([name, xml]): [string, string[]] => [name, [xml]]),
		...sheets.map((sheet, at): [string, AsyncIterable<string>] => [
			`xl/worksheets/sheet${at + 1}.xml`,
			worksheet(sheet)
		])
	]);
}

async function* eventRows(
	pages: AsyncIterable<readonly Event[]>,
	heads: string[],
	lang: Lang,
	cut: { count: number }
): AsyncGenerator<string> {
	yield row(heads.map((head) => text(head, style.heading)));
	const cell = (value: string | number): string => {
		if (typeof value === 'number') return number(value, style.number);
		const held = fit(value);
		if (held !== value) cut.count++;
		return text(held);
	};
	for await (const page of pages) {
		yield* page.map((event) => {
			const { first, last } = parseEdtf(event.date!);
			return row([date(first), date(last), ...COLUMNS.map(({ value }) => cell(value(event, lang)))]);
		});
	}
}

function* aboutRows(facts: Facts, cut: { readonly count: number }): Generator<string> {
	const w = words[facts.lang];
	for (const each of statement(facts)) yield row([text(fit(each))]);
	if (cut.count > 0) yield row([text(w.cut(cut.count))]);
	yield row([]);
	yield row(w.bulletin.map((head) => text(head, style.heading)));
	for (const { file, title, issued, sha256 } of facts.bulletins) {
		yield row([file, title, issued ?? '', sha256].map((each) => text(fit(each))));
	}
}

function row(cells: string[]): string {
	return `<row>${cells.join('')}</row>`;
}

function text(value: string, kind: number = style.text): string {
	return `<c s="${kind}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function number(value: number, kind: number): string {
	return `<c s="${kind}"><v>${value}</v></c>`;
}

function date(day: number | null): string {
	return day === null || day < FIRST_DAY ? `<c s="${style.date}"/>` : number(day + EPOCH, style.date);
}
