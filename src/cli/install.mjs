/** Node and the packages: which versions will do, and how what is missing is installed. Plain JavaScript, needs no package. */
import { spawn } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Whether Shixu runs on this version of Node: the ones that its tools support (package.json, "engines").
 * @param {string} version such as `20.19.0`
 */
export function isSupported(version) {
	const [major, minor] = version.split('.').map(Number);
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
}

/** Whether node_modules is missing, or older than package-lock.json. */
export function needsInstall(folder = root) {
	const installed = join(folder, 'node_modules/.package-lock.json');
	const wanted = join(folder, 'package-lock.json');
	if (!existsSync(installed)) return true;
	return existsSync(wanted) && statSync(wanted).mtimeMs > statSync(installed).mtimeMs;
}

/** Installs all packages, those for building included, if that is needed. Throws an Error with npm's output. */
export async function install(folder = root) {
	if (!needsInstall(folder)) return;
	const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
	const args = ['install', '--include=dev', '--no-audit', '--no-fund'];
	const label = '正在安装依赖包（npm install）… Installing packages (npm install)…';
	if (npm) await run(label, process.execPath, [npm, ...args], folder);
	else await run(label, 'npm', args, folder);
	// npm may write the lock file after the packages: what was just installed is not older than it.
	const now = new Date();
	utimesSync(join(folder, 'node_modules/.package-lock.json'), now, now);
}

/**
 * Runs a command and keeps its output back: it is the message of the Error if the command fails. Says on stderr what is
 * going on as soon as it takes longer than a second, and every ten seconds that it still is.
 * @param {string} label
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 * @param {Record<string, string>} [env] in addition to this process's own
 */
export async function run(label, command, args, cwd = root, env = {}) {
	const start = Date.now();
	const seconds = () => Math.round((Date.now() - start) / 1000);
	let said = false;
	const first = setTimeout(() => {
		said = true;
		process.stderr.write(`${label}\n`);
	}, 1000);
	const again = setInterval(() => process.stderr.write(`  … ${seconds()} s\n`), 10_000);
	try {
		await output(command, args, cwd, env);
		if (said) process.stderr.write(`  ✓ ${seconds()} s\n`);
	} finally {
		clearTimeout(first);
		clearInterval(again);
	}
}

/** @type {(command: string, args: string[], cwd: string, env: Record<string, string>) => Promise<string>} */
function output(command, args, cwd, env) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm is a script on Windows, which only a shell can run; the arguments are our own.
			shell: process.platform === 'win32' && command === 'npm'
		});
		let told = '';
		child.stdout.on('data', (chunk) => (told += chunk));
		child.stderr.on('data', (chunk) => (told += chunk));
		child.on('error', (cause) =>
			reject(new Error(`找不到命令 ${command} · Cannot run ${command}: ${cause.message}`, { cause }))
		);
		child.on('close', (code, signal) => {
			if (code === 0) return resolve(told);
			const how = signal ?? `exit code ${code}`;
			reject(new Error(`${told.trim()}\n\n失败 Failed (${how}): ${command} ${args.join(' ')}`));
		});
	});
}
