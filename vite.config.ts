import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { ENDING, scriptText } from './src/cli/script-text.mjs';
import { EXTRACTOR_SOURCES, hashSources } from './src/cli/source-hash.ts';

/**
 * `import text from './follow.ts?script'`: a script for other people's pages, as one small text. It has to stand on its own,
 * so it is compiled apart from the application.
 */
function scripts(): Plugin {
	return {
		name: 'shixu-scripts',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(ENDING)) return null;
			const file = id.slice(0, -ENDING.length);
			this.addWatchFile(file);
			return `export default ${JSON.stringify(await scriptText(file))}`;
		}
	};
}

/**
 * What several pages share comes in a few files: every file is a request, and each takes the browser about a millisecond of
 * every process that has a hand in it.
 */
function fewFiles(): Plugin {
	return {
		name: 'shixu-few-files',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } }
				: null
	};
}

/** Bytes of source below which files that different pages share go together. */
const SHARED = {
	name: 'shared',
	entriesAware: true,
	entriesAwareMergeThreshold: 2_000,
	minShareCount: 2,
	tags: ['$initial' as const]
};

/**
 * Nearly all that the dashboard loads first is called at once. Told so (https://v8.dev/blog/explicit-compile-hints), a browser
 * compiles it while it comes, beside the page's own thread, which otherwise spends a third of its time on that.
 */
function compiledOnLoad(): Plugin {
	return {
		name: 'shixu-compiled-on-load',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(DASHBOARD)));
			const first = new Set(page && [page.fileName]);
			for (const name of first) {
				const chunk = chunks.find(({ fileName }) => fileName === name)!;
				chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
				for (const other of chunk.imports) first.add(other);
			}
		}
	};
}

const DASHBOARD = 'src/routes/(site)/+page.svelte';

export default defineConfig({
	plugins: [scripts(), fewFiles(), sveltekit(), compiledOnLoad()],
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
