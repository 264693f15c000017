#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, a browser included, then types and lint, unit, gold and browser tests, one
 * after the other. Stops at the first step that fails, with its output and exit code; ends with one line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, isSupported, root } from '../src/cli/install.mjs';
import { findBrowser, installBrowser } from './install-browser.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const sync = [bin('@sveltejs/kit/svelte-kit.js'), 'sync'];
const checks = [
	[bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
	[bin('prettier/bin/prettier.cjs'), '--check', '.'],
	[bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']
];

/** Runs a Node program; its output goes to ours. @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function node(args, env = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, NO_COLOR: process.stdout.isTTY ? '' : '1', ...env }
		});
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Types, form and lint, side by side: each is one thread. @returns {Promise<{ code: number, count: Count }>} */
async function check() {
	const codes = [await node(sync), ...(await Promise.all(checks.map((args) => node(args))))];
	const code = codes.find((one) => one !== 0) ?? 0;
	return { code, count: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } };
}

/** One project of vitest. @param {string} project @param {Record<string, string>} [env] @returns {Promise<{ code: number, count: Count }>} */
async function vitest(project, env = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'shixu-test-'));
	const report = join(folder, 'report.json');
	try {
		const args = [bin('vitest/vitest.mjs'), 'run', '--project', project];
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const code = await node([...args, ...reporters], env);
		if (!existsSync(report)) return { code: code || 1, count: { passed: 0, failed: 1 } };
		const told = JSON.parse(readFileSync(report, 'utf8'));
		// A file that cannot be loaded, or a fault outside of tests, fails without a test of its own.
		const failed = told.numFailedTests || (code === 0 ? 0 : 1);
		return { code, count: { passed: told.numPassedTests, failed } };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function browserTests() {
	const browser = findBrowser() ?? (await installBrowser());
	process.stdout.write(`${browser}\n`);
	return vitest('browser', { SHIXU_BROWSER: browser });
}

async function all() {
	if (!isSupported(process.versions.node)) {
		throw new Error(`Node.js 20.19, 22.12 or newer is needed, this is ${process.versions.node}`);
	}
	await install();
	const steps = {
		check,
		unit: () => vitest('unit'),
		gold: () => vitest('gold'),
		browser: browserTests
	};
	const total = { passed: 0, failed: 0 };
	let exit = 0;
	for (const [name, step] of Object.entries(steps)) {
		const start = Date.now();
		process.stdout.write(`\n== ${name} ==\n`);
		const { code, count } = await step();
		total.passed += count.passed;
		total.failed += count.failed;
		const seconds = ((Date.now() - start) / 1000).toFixed(1);
		process.stdout.write(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s ==\n`);
		if (code !== 0) {
			exit = code;
			break;
		}
	}
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
	return exit;
}

try {
	process.exitCode = await all();
} catch (error) {
	process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed\n`);
	process.exitCode = 1;
}
