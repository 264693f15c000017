import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build' }),
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../src/**/*.ts', '../*.config.ts', '../*.config.js');
				return config;
			}
		}
	}
};
