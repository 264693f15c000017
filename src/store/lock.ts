import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';

/** Somebody else has the folder. */
export class FolderInUse extends Error {
	override name = 'FolderInUse';
	readonly pid: number;
	constructor(folder: string, pid: number, file: string) {
		super(
			`数据文件夹 ${folder} 正由进程 ${pid} 使用。请先结束它，或用 SHIXU_DATA 指定另一个文件夹\n` +
				`The data folder ${folder} is in use by process ${pid}. Stop it first, or name another folder in SHIXU_DATA ` +
				`(if that process is not Shixu, delete ${file})`
		);
		this.pid = pid;
	}
}

const LOCK = /^lock-(?<pid>\d+)-(?<start>\d+)$/;
/** Two processes that start in the same moment see each other and step back; these are the further attempts. */
const ATTEMPTS = 4;

/**
 * Takes `folder` for this process; the function returned gives it back. Throws FolderInUse while another process lives
 * that has it; what a killed process left is cleared away. On one machine: processes are told apart by number and start.
 *
 * Each process puts up its own mark first and looks for others afterwards, so that of two at most one goes on,
 * whatever the order (Dekker, as in Dijkstra, EWD 123).
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	const name = `lock-${process.pid}-${startOf(process.pid) ?? 0}`;
	const file = join(folder, name);
	for (let attempt = 1; ; attempt++) {
		await putUp(folder, file);
		const other = await otherHolder(folder, name);
		if (!other) return () => rm(file, { force: true });
		await rm(file, { force: true });
		if (attempt === ATTEMPTS) throw new FolderInUse(folder, other.pid, other.file);
		await wait(20 + Math.random() * 100);
	}
}

async function putUp(folder: string, file: string): Promise<void> {
	try {
		await writeFile(file, '', { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FolderInUse(folder, process.pid, file);
		throw error;
	}
}

async function otherHolder(folder: string, own: string): Promise<{ pid: number; file: string } | null> {
	for (const name of await readdir(folder)) {
		const groups = LOCK.exec(name)?.groups;
		if (!groups || name === own) continue;
		const file = join(folder, name);
		if (startOf(Number(groups.pid)) === Number(groups.start)) return { pid: Number(groups.pid), file };
		await rm(file, { force: true });
	}
	return null;
}

/**
 * When a process began, as a number that no later process with its id has: ticks since boot on Linux, seconds since 1970
 * elsewhere, 0 where the system does not tell (Windows). Null: no such process, or one that is dead and not yet buried.
 */
function startOf(pid: number): number | null {
	if (process.platform === 'linux') return startOnLinux(pid);
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
	}
	if (process.platform === 'win32') return 0;
	const told = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
		env: { ...process.env, LC_ALL: 'C' }
	});
	return Date.parse(told.toString().trim()) / 1000 || 0;
}

/** Fields 3 (state) and 22 (starttime) of proc_pid_stat(5); the second field may hold blanks and brackets. */
function startOnLinux(pid: number): number | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return fields[0] === 'Z' || fields[0] === 'X' ? null : Number(fields[19]);
	} catch {
		// No such entry: no such process.
		return null;
	}
}
