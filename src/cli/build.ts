import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '#cli/install.mjs';
import { hashSources } from '#cli/source-hash.ts';

const SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/**
 * Builds the application into `build/` if it is not there or not made from the present sources, and answers with the file
 * to import, which exports `handler`. Throws an Error with the bundler's output.
 */
export async function ensureBuilt(): Promise<string> {
	const [handler, stamp] = [join(root, 'build/handler.js'), join(root, 'build/sources.sha256')];
	const sources = hashSources(root, SOURCES);
	const fresh = existsSync(handler) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
	if (!fresh) {
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		await run('正在构建网页… Building the pages…', process.execPath, [vite, 'build'], root, {
			NODE_ENV: 'production'
		});
		writeFileSync(stamp, sources);
	}
	return handler;
}
