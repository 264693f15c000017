/** Font stacks and the width of text without a browser: a layout must be the same on the server and in the page. */

export const serif =
	"'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, serif";
export const sans =
	"'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

/**
 * Widths in em by class of character, upper bounds of the faces above (Noto Sans CJK SC, PingFang SC, Microsoft YaHei), so
 * that a label is rarely wider than the room that was kept for it.
 */
const NARROW = /[ !'(),\-./:;I[\]`fijlrt|·‘’]/u;
const WIDE = /[MW@%mw—…]/u;
const FULL =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”]|\p{Extended_Pictographic}/u;

/** Widths that were asked for: a view that moves asks for the same few hundred characters in every frame. */
const known = new Map<string, number>();

/** Width of one character in em. */
function em(character: string): number {
	let width = known.get(character);
	if (width === undefined) known.set(character, (width = emOf(character)));
	return width;
}

function emOf(character: string): number {
	if (character < '\u0080' ? character >= '0' && character <= '9' : false) return 0.56;
	if (FULL.test(character)) return 1;
	if (NARROW.test(character)) return 0.34;
	if (WIDE.test(character)) return 0.92;
	return character >= 'A' && character <= 'Z' ? 0.66 : 0.56;
}

/** Width of a text in px at a font size in px; bold letters and digits are 6 % wider: `textWidth('3月', 12)` is 18.7. */
export function textWidth(text: string, size: number, bold = false): number {
	let width = 0;
	for (const character of text) {
		const one = em(character);
		width += bold && one < 1 ? one * 1.06 : one;
	}
	return width * size;
}

/** The text, cut with … so that it is at most `most` em wide: `cut('接收境外人员居家隔离', 6)` is `接收境外人…`. */
export function cut(text: string, most: number): string {
	if (textWidth(text, 1) <= most) return text;
	let width = 1;
	let kept = '';
	for (const character of text) {
		width += em(character);
		if (width > most) break;
		kept += character;
	}
	return kept.replace(/[，、。：；“《（ ]+$/u, '') + '…';
}

/** Punctuation that may not begin a line, and brackets that may not end one (GB/T 15834, 禁则). */
const NOT_LAST = /[（《“‘([]+$/u;
const NOT_FIRST = /^[，、。：；！？）》”’…\])},.:;!?%]/u;

/** Breaks a text into lines of at most `width` px: between Chinese characters, else at spaces. */
export function wrap(text: string, width: number, size: number): string[] {
	const pieces = text.match(/[!-~\u00a0-\u024f]+|\s+|./gu) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line !== '' && textWidth(line + piece.trimEnd(), size) > width && !NOT_FIRST.test(piece)) {
			const hanging = NOT_LAST.exec(line)?.[0] ?? '';
			lines.push(line.slice(0, line.length - hanging.length).trimEnd());
			line = hanging + piece.trimStart();
		} else line += piece;
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return lines;
}
