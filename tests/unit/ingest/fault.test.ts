import { describe, expect, it } from 'vitest';
import { faultNotice, type Fault } from '#ingest/fault.ts';
import { faultOf } from '#ingest/walk.ts';

describe('faultNotice', () => {
	const cases: { in: Fault; zh: string; en: string }[] = [
		{
			in: { kind: 'broken-utf8', line: 3 },
			zh: '外滩.txt：第 3 行有损坏的 UTF-8 字节。请用原文件重新另存为 UTF-8',
			en: '外滩.txt: line 3 has bytes that are not valid UTF-8. Save it as UTF-8 again from its source'
		},
		{
			in: { kind: 'long-line', line: 1, bytes: 20 * 2 ** 20 },
			zh: '外滩.txt：第 1 行有 20 MB，一行最多 10 MB。请按段落换行',
			en: '外滩.txt: line 1 has 20 MB, the most is 10 MB. Break it into paragraphs'
		},
		{
			in: { kind: 'too-large', bytes: 64.5 * 2 ** 20 },
			zh: '外滩.txt：文件有 64.5 MB，最多 64 MB。请按期拆分',
			en: '外滩.txt: the file has 64.5 MB, the most is 64 MB. Split it by issue'
		}
	];
	it.each(cases)('words $in.kind', ({ in: fault, zh, en }) => {
		expect(faultNotice('外滩.txt', fault)).toEqual({ subject: '外滩.txt', zh, en });
	});
});

describe('faultOf', () => {
	const failure = (code: string) => Object.assign(new Error(code), { code });
	it.each([
		{ in: 'ENOENT', want: { kind: 'missing' } },
		{ in: 'EACCES', want: { kind: 'denied' } },
		{ in: 'EIO', want: { kind: 'failed', reason: 'EIO' } },
		{ in: 'ELOOP', want: { kind: 'failed', reason: 'ELOOP' } }
	])('takes $in for a fault', ({ in: code, want }) => {
		expect(faultOf(failure(code))).toEqual(want);
	});

	it('throws what is no fault of a file', () => {
		expect(() => faultOf(new TypeError('a mistake of ours'))).toThrow(TypeError);
	});
});
