import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * What the library that writes documents numbers by chance, or by a count that goes on from one document to the next:
 * relationships that it made ids for itself, bookmarks of headings, and drawings.
 */
const CHANCE = [
	/(?<=\brId)[\w-]{21}(?=")/g,
	/(?<=\b_Toc)\d+(?=[" ])/g,
	/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g,
	/(?<=<(?:wp:docPr|pic:cNvPr)\b[^>]*\bid=")\d+(?=")/g
];

/**
 * The same package without clock or chance: properties dated with the data, files of 1980-01-01 in the order of their names,
 * and everything numbered in the order in which it is met. `day`: ISO; null: no date of the data, then 1970.
 */
export function repacked(packed: Uint8Array, day: string | null): Uint8Array {
	const files = unzipSync(packed);
	const moment = `${day ?? '1970-01-01'}T00:00:00Z`;
	const numbers = CHANCE.map(() => new Map<string, string>());
	const fixed: Zippable = {};
	// The content types stand first: some readers look for them there.
	const names = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	for (const name of names) {
		const xml = /\.(?:xml|rels)$/.test(name);
		const content = xml ? strToU8(settled(strFromU8(files[name]))) : files[name];
		fixed[name] = [content, { mtime: new Date(1980, 0, 1), level: xml ? 6 : 0 }];
	}
	return zipSync(fixed);

	function settled(text: string): string {
		const dated = text.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, moment);
		return CHANCE.reduce(
			(xml, pattern, at) => xml.replace(pattern, (id) => numbered(numbers[at], id)),
			dated
		);
	}
}

/** 1, 2, 3, … in the order in which ids are met. */
function numbered(numbers: Map<string, string>, id: string): string {
	const number = numbers.get(id) ?? String(numbers.size + 1);
	numbers.set(id, number);
	return number;
}

function rank(name: string): number {
	return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}
