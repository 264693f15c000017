/** Who may do more than look. The one place that decides it. */

/** Names under which a browser reaches the machine it runs on. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Whether this server is its editor's own: it listens on this machine alone (HOST is a loopback address, as it is by
 * default) and SHIXU_PUBLIC does not say that others reach it all the same, through a proxy. Everybody who reaches such a
 * server may write to it and read the bulletins unmasked. `SHIXU_PUBLIC=0` with another HOST: the network is trusted.
 */
export function isEditorsServer(env: Record<string, string | undefined> = process.env): boolean {
	const told = env.SHIXU_PUBLIC?.trim().toLowerCase() ?? '';
	if (told === '') return LOOPBACK.test(env.HOST?.trim() || '127.0.0.1');
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
