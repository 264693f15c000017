import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What a page asks for before it runs: the styles within it, and the scripts that its HTML and its Link header name, whatever imports them. */
async function partsOf(path: string): Promise<{ styles: string[]; scripts: string[] }> {
	const page = inject('address') + path;
	const response = await fetch(page);
	const html = await response.text();
	const texts = [...html.matchAll(/<style[^>]*>(?<text>[^]*?)<\/style>/g)].map(({ groups }) => groups!.text);
	// Links to styles that are within the page are disabled: they stand for what is there already.
	const links = html.replace(/<link [^>]*\bdisabled\b[^>]*>/g, '');
	const said = [
		...(response.headers.get('link') ?? '').matchAll(/<(?<file>[^>]+\.(?:js|css))>/g),
		...links.matchAll(/(?:href="|import\(")(?<file>[^"]+\.(?:js|css))"/g)
	];
	const files = [...new Set(said.map(({ groups }) => new URL(groups!.file, page).href))];
	const text = async (file: string) => (await fetch(file)).text();
	const kind = (ending: string) => Promise.all(files.filter((file) => file.endsWith(ending)).map(text));
	return { styles: [...texts, ...(await kind('.css'))], scripts: await kind('.js') };
}

function gzipBytes(texts: string[]): number {
	return texts.reduce((bytes, text) => bytes + gzipSync(text, { level: 9 }).length, 0);
}

it.each([
	{ path: '/', most: 110_000 },
	{ path: '/embed/timeline', most: 8_000 },
	{ path: '/embed/districts', most: 8_000 }
])('$path loads less than $most bytes of script and style, gzip', async ({ path, most }) => {
	const { styles, scripts } = await partsOf(path);
	expect(styles.join('')).toContain('--paper');
	// Embeds need no framework to be read: they come without one.
	if (path === '/') expect(scripts.length).toBeGreaterThan(3);
	const bytes = gzipBytes([...styles, ...scripts]);
	process.stdout.write(`${path}: ${bytes} bytes gzip\n`);
	expect(bytes).toBeLessThan(most);
});
