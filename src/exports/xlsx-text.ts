/** Text in the cells of a workbook. */

/** Most that a cell holds, in UTF-16 units (Excel specifications and limits). */
const LONGEST = 32_767;
const CUT = '…（截断 cut）';

/** Text that fits a cell: whole, or cut and marked where Excel could not hold it. Surrogate pairs stay whole. */
export function fit(text: string): string {
	if (text.length <= LONGEST) return text;
	return text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as XML. What XML cannot hold or would change goes as `_xHHHH_`, and what only looks so has its `_` written so:
 * ST_Xstring, ECMA-376 part 1, 22.9.2.19. Lone surrogates are no text and become U+FFFD.
 */
export function xmlText(text: string): string {
	return text
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
		.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (char) => {
			return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
		})
		.replace(/[&<>"]/g, (char) => ENTITIES[char]);
}
