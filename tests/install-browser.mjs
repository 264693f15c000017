import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, run } from '../src/cli/install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const PLACES = [
	'/usr/bin/chromium',
	'/usr/lib/chromium/chromium',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
		process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : []
	)
];

/** A Chromium or Chrome on this machine: SHIXU_BROWSER or CHROME_PATH, the path, the usual places, Playwright's own. Null: none. */
export function findBrowser() {
	const named = process.env.SHIXU_BROWSER || process.env.CHROME_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(
			`SHIXU_BROWSER or CHROME_PATH names ${named}, which is not there. Name a browser, or unset it`
		);
	}
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
	return [...onPath, ...PLACES, ...playwrightBrowsers()].find(starts) ?? null;
}

/** Whether a browser is there and starts: some are wrappers for what is not installed, some lack libraries. @param {string} path */
function starts(path) {
	if (!existsSync(path)) return false;
	// On Windows, chrome.exe answers --version by opening a window.
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Playwright's Chromium, newest first. */
function playwrightBrowsers() {
	const cache = { darwin: 'Library/Caches', win32: 'AppData/Local' }[String(process.platform)] ?? '.cache';
	const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), cache, 'ms-playwright');
	if (!existsSync(folder)) return [];
	const versions = readdirSync(folder)
		.filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
		.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
	const files = [
		'chrome-linux/chrome',
		'chrome-linux64/chrome',
		'chrome-linux/headless_shell',
		'chrome-headless-shell-linux64/chrome-headless-shell',
		'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
		'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
		'chrome-win/chrome.exe',
		'chrome-win64/chrome.exe'
	];
	return versions.flatMap((version) => files.map((file) => join(folder, version, file)));
}

/** Playwright's download; where that fails, as root on Debian, the distribution's Chromium. Throws with both outputs. */
export async function installBrowser() {
	const faults = [];
	try {
		const cli = join(root, 'node_modules/playwright-core/cli.js');
		await run('Downloading Chromium (Playwright)…', process.execPath, [cli, 'install', 'chromium']);
		const found = findBrowser();
		if (found) return found;
		faults.push('Playwright has installed no browser that was found');
	} catch (error) {
		faults.push(String(error));
	}
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const label = 'Installing Chromium and Chinese fonts (apt-get)…';
		const packages = ['chromium', 'fonts-noto-cjk'];
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		try {
			await run(label, 'apt-get', ['update'], root, quiet);
			await run(label, 'apt-get', ['install', '-y', '--no-install-recommends', ...packages], root, quiet);
			const found = findBrowser();
			if (found) return found;
			faults.push('apt-get has installed no browser that was found');
		} catch (error) {
			faults.push(String(error));
		}
	}
	throw new Error(
		`No Chromium or Chrome for the browser tests. Install one, or name it in SHIXU_BROWSER.\n${faults.join('\n')}`
	);
}
