import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decode } from '#ingest/decode.ts';
import { LARGEST, faultNotice, type Fault } from '#ingest/fault.ts';
import { faultOf, walk } from '#ingest/walk.ts';
import type { Bulletin, Notice } from '#model.ts';

/** One bulletin, or what is to be told about a file or folder that gave none, and why it did not. */
export type Ingested = { bulletin: Bulletin } | { problem: Notice; fault: Fault };

/**
 * Reads files and whole folders, in the order given and by name within a folder. One bulletin is in memory at a time.
 * What cannot be read is a problem in its place, and the rest goes on; nothing throws for the sake of a file.
 * `readBulletins(['seeds'])` -> { bulletin: { file: '000.txt', … } }, …
 */
export async function* readBulletins(paths: string[]): AsyncGenerator<Ingested> {
	for (const path of paths) {
		for await (const found of walk(path)) {
			if ('fault' in found) yield refuse(found.name, found.fault);
			else yield await readBulletin(found.name, found.path, found.bytes);
		}
	}
}

async function readBulletin(name: string, path: string, size: number): Promise<Ingested> {
	if (size > LARGEST) return refuse(name, { kind: 'too-large', bytes: size });
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		return refuse(name, faultOf(error));
	}
	return toBulletin(name, bytes);
}

/** The bulletin in a file's bytes, however they came here; or the problem with them. */
export function toBulletin(file: string, bytes: Uint8Array): Ingested {
	if (bytes.length > LARGEST) return refuse(file, { kind: 'too-large', bytes: bytes.length });
	const decoded = decode(bytes);
	if ('fault' in decoded) return refuse(file, decoded.fault);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { bulletin: { file, sha256, ...decoded, issued: null } };
}

function refuse(name: string, fault: Fault): Ingested {
	return { problem: faultNotice(name, fault), fault };
}
