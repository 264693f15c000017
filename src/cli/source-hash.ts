import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 over names and contents of files, and of all files in folders, below `root`: the same sources give the same
 * 64 hex digits on every machine. A path that does not exist counts as such. `hashSources('.', ['src/extract'])`
 */
export function hashSources(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths) add(path);
	return hash.digest('hex');

	function add(path: string): void {
		const found = statSync(join(root, path), { throwIfNoEntry: false });
		if (found?.isDirectory()) {
			for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
			return;
		}
		const content = found ? readFileSync(join(root, path)) : null;
		hash.update(`${path}\0${content?.length ?? 'none'}\0`).update(content ?? '');
	}
}

/** What decides how a bulletin is read: a change in any of these reads every bulletin anew. */
export const EXTRACTOR_SOURCES = [
	'src/extract',
	'src/ingest',
	'src/masking',
	'src/edtf.ts',
	'src/model.ts'
] as const;
