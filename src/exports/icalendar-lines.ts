/** Content lines of iCalendar: RFC 5545, sections 3.1 (folding) and 3.3.11 (TEXT). */

/** Octets of a line without its line break. */
const WIDTH = 75;
const BACKSLASH = 0x5c;

/** `SUMMARY:…` with its text escaped, folded and ended by CRLF. */
export function textLine(name: string, text: string): string {
	return line(name, escapeText(text));
}

/** A property whose value is no TEXT: `DTSTART;VALUE=DATE:20200308`. */
export function line(name: string, value: string): string {
	return `${fold(`${name}:${value}`)}\r\n`;
}

/** A value of type TEXT. Line breaks become `\n`; control characters, which RFC 5545 forbids, are dropped. */
export function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/[^\P{Cc}\t]/gu, '');
}

/** Breaks a line into ones of at most 75 octets of UTF-8; a character is never split, nor `\n` from its backslash. */
function fold(text: string): string {
	const lines: string[] = [];
	let [from, width] = [0, 0];
	for (let at = 0; at < text.length;) {
		const code = text.codePointAt(at)!;
		const escaped = code === BACKSLASH;
		const octets = escaped ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (width + octets > WIDTH) {
			lines.push(text.slice(from, at));
			[from, width] = [at, 1];
		}
		width += octets;
		at += escaped || code > 0xffff ? 2 : 1;
	}
	lines.push(text.slice(from));
	return lines.join('\r\n ');
}
