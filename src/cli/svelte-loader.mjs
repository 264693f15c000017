/**
 * Lets Node import Svelte components, rendered on the server's side, and scripts for pages that stand alone: the command line
 * draws the same charts as the pages, without a build. A hook of `module.register`; plain JavaScript, because it runs in a thread of its own.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { ENDING, scriptText } from './script-text.mjs';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
	if (url.endsWith(ENDING)) {
		const text = await scriptText(fileURLToPath(url.slice(0, -ENDING.length)));
		return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
	}
	if (!url.endsWith('.svelte')) return next(url, context);
	const filename = fileURLToPath(url);
	const { js } = compile(await readFile(filename, 'utf8'), { filename, generate: 'server', runes: true });
	return { format: 'module', source: js.code, shortCircuit: true };
}
