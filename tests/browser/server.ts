import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BOOT = join(import.meta.dirname, '../../src/cli/boot.mjs');

/** A server that was started as a user starts it. */
export interface Started {
	/** `http://127.0.0.1:41234` */
	address: string;
	/** Where it was told to keep its data. */
	data: string;
	/** All that it printed so far, both streams. */
	output(): string;
	/** Ends it as Ctrl+C does, and gives the exit code; null where it had to be killed. */
	stop(): Promise<number | null>;
}

/** How the server is started; what is not given is as in an empty environment, but on a free port and with fresh data. */
export type Settings = Partial<Record<'HOST' | 'PORT' | 'SHIXU_SEEDS' | 'SHIXU_DATA' | 'ORIGIN', string>>;

/** Runs `shixu serve` and waits until it has told its address. Throws an Error with its output if it ends before. */
export async function startServer(settings: Settings = {}): Promise<Started> {
	const fresh = settings.SHIXU_DATA === undefined ? mkdtempSync(join(tmpdir(), 'shixu-data-')) : null;
	const data = settings.SHIXU_DATA ?? fresh!;
	const child = spawn(process.execPath, [BOOT, 'serve'], {
		env: { ...ownEnvironment(), PORT: '0', ...settings, SHIXU_DATA: data },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const stop = async (): Promise<number | null> => {
		const code = await ended(child, 'SIGINT');
		if (fresh) rmSync(fresh, { recursive: true, force: true });
		return code;
	};
	try {
		await Promise.race([
			once(child, 'exit').then(() => Promise.reject(new Error(printed))),
			(async () => {
				while (!printed.includes('undated ones')) await wait(30, undefined, { ref: false });
			})()
		]);
	} catch (error) {
		if (fresh) rmSync(fresh, { recursive: true, force: true });
		throw error;
	}
	const address = /http:\/\/\S+/.exec(printed)![0];
	return { address, data, output: () => printed, stop };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null) {
		child.kill(signal);
		await once(child, 'exit');
	}
	return child.exitCode;
}

/** This process's environment without what the test runner put there: the server is to run as it does for a user. */
function ownEnvironment(): NodeJS.ProcessEnv {
	const others = Object.entries(process.env).filter(
		([name]) => !/^(VITEST|VITE_|TEST$|NODE_ENV$|DEV$|PROD$)/.test(name)
	);
	return Object.fromEntries(others);
}
