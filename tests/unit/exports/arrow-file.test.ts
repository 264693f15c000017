import { columnFromArray, tableFromColumns, tableFromIPC, tableToIPC, int32, utf8 } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { joinFiles } from '#exports/arrow-file.ts';
import { bytes } from './hostile.ts';

function file(numbers: number[]): Uint8Array {
	const columns: [string, ReturnType<typeof columnFromArray>][] = [
		['n', columnFromArray(numbers, int32())],
		['t', columnFromArray(numbers.map(String), utf8())]
	];
	return tableToIPC(tableFromColumns(columns), { format: 'file' })!;
}

async function* each(...files: Uint8Array[]): AsyncGenerator<Uint8Array> {
	for (const one of files) yield await Promise.resolve(one);
}

describe('joinFiles', () => {
	it.each([
		{ in: [[1, 2, 3]] },
		{ in: [[1], [2, 3], [4, 5, 6]] },
		{ in: [[1, 2], [], [3]] },
		{ in: Array.from({ length: 200 }, (_, at) => [at, at + 1]) }
	])('joins $in.length files into one', async ({ in: parts }) => {
		const joined = await bytes(joinFiles(each(...parts.map(file))));
		const table = tableFromIPC(joined);
		expect([...table.getChild('n').toArray()]).toEqual(parts.flat());
		expect([...table.getChild('t').toArray()]).toEqual(parts.flat().map(String));
	});
	it('leaves one file as it was, byte for byte up to its footer', async () => {
		const one = file([1, 2]);
		const joined = await bytes(joinFiles(each(one)));
		expect(joined.subarray(0, 400)).toEqual(Buffer.from(one.subarray(0, 400)));
	});
	it('refuses what is no file, and nothing at all', async () => {
		await expect(bytes(joinFiles(each(new Uint8Array(40))))).rejects.toThrow('expected ARROW1');
		await expect(bytes(joinFiles(each()))).rejects.toThrow('at least one');
	});
});
