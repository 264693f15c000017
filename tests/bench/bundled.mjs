/**
 * Runs a bench as one bundle, as the server runs the extraction, and not file by file through tsx, whose helper for the
 * names of functions costs what it measures: `node tests/bench/bundled.mjs extract FOLDER`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const outDir = join(root, 'node_modules/.cache/shixu-bench');
await build({
	root,
	configFile: false,
	logLevel: 'warn',
	build: { ssr: join(import.meta.dirname, `${name}.ts`), outDir, emptyOutDir: true, minify: false }
});
const child = spawn(process.execPath, ['--expose-gc', join(outDir, `${name}.js`), ...args], {
	stdio: 'inherit'
});
child.on('close', (code) => (process.exitCode = code ?? 1));
