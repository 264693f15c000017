import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Fault } from '#ingest/fault.ts';

/** A file to read, or why a path gives none. `name`: relative to the folder that was given, with `/`. */
export type Found = { name: string; path: string; bytes: number } | { name: string; fault: Fault };

const READABLE = new Set(['.txt', '.md', '.text', '.markdown']);
/** Notes beside the bulletins, and what operating systems leave behind. */
const ASIDE = new Set(['source.md', 'readme.md', 'readme.txt', 'thumbs.db', 'desktop.ini']);

/**
 * The files below `path`, sorted by name, folder by folder; hidden ones and notes (SOURCE.md, README.md) are passed over.
 * A link is followed once: a loop ends. A file that was named itself is taken under the name that it was given.
 */
export async function* walk(path: string): AsyncGenerator<Found> {
	const given = path.replaceAll('\\', '/').replace(/^\.\//, '');
	const kind = await look(path);
	if ('fault' in kind) yield { name: given, fault: kind.fault };
	else if (kind.folder) yield* walkFolder(path, '', given, new Set([await realpath(path)]));
	else yield file(given, path, kind.bytes);
}

/** Yields at least once: a folder without bulletins, at the top, says so. */
async function* walkFolder(
	path: string,
	prefix: string,
	given: string,
	seen: Set<string>
): AsyncGenerator<Found> {
	let names: string[];
	try {
		names = (await readdir(path)).sort();
	} catch (error) {
		yield { name: prefix === '' ? given : prefix, fault: faultOf(error) };
		return;
	}
	let nothing = true;
	for (const name of names) {
		if (name.startsWith('.') || ASIDE.has(name.toLowerCase())) continue;
		const at = join(path, name);
		const kind = await look(at);
		if ('fault' in kind) {
			yield { name: prefix + name, fault: kind.fault };
		} else if (kind.folder) {
			const real = await realpath(at);
			if (seen.has(real)) continue;
			seen.add(real);
			yield* walkFolder(at, `${prefix}${name}/`, given, seen);
		} else {
			yield file(prefix + name, at, kind.bytes);
		}
		nothing = false;
	}
	if (nothing && prefix === '') yield { name: given, fault: { kind: 'empty-folder' } };
}

function file(name: string, path: string, bytes: number): Found {
	const extension = extname(basename(path)).toLowerCase();
	if (READABLE.has(extension) || extension === '') return { name, path, bytes };
	return { name, fault: { kind: 'format', format: extension } };
}

async function look(path: string): Promise<{ folder: boolean; bytes: number } | { fault: Fault }> {
	try {
		const found = await stat(path);
		if (!found.isFile() && !found.isDirectory()) return { fault: { kind: 'special' } };
		return { folder: found.isDirectory(), bytes: found.size };
	} catch (error) {
		return { fault: faultOf(error) };
	}
}

/** The fault behind an error of the file system. Throws on what is none. */
export function faultOf(error: unknown): Fault {
	if (!(error instanceof Error) || !('code' in error)) throw error;
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { kind: 'missing' };
	if (error.code === 'EACCES' || error.code === 'EPERM') return { kind: 'denied' };
	return { kind: 'failed', reason: String(error.code) };
}
