import { commands } from '#cli/commands.ts';
import { help } from '#cli/help.ts';
import type { Io } from '#cli/io.ts';

/** Runs the command that the arguments name and answers with its exit code. An error is told in its own words, with its causes. */
export async function main(io: Io, [name = 'help', ...args]: string[]): Promise<number> {
	if (name === 'help' || name === '--help' || name === '-h') {
		io.stdout.write(help());
		return 0;
	}
	const command = commands.find((known) => known.name === name);
	if (!command) {
		const names = [...commands.map((known) => known.name), 'help'].join(', ');
		io.stderr.write(
			`没有命令“${name}”，应为其中之一：${names}\nThere is no command “${name}”; expected one of ${names}\n`
		);
		return 2;
	}
	try {
		return await (
			await command.load()
		)(io, args);
	} catch (error) {
		io.stderr.write(`${told(error)}\n`);
		return 1;
	}
}

/** Message and causes; the place in the program too where the fault is ours and not the input's. */
function told(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const own = error instanceof TypeError || error instanceof ReferenceError ? error.stack : error.message;
	return error.cause === undefined ? String(own) : `${own}\n  ${told(error.cause)}`;
}
