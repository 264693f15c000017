import { describe, expect, it } from 'vitest';
import { decode } from '#ingest/decode.ts';
import { LONGEST_LINE } from '#ingest/fault.ts';
import { bytesIn } from './legacy-encoding.ts';

const simplified =
	'街道召开党风廉政建设推进会议\n3月19日，街道召开会议，主任回顾了工作，部署了新一年的任务。与会人员观看了纪录片。\n';
const traditional =
	'區公所召開防疫會議\n3月19日，區長主持會議，說明了工作的進度，並對里長們的辛勞表示感謝。現場還有許多志工。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) => {
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(big ? bytes.swap16() : bytes);
};
const joined = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decode', () => {
	const readable = [
		{ name: 'UTF-8', bytes: utf8(simplified), text: simplified, encoding: 'utf-8' },
		{
			name: 'UTF-8 with mark',
			bytes: joined([0xef, 0xbb, 0xbf], utf8(simplified)),
			text: simplified,
			encoding: 'utf-8'
		},
		{ name: 'ASCII', bytes: utf8('2020-03-19 meeting\n'), text: '2020-03-19 meeting\n', encoding: 'utf-8' },
		{ name: 'GB18030', bytes: bytesIn('gb18030', simplified), text: simplified, encoding: 'gb18030' },
		{
			name: 'GB18030, one short line',
			bytes: bytesIn('gb18030', '3月8日，街道召开会议。'),
			text: '3月8日，街道召开会议。',
			encoding: 'gb18030'
		},
		{
			name: 'GB18030 with traditional text',
			bytes: bytesIn('gb18030', traditional),
			text: traditional,
			encoding: 'gb18030'
		},
		{ name: 'Big5', bytes: bytesIn('big5', traditional), text: traditional, encoding: 'big5' },
		{
			name: 'UTF-16 LE with mark',
			bytes: joined([0xff, 0xfe], utf16(simplified)),
			text: simplified,
			encoding: 'utf-16le'
		},
		{
			name: 'UTF-16 BE with mark',
			bytes: joined([0xfe, 0xff], utf16(simplified, true)),
			text: simplified,
			encoding: 'utf-16be'
		},
		{ name: 'UTF-16 LE', bytes: utf16(simplified), text: simplified, encoding: 'utf-16le' },
		{ name: 'UTF-16 BE', bytes: utf16(simplified, true), text: simplified, encoding: 'utf-16be' },
		{
			name: 'line ends of Windows and of old Macs',
			bytes: utf8('甲\r\n乙\r丙\n'),
			text: '甲\n乙\n丙\n',
			encoding: 'utf-8'
		},
		{ name: 'characters beyond the BMP', bytes: utf8('𠮷野家😀'), text: '𠮷野家😀', encoding: 'utf-8' },
		{
			name: 'a second mark belongs to the text',
			bytes: joined([0xef, 0xbb, 0xbf], utf8('\ufeff甲')),
			text: '\ufeff甲',
			encoding: 'utf-8'
		}
	];
	it.each(readable)('reads $name', ({ bytes, text, encoding }) => {
		expect(decode(bytes)).toEqual({ text, encoding });
	});

	const unreadable = [
		{ name: 'nothing', bytes: new Uint8Array(), want: { kind: 'empty' } },
		{ name: 'blank lines', bytes: utf8(' \r\n\t\n　'), want: { kind: 'empty' } },
		{ name: 'a mark alone', bytes: new Uint8Array([0xef, 0xbb, 0xbf]), want: { kind: 'empty' } },
		{ name: 'zeros', bytes: new Uint8Array(5000), want: { kind: 'zeros' } },
		{ name: 'text with zeros', bytes: utf8('3月19日\0\0，会议'), want: { kind: 'binary', format: null } },
		{
			name: 'PNG',
			bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
			want: { kind: 'binary', format: 'PNG' }
		},
		{ name: 'PDF', bytes: utf8('%PDF-1.7\n'), want: { kind: 'binary', format: 'PDF' } },
		{
			name: 'DOCX',
			bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20]),
			want: { kind: 'binary', format: 'ZIP / DOCX' }
		},
		{
			name: 'UTF-8 broken in its second line',
			bytes: joined(utf8('街道召开会议\n3月19日，'), [0xe8, 0xa1], utf8('与会人员观看了纪录片。')),
			want: { kind: 'broken-utf8', line: 2 }
		},
		{
			name: 'UTF-8 cut off',
			bytes: utf8(simplified.trimEnd()).slice(0, -1),
			want: { kind: 'broken-utf8', line: 2 }
		},
		{
			name: 'UTF-8 broken after its mark',
			bytes: joined([0xef, 0xbb, 0xbf], [0xc0, 0x80]),
			want: { kind: 'broken-utf8', line: 1 }
		},
		{
			name: 'bytes of no encoding',
			bytes: joined([0xff, 0x81, 0xff, 0x8d, 0xff, 0xff, 0xfe]),
			want: { kind: 'garbled' }
		},
		{
			name: 'a line of 20 MB',
			bytes: longLine(20 * 2 ** 20),
			want: { kind: 'long-line', line: 2, bytes: 20 * 2 ** 20 }
		}
	];
	it.each(unreadable)('refuses $name', ({ bytes, want }) => {
		expect(decode(bytes)).toEqual({ fault: want });
	});

	it('reads a long line up to the bound', () => {
		const decoded = decode(longLine(LONGEST_LINE));
		expect('text' in decoded && decoded.text.length).toBe(LONGEST_LINE + 2);
	});
});

/** A short line, then one of `size` bytes. */
function longLine(size: number): Uint8Array {
	const bytes = new Uint8Array(size + 2).fill(0x61);
	bytes[1] = 0x0a;
	return bytes;
}
