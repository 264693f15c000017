/**
 * Compiles a script that runs in a reader's browser, apart from the application: `import text from './page.client.ts?script'`.
 * For Vite (vite.config.ts) and for Node (svelte-loader.mjs). Plain JavaScript, because a hook of Node runs in a thread of its own.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export const ENDING = '?script';

/**
 * The script of a TypeScript file with all that it imports, minified, as one text without imports. The same sources give the same
 * text whatever runs the build. Throws an Error where the file gives none.
 *
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function scriptText(file) {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true, dev: false, css: 'injected' } })],
		// Tests run with another NODE_ENV, which would choose the development's parts.
		define: { 'process.env.NODE_ENV': '"production"' },
		resolve: { conditions: ['browser', 'production', 'module'] },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: file, output: { format: 'iife' }, checks: { pluginTimings: false } }
		}
	});
	const [{ output }] = /** @type {{ output: { type: string; code?: string }[] }[]} */ ([result].flat());
	const code = output.find(({ type }) => type === 'chunk')?.code?.trim();
	if (!code) throw new Error(`${file} gave no script`);
	return code;
}
