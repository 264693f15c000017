/** The parts of a workbook that do not depend on what is in its cells: ECMA-376 (SpreadsheetML), transitional. */
import { xmlText } from '#exports/xlsx-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Styles of cells, by their place in `cellXfs` below. */
export const style = { plain: 0, heading: 1, text: 2, date: 3, number: 4 } as const;

/** A sheet: name, column widths in characters, cells of the header row, and whether it filters and stays in view. */
export interface Sheet {
	name: string;
	widths: number[];
	/** Rows of XML, from `row` of this module. */
	rows: Iterable<string> | AsyncIterable<string>;
	/** Columns under the filter buttons of the first row; 0: none. */
	filtered: number;
}

/** All parts but the sheets: name in the package, and content. */
export function parts(sheets: readonly Sheet[], title: string, description: string): [string, string][] {
	const override = (part: string, type: string): string =>
		`<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
	const relation = (id: string, type: string, target: string): string =>
		`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
	const relations = (inner: string): string =>
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
	const each = (make: (name: string, number: number) => string): string =>
		sheets.map(({ name }, index) => make(xmlText(name), index + 1)).join('');
	return [
		[
			'[Content_Types].xml',
			`${XML}<Types xmlns="${PACKAGE}/content-types">` +
				'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
				override('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') +
				override('xl/styles.xml', 'officedocument.spreadsheetml.styles') +
				override('docProps/core.xml', 'package.core-properties') +
				each((_, n) => override(`xl/worksheets/sheet${n}.xml`, 'officedocument.spreadsheetml.worksheet')) +
				'</Types>'
		],
		[
			'_rels/.rels',
			relations(
				relation('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml') +
					relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')
			)
		],
		[
			'docProps/core.xml',
			`${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
				`<dc:title>${xmlText(title)}</dc:title><dc:description>${xmlText(description)}</dc:description></cp:coreProperties>`
		],
		[
			'xl/workbook.xml',
			`${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
				each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`) +
				'</sheets></workbook>'
		],
		[
			'xl/_rels/workbook.xml.rels',
			relations(
				each((_, n) => relation(`rId${n}`, `${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`)) +
					relation(`rId${sheets.length + 1}`, `${OFFICE}/styles`, 'styles.xml')
			)
		],
		['xl/styles.xml', STYLES]
	];
}

const STYLES =
	`${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
	'<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
	'<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
	'<fill><patternFill patternType="solid"><fgColor rgb="FFEFECE4"/></patternFill></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	'<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
	'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
	'<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
	'</cellXfs></styleSheet>';

/** A worksheet in pieces. Where it filters, its first row stays in view. */
export async function* worksheet({ widths, rows, filtered }: Sheet): AsyncGenerator<string> {
	const cols = widths.map(
		(width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
	);
	const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
	yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${filtered ? pane : ''}</sheetView></sheetViews>`;
	yield `<cols>${cols.join('')}</cols><sheetData>`;
	let count = 0;
	for await (const each of rows) {
		count++;
		yield each;
	}
	yield '</sheetData>';
	if (filtered) yield `<autoFilter ref="A1:${columnName(filtered)}${count}"/>`;
	yield '</worksheet>';
}

/** 1 -> A, 27 -> AA. */
function columnName(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
