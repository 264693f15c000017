import { LONGEST_LINE, type Fault } from '#ingest/fault.ts';
import { plausibility } from '#ingest/plausibility.ts';

const MARKS: { bytes: number[]; encoding: string }[] = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' },
	{ bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' }
];

/** First bytes of the formats that most often arrive under a wrong name. */
const SIGNATURES: { bytes: number[]; format: string }[] = [
	{ bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'PDF' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], format: 'ZIP / DOCX' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'DOC' },
	{ bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'RTF' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], format: 'PNG' },
	{ bytes: [0xff, 0xd8, 0xff], format: 'JPEG' },
	{ bytes: [0x47, 0x49, 0x46, 0x38], format: 'GIF' },
	{ bytes: [0x1f, 0x8b], format: 'GZIP' },
	{ bytes: [0x52, 0x61, 0x72, 0x21], format: 'RAR' },
	{ bytes: [0x37, 0x7a, 0xbc, 0xaf], format: '7z' }
];

/**
 * Text of a file's bytes, without byte order mark and with line ends as `\n`, and the encoding it was read as; or the
 * fault that keeps it from being read. Strict: a byte that an encoding does not know is never replaced in silence.
 *
 * In order of trust: byte order mark, UTF-8, then whichever of UTF-16, GB18030 and Big5 gives the likeliest Chinese.
 * Encodings and their decoders: WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string } | { fault: Fault } {
	if (bytes.length === 0) return { fault: { kind: 'empty' } };
	const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
	if (signature) return { fault: { kind: 'binary', format: signature.format } };
	if (bytes.every((byte) => byte === 0)) return { fault: { kind: 'zeros' } };
	const line = longestLine(bytes);
	if (line.bytes > LONGEST_LINE) return { fault: { kind: 'long-line', ...line } };

	const decoded = decodeBytes(bytes);
	if ('fault' in decoded) return decoded;
	const text = decoded.text.replace(/\r\n?/g, '\n');
	if (CONTROL.test(text)) return { fault: { kind: 'binary', format: null } };
	if (text.trim() === '') return { fault: { kind: 'empty' } };
	return { text, encoding: decoded.encoding };
}

/** No text has them; PostgreSQL cannot store the first. Tab, line and form feeds and the end mark of DOS (1A) remain. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u007f]/;

function decodeBytes(bytes: Uint8Array): { text: string; encoding: string } | { fault: Fault } {
	const mark = MARKS.find((known) => startsWith(bytes, known.bytes));
	if (mark) {
		const text = strictly(bytes.subarray(mark.bytes.length), mark.encoding);
		return text === null ? { fault: faultOf(bytes, mark.encoding) } : { text, encoding: mark.encoding };
	}
	const zeros = bytes.includes(0);
	const utf8 = zeros ? null : strictly(bytes, 'utf-8');
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };

	const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'].flatMap((encoding) => {
		const text = zeros && !encoding.startsWith('utf-16') ? null : strictly(bytes, encoding);
		return text === null ? [] : [{ text, encoding, score: plausibility(text) }];
	});
	const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), {
		text: '',
		encoding: '',
		score: 0
	});
	const asUtf8 = plausibility(new TextDecoder('utf-8').decode(bytes));
	if (best.score > asUtf8) return { text: best.text, encoding: best.encoding };
	return { fault: zeros ? { kind: 'binary', format: null } : faultOf(bytes, asUtf8 > 0 ? 'utf-8' : '') };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		// A TypeError is the decoder's way to say that these bytes are not of this encoding.
		return null;
	}
}

function faultOf(bytes: Uint8Array, encoding: string): Fault {
	if (encoding !== 'utf-8') return { kind: 'garbled' };
	const text = new TextDecoder('utf-8').decode(bytes);
	return { kind: 'broken-utf8', line: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte);
}

/** The longest run between line ends, and the number of its line, from 1. */
function longestLine(bytes: Uint8Array): { line: number; bytes: number } {
	const longest = { line: 1, bytes: 0 };
	for (let line = 1, at = 0; at <= bytes.length; line++) {
		const found = bytes.indexOf(0x0a, at);
		const end = found < 0 ? bytes.length : found;
		if (end - at > longest.bytes) Object.assign(longest, { line, bytes: end - at });
		at = end + 1;
	}
	return longest;
}
