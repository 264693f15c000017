import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { EXTRACTOR_SOURCES, hashSources } from './src/cli/source-hash.ts';

/**
 * `import text from './follow.ts?script'`: a script for other people's pages, as one small text. It has to stand on its own,
 * so it is compiled apart from the application.
 */
function scripts(): Plugin {
	const ending = '.ts?script';
	return {
		name: 'shixu-scripts',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(ending)) return null;
			const file = id.slice(0, -'?script'.length);
			this.addWatchFile(file);
			const result = await build({
				configFile: false,
				logLevel: 'warn',
				build: {
					write: false,
					modulePreload: false,
					rolldownOptions: { input: file, output: { format: 'iife' } }
				}
			});
			const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[];
			const code = output.find(({ type }) => type === 'chunk')?.code?.trim();
			if (!code) throw new Error(`${file} gave no script`);
			return `export default ${JSON.stringify(code)}`;
		}
	};
}

export default defineConfig({
	plugins: [scripts(), sveltekit()],
	// The version of the extractor that the build carries: bulletins read by another one are read again.
	define: { __EXTRACTOR__: JSON.stringify(hashSources(import.meta.dirname, EXTRACTOR_SOURCES)) },
	test: {
		// A time zone that is not ours: whatever reads the machine's clock or zone fails here.
		env: { TZ: 'Pacific/Chatham' },
		// Bounds on hanging, not on speed: making a database takes seconds, on a busy machine many.
		testTimeout: 30_000,
		hookTimeout: 120_000,
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
			{ extends: true, test: { name: 'gold', include: ['tests/gold/**/*.test.ts'], environment: 'node' } },
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/setup.ts'],
					environment: 'node',
					fileParallelism: false,
					testTimeout: 60_000
				}
			}
		]
	}
});
