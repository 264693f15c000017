import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from '#cli/source-hash.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'shixu-hash-'));
	mkdirSync(join(root, 'src/a'), { recursive: true });
	writeFileSync(join(root, 'src/a/1.ts'), 'one');
	writeFileSync(join(root, 'src/2.ts'), 'two');
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

describe('hashSources', () => {
	const changes: { name: string; make: () => void; same: boolean }[] = [
		{ name: 'nothing', make: () => {}, same: true },
		{ name: 'the same content written again', make: () => put('src/2.ts', 'two'), same: true },
		{ name: 'a file elsewhere', make: () => put('README.md', 'x'), same: true },
		{ name: 'other content', make: () => put('src/2.ts', 'Two'), same: false },
		{ name: 'a new file, even an empty one', make: () => put('src/a/3.ts', ''), same: false },
		{ name: 'a file gone', make: () => rmSync(join(root, 'src/2.ts')), same: false },
		{
			name: 'content moved from one file to the next',
			make: () => {
				put('src/2.ts', 'twoo');
				put('src/a/1.ts', 'ne');
			},
			same: false
		}
	];
	it.each(changes)('after $name: the same is $same', ({ make, same }) => {
		const before = hashSources(root, ['src', 'missing']);
		make();
		expect(hashSources(root, ['src', 'missing']) === before).toBe(same);
		expect(before).toMatch(/^[0-9a-f]{64}$/);
	});
});

function put(name: string, content: string): void {
	writeFileSync(join(root, name), content);
}
