import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '#cli/install.mjs';
import { leaveTypeScript } from '#cli/typescript.mjs';
import { ensureBuilt } from '#cli/build.ts';
import type { Io } from '#cli/io.ts';
import { addressOf, listen, placeOf } from '#cli/listen.ts';
import type { Notice } from '#model.ts';

/** What GET /api/status answers. */
interface Status {
	bulletins: number;
	dated: number;
	undated: number;
	notices: Notice[];
}

/** What adapter-node's build exports. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A header of our own, by which adapter-node is told that its server speaks plain HTTP; it takes HTTPS for granted. */
const PROTOCOL_HEADER = 'x-shixu-protocol';
/** How long open requests and the store may take to end. */
const PATIENCE = 5000;

/**
 * `shixu serve`: builds what is not built, reads the bulletins in, and serves the dashboard until SIGINT or SIGTERM.
 * The port is taken first, so that a taken one is told at once; requests wait until everything is ready.
 */
export async function serveCommand(
	io: Pick<Io, 'stdout' | 'stderr' | 'env'>,
	args: string[]
): Promise<number> {
	if (args.length > 0) {
		io.stderr.write(
			`serve 不接受参数：${args.join(' ')}。请用环境变量 HOST、PORT、SHIXU_SEEDS、SHIXU_DATA\n` +
				`serve takes no arguments: ${args.join(' ')}. Use the settings HOST, PORT, SHIXU_SEEDS, SHIXU_DATA\n`
		);
		return 2;
	}
	let ready: (handler: Handler) => void = () => {};
	const handler = new Promise<Handler>((resolve) => (ready = resolve));
	const server = await listen(placeOf(io.env), (request, response) => void answer(request, response));
	try {
		ready(await application(io.env));
		io.stdout.write(greeting(addressOf(server), await status(server)));
		await stopSignal();
	} finally {
		await close(server);
	}
	return 0;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		request.headers[PROTOCOL_HEADER] = 'http';
		try {
			const handle = await handler;
			await handle(request, response);
		} catch (error) {
			io.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		}
	}
}

/**
 * The built application, told where it is served, by which it knows who reads it. Importing it opens the store and reads the
 * bulletins in (src/hooks.server.ts).
 */
async function application(env: Io['env']): Promise<Handler> {
	env.HOST = placeOf(env).host;
	env.SHIXU_SEEDS ??= join(root, 'seeds');
	env.SHIXU_DATA ??= join(root, 'data');
	if (!env.ORIGIN) env.PROTOCOL_HEADER ??= PROTOCOL_HEADER;
	const file = await ensureBuilt();
	await leaveTypeScript();
	return ((await import(pathToFileURL(file).href)) as { handler: Handler }).handler;
}

async function status(server: Server): Promise<Status> {
	const response = await fetch(`${addressOf(server)}/api/status`);
	if (!response.ok) throw new Error(`GET /api/status: ${response.status} ${await response.text()}`);
	return (await response.json()) as Status;
}

function greeting(address: string, { bulletins, dated, undated, notices }: Status): string {
	const lines = [
		`时序 Shixu  ${address}`,
		`${bulletins} 份简报，${dated} 件有日期的事件，${undated} 件没有日期`,
		`${bulletins} bulletins, ${dated} dated events, ${undated} undated ones`,
		...notices.flatMap(({ zh, en }) => [`! ${zh}`, `  ${en}`])
	];
	return `${lines.join('\n')}\n`;
}

/** Settles at the first SIGINT or SIGTERM; a second one ends the process at once, as one does before all is ready. */
function stopSignal(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
	});
}

/** Lets open requests end and the store close; the process then has nothing left to do. */
async function close(server: Server): Promise<void> {
	process.emit('sveltekit:shutdown' as never);
	const closed = once(server, 'close');
	server.close();
	server.closeIdleConnections();
	await Promise.race([closed, wait(PATIENCE, undefined, { ref: false })]);
	server.closeAllConnections();
	setTimeout(() => process.exit(), PATIENCE).unref();
}
