import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { EXTRACTOR_SOURCES, hashSources } from './src/cli/source-hash.ts';

export default defineConfig({
	plugins: [sveltekit()],
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
