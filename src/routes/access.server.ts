/** Who may do more than look. The one place that decides it. */
import type { Audience } from '#model.ts';

/** Names under which a browser reaches the machine it runs on. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Whether this server is its editor's own: it listens on this machine alone (HOST is a loopback address, as
 * `shixu serve` has it by default; a server started otherwise listens everywhere) and SHIXU_PUBLIC does not say that others reach it all the same, through a proxy. Everybody who reaches such a
 * server may write to it and read the bulletins unmasked. `SHIXU_PUBLIC=0` with another HOST: the network is trusted.
 */
export function isEditorsServer(env: Record<string, string | undefined> = process.env): boolean {
	const told = env.SHIXU_PUBLIC?.trim().toLowerCase() ?? '';
	if (told === '') return LOOPBACK.test(env.HOST?.trim() ?? '');
	return told === '0' || told === 'false' || told === 'no';
}

/**
 * Whether a request may write, or read unmasked. On a server that only this machine reaches, a page that another site had
 * sent under its own name (DNS rebinding) may not: `url` then has that name and not the machine's.
 */
export function isEditor(url: URL, env: Record<string, string | undefined> = process.env): boolean {
	if (!isEditorsServer(env)) return false;
	return env.SHIXU_PUBLIC?.trim() ? true : LOOPBACK.test(url.hostname);
}

/** What a proxy adds when it passes a request on: its reader is somewhere else. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'];

/** Who reads the answer to a request: an editor (isEditor), unless a proxy passed it on and nobody said that it may. */
export function audienceOf(
	{ url, headers }: { url: URL; headers: Headers },
	env: Record<string, string | undefined> = process.env
): Audience {
	const passedOn = !env.SHIXU_PUBLIC?.trim() && PASSED_ON.some((header) => headers.has(header));
	return isEditor(url, env) && !passedOn ? 'editor' : 'public';
}

/** The audience of a file to take away: the public, unless an editor asks for it unmasked (`masked=0`). */
export function audienceOfFile(reader: Audience, params: URLSearchParams): Audience {
	return params.get('masked') === '0' ? reader : 'public';
}
