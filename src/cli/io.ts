import type { Readable, Writable } from 'node:stream';

/** All that a command may touch of the outer world, so that a test can hand it strings instead. */
export interface Io {
	stdin: Readable;
	/** Results only: what a pipe reads. */
	stdout: Writable;
	/** Notices and progress. */
	stderr: Writable;
	env: Record<string, string | undefined>;
}

/** A command: takes its own arguments, answers with the exit code. 0: done, 1: some of it failed, 2: wrong use. */
export type Command = (io: Io, args: string[]) => Promise<number>;
