/**
 * The first step of every command, with nothing but Node: checks its version, installs the packages if they are missing or
 * out of date, and hands over to main.ts. Plain JavaScript, because nothing that could read TypeScript may be there yet.
 */
import { install, isSupported } from './install.mjs';
import { readTypeScript } from './typescript.mjs';

async function boot() {
	if (!isSupported(process.versions.node)) {
		process.stderr.write(
			`Shixu 需要 Node.js 20.19、22.12 或更新的版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装\n` +
				`Shixu needs Node.js 20.19, 22.12 or newer, this is ${process.versions.node}. Get it from https://nodejs.org\n`
		);
		return 1;
	}
	try {
		await install();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
	// A reader that has seen enough (| head) ends the pipe: that is no fault.
	process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1));
	await readTypeScript();
	const { main } = await import('./main.ts');
	return main(process, process.argv.slice(2));
}

void boot().then((code) => (process.exitCode = code));
