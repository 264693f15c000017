import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { ENDING, scriptText } from './src/cli/script-text.mjs';
import { EXTRACTOR_SOURCES, hashSources } from './src/cli/source-hash.ts';
import { wholeStyles } from './src/cli/whole-styles.ts';

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

const DASHBOARD = /\/routes\/\(site\)\/\+page\.svelte$/;
const PAGE = /\/\+page\.svelte$/;
/** Pages that come without scripts. */
const EMBED = /\/routes\/embed\//;
/** Names all of its parts, of which a page takes some. */
const COLLECTION = /\/node_modules\/(?:d3|lucide\/)/;
/** What every page's parts name, but only dialogs use. */
const RARE = /\/svelte\/src\/.*\/bindings\/select\.js$/;

/**
 * What several pages share comes in a few files: every file is a request, which takes the browser about a millisecond of every
 * process that has a hand in it, and is compressed apart from the others. What every page starts with is one file, what the
 * dashboard shares with another page a second; what it does not need first is in neither.
 */
function fewFiles(): Plugin {
	const names = new Map<string, string>();
	const group = (name: string, priority: number) => ({
		name: (id: string) => (names.get(id) === name ? name : null),
		priority
	});
	return {
		name: 'shixu-few-files',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			const withImports = (ids: readonly string[]) => {
				const reached = new Set(ids);
				for (const id of reached)
					for (const other of this.getModuleInfo(id)?.importedIds ?? [])
						if (!COLLECTION.test(other) && !RARE.test(other)) reached.add(other);
				return reached;
			};
			const loads = [...this.getModuleIds()]
				.map((id) => this.getModuleInfo(id)!)
				.filter(({ isEntry }) => isEntry)
				.map(({ importedIds }) => withImports(importedIds))
				.filter((load) => !holds(load, EMBED));
			const pages = loads.filter((load) => holds(load, PAGE));
			for (const id of pages.find((page) => holds(page, DASHBOARD)) ?? [])
				names.set(id, pages.filter((page) => page.has(id)).length > 1 ? 'pages' : 'dashboard');
			for (const load of loads) if (!holds(load, PAGE)) for (const id of load) names.set(id, 'start');
			// What names a file that comes later and needs more than the start stays apart from what comes first: Kit would take
			// what that file imports for what comes later too, and not preload it.
			const needsMore = (later: string) =>
				[...withImports([later])].some((id) => id !== later && names.get(id) !== 'start');
			const asksLater = (id: string) => this.getModuleInfo(id)!.dynamicallyImportedIds.some(needsMore);
			const apart = [...names]
				.filter(([id, name]) => name !== 'dashboard' && [...withImports([id])].some(asksLater))
				.map(([id]) => id);
			for (const id of apart) names.delete(id);
		},
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [group('start', 3), group('pages', 2), group('dashboard', 1), SHARED]
									}
								}
							}
						}
					}
				: null
	};
}

/** Bytes of source below which files that other pages share go together. */
const SHARED = {
	name: 'shared',
	entriesAware: true,
	entriesAwareMergeThreshold: 2_000,
	minShareCount: 2,
	tags: ['$initial' as const]
};

function holds(ids: Iterable<string>, name: RegExp): boolean {
	return [...ids].some((id) => name.test(id));
}

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
			const page = chunks.find(({ moduleIds }) => holds(moduleIds, DASHBOARD));
			const first = new Set(page && [page.fileName]);
			for (const name of first) {
				const chunk = chunks.find(({ fileName }) => fileName === name)!;
				chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
				for (const other of chunk.imports) first.add(other);
			}
		}
	};
}

export default defineConfig({
	plugins: [scripts(), fewFiles(), sveltekit(), compiledOnLoad(), wholeStyles()],
	// Pages know the words of their own language: src/words/charts/known.page.ts.
	environments: { client: { resolve: { conditions: [...defaultClientConditions, 'one-language'] } } },
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
