import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** Scripts and styles that a page asks for before it runs: its HTML and its Link header name them, whatever imports them. */
async function filesOf(path: string): Promise<string[]> {
	const page = inject('address') + path;
	const response = await fetch(page);
	const said = [
		...(response.headers.get('link') ?? '').matchAll(/<(?<file>[^>]+\.(?:js|css))>/g),
		...(await response.text()).matchAll(/(?:href="|import\(")(?<file>[^"]+\.(?:js|css))"/g)
	];
	return [...new Set(said.map(({ groups }) => new URL(groups!.file, page).href))];
}

async function gzipBytes(files: string[]): Promise<number> {
	let bytes = 0;
	for (const file of files) {
		bytes += gzipSync(Buffer.from(await (await fetch(file)).arrayBuffer()), { level: 9 }).length;
	}
	return bytes;
}

it.each([
	{ path: '/', most: 160_000 },
	{ path: '/embed/timeline', most: 8_000 },
	{ path: '/embed/districts', most: 8_000 }
])('$path loads less than $most bytes of script and style, gzip', async ({ path, most }) => {
	const files = await filesOf(path);
	expect(files.filter((file) => file.endsWith('.css'))).not.toEqual([]);
	// Embeds need no framework to be read: they come without one.
	if (path === '/') expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
	const bytes = await gzipBytes(files);
	process.stdout.write(`${path}: ${bytes} bytes gzip\n`);
	expect(bytes).toBeLessThan(most);
});
