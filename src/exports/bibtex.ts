import { citations, type Citation } from '#exports/citation.ts';
import { statement, type Facts } from '#exports/facts.ts';

/**
 * The bulletins that the events come from, for BibTeX and BibLaTeX in UTF-8: one `@misc` each. What stands between
 * entries is a comment to BibTeX; there the export says what it is.
 */
export function toBibtex(facts: Facts): string {
	const about = statement(facts).map((each) => `% ${comment(each)}\n`);
	const entries = citations(facts).map((each) => `\n@misc{shixu-${each.id},\n${fields(each)}\n}\n`);
	return about.join('') + entries.join('');
}

function fields({ title, area, issued, year, file, sha256, note }: Citation): string {
	const braced: [name: string, value: string][] = [
		['title', `{${escapeTex(title)}}`],
		['address', escapeTex(area)],
		['year', year ?? ''],
		['day', issued ? String(Number(issued.slice(8))) : ''],
		['date', issued ?? ''],
		['howpublished', escapeTex(file)],
		['note', escapeTex(`${note} SHA-256: ${sha256}`)],
		['langid', 'chinese']
	];
	const lines = braced.filter(([, value]) => value !== '').map(([name, value]) => `\t${name} = {${value}}`);
	if (issued) lines.push(`\tmonth = ${MONTHS[Number(issued.slice(5, 7)) - 1]}`);
	return lines.join(',\n');
}

/** Macros that every style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text for TeX. Braces are named, because BibTeX counts them even behind a backslash. */
function escapeTex(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\{}~^%&$#_]/g, (char) => TEX[char] ?? `\\${char}`);
}

/** BibTeX begins an entry at any `@`, in comments too. */
function comment(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('@', '＠');
}
