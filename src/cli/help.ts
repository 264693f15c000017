import { commands } from '#cli/commands.ts';

/** The commands, each with a line of Chinese and one of English. */
export function help(): string {
	const lines = commands.map(({ usage, zh, en }) => `\n  ${usage}\n      ${zh}\n      ${en}\n`);
	return `时序 Shixu\n用法 Usage: npm run --silent shixu -- COMMAND\n${lines.join('')}`;
}
