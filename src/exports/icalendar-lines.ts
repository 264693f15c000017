/** Content lines of iCalendar: RFC 5545, sections 3.1 (folding) and 3.3.11 (TEXT). */

/** Octets of a line without its line break. */
const WIDTH = 75;

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
	let folded = '';
	let width = 0;
	for (const [char] of text.matchAll(/\\?./gsu)) {
		const octets = Buffer.byteLength(char);
		if (width + octets > WIDTH) {
			folded += '\r\n ';
			width = 1;
		}
		folded += char;
		width += octets;
	}
	return folded;
}
