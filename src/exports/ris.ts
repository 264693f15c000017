import { citations, type Citation } from '#exports/citation.ts';
import { statement, type Facts } from '#exports/facts.ts';

/**
 * The bulletins that the events come from, in RIS (UTF-8, CRLF) for Zotero, EndNote and NoteExpress. RIS has no comments:
 * what the export is stands in the notes of each record, and an export without records is an empty file.
 */
export function toRis(facts: Facts): string {
	const about = statement(facts).join(' ');
	return citations(facts)
		.map((each) => record(each, about, facts.lang === 'zh' ? '社区简报' : 'Community bulletin'))
		.join('');
}

function record(
	{ id, title, area, issued, year, file, sha256, note }: Citation,
	about: string,
	kind: string
) {
	const lines: [tag: string, value: string][] = [
		['TY', 'NEWS'],
		['ID', `shixu-${id}`],
		['TI', title],
		['PY', year ?? ''],
		['DA', issued ? `${issued.replaceAll('-', '/')}/` : ''],
		['CY', area],
		['LA', 'zh'],
		['M1', file],
		['M3', kind],
		['N1', `${note} SHA-256: ${sha256}`],
		['N1', about]
	];
	const told = lines.filter(([, value]) => value !== '');
	return [...told, ['ER', '']].map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('') + '\r\n';
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
