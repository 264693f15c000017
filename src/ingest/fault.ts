import type { Notice } from '#model.ts';

/** Largest file that is read, and longest line within one: a bulletin is prose, and is held in memory whole. */
export const LARGEST = 64 * 2 ** 20;
export const LONGEST_LINE = 10 * 2 ** 20;

/** Why a file or folder gives no bulletin. */
export type Fault =
	| { kind: 'missing' | 'denied' | 'special' | 'empty' | 'empty-folder' | 'zeros' | 'garbled' }
	| { kind: 'failed'; reason: string }
	| { kind: 'format'; format: string }
	| { kind: 'binary'; format: string | null }
	| { kind: 'broken-utf8'; line: number }
	| { kind: 'too-large'; bytes: number }
	| { kind: 'long-line'; line: number; bytes: number };

/** A fault in a reader's words: what was found, what was expected, what to do. `subject` is the file's or folder's name. */
export function faultNotice(subject: string, fault: Fault): Notice {
	const { zh, en } = words(fault);
	return { subject, zh: `${subject}：${zh}`, en: `${subject}: ${en}` };
}

function words(fault: Fault): { zh: string; en: string } {
	switch (fault.kind) {
		case 'missing':
			return {
				zh: '没有这个文件或文件夹。请检查名称',
				en: 'there is no such file or folder. Check the name'
			};
		case 'denied':
			return {
				zh: '没有读取权限。请修改权限后再试',
				en: 'reading it is not permitted. Change its permissions and try again'
			};
		case 'special':
			return {
				zh: '不是普通文件，没有读取',
				en: 'it is no regular file and was not read. Give a text file or a folder'
			};
		case 'empty':
			return { zh: '文件是空的，应为简报的正文', en: 'the file is empty; expected the text of a bulletin' };
		case 'empty-folder':
			return {
				zh: '文件夹里没有简报。请放入 .txt 或 .md 文件',
				en: 'the folder holds no bulletins. Put .txt or .md files into it'
			};
		case 'zeros':
			return {
				zh: '文件里只有零字节，可能没有复制完整。请重新复制',
				en: 'the file holds nothing but zero bytes; the copy may be incomplete. Copy it again'
			};
		case 'garbled':
			return {
				zh: '认不出文字编码，应为 UTF-8、GB18030、Big5 或 UTF-16。请另存为 UTF-8 文本',
				en: 'its encoding is not recognised; expected UTF-8, GB18030, Big5 or UTF-16. Save it as UTF-8 text'
			};
		case 'failed':
			return { zh: `读取失败（${fault.reason}）`, en: `reading it failed (${fault.reason})` };
		case 'format':
			return {
				zh: `还不能读取 ${fault.format} 文件。请另存为 .txt 或 .md`,
				en: `${fault.format} files cannot be read yet. Save it as .txt or .md`
			};
		case 'binary':
			return {
				zh: `内容${fault.format ? `是 ${fault.format}` : '不是文字'}，应为纯文本。请另存为 UTF-8 文本`,
				en: `its content is ${fault.format ?? 'no text'}; expected plain text. Save it as UTF-8 text`
			};
		case 'broken-utf8':
			return {
				zh: `第 ${fault.line} 行有损坏的 UTF-8 字节。请用原文件重新另存为 UTF-8`,
				en: `line ${fault.line} has bytes that are not valid UTF-8. Save it as UTF-8 again from its source`
			};
		case 'too-large':
			return {
				zh: `文件有 ${megabytes(fault.bytes)}，最多 ${megabytes(LARGEST)}。请按期拆分`,
				en: `the file has ${megabytes(fault.bytes)}, the most is ${megabytes(LARGEST)}. Split it by issue`
			};
		case 'long-line':
			return {
				zh: `第 ${fault.line} 行有 ${megabytes(fault.bytes)}，一行最多 ${megabytes(LONGEST_LINE)}。请按段落换行`,
				en: `line ${fault.line} has ${megabytes(fault.bytes)}, the most is ${megabytes(LONGEST_LINE)}. Break it into paragraphs`
			};
	}
}

function megabytes(bytes: number): string {
	return `${(bytes / 2 ** 20).toFixed(bytes < 100 * 2 ** 20 ? 1 : 0).replace(/\.0$/, '')} MB`;
}
