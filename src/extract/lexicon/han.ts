/** Which UTF-16 units are Han characters (Unicode property `Script=Han`), told by one look at a table. */

/** First and last code of each block, from Scripts.txt of Unicode 15. */
const BLOCKS =
	'2e80-2e99 2e9b-2ef3 2f00-2fd5 3005-3005 3007-3007 3021-3029 3038-303b 3400-4dbf 4e00-9fff f900-fa6d fa70-fad9';

/** The block that nearly all characters of a text are in: two comparisons are quicker than a look at a large table. */
const [FIRST, LAST] = [0x4e00, 0x9fff];
const table = new Uint8Array(0x10000);
for (const block of BLOCKS.split(' ')) {
	const [first, last] = block.split('-').map((code) => parseInt(code, 16));
	table.fill(1, first, last + 1);
}

/** Whether a UTF-16 unit is a Han character of the basic plane: `isHan('年'.charCodeAt(0))`. False for NaN. */
export function isHan(code: number): boolean {
	return (code >= FIRST && code <= LAST) || table[code] === 1;
}

/** UTF-16 units of the Han character that ends at `at`: 1, 2 beyond the basic plane (𫖯), 0 where another one does. */
export function hanBefore(text: string, at: number): number {
	const code = text.charCodeAt(at - 1);
	if (table[code] === 1) return 1;
	const high = text.charCodeAt(at - 2);
	return (code & 0xfc00) === 0xdc00 && high >= 0xd840 && high <= 0xd888 ? 2 : 0;
}

/** Whether a Han character stands in a text. */
export function hasHan(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i)) || isRare(text, i)) return true;
	return false;
}

/** The Han characters of a text alone: `3月5日，召开` -> `月日召开`. */
export function hanOnly(text: string): string {
	let kept = '';
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		if (isHan(text.charCodeAt(i))) continue;
		if (isRare(text, i)) {
			i++;
			continue;
		}
		kept += text.slice(from, i);
		from = i + 1;
	}
	return from === 0 ? text : kept + text.slice(from);
}

/** Whether a Han character beyond the basic plane begins at `i`. */
function isRare(text: string, i: number): boolean {
	const high = text.charCodeAt(i);
	return high >= 0xd840 && high <= 0xd888 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}
