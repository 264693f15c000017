/** Who reads an answer: an editor on this machine, or the public. */
import type { Audience } from '#model.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
/** What a proxy adds when it passes a request on: then the reader is somewhere else. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'];

/**
 * The audience of a request. SHIXU_PUBLIC=1: always the public; =0: always an editor. Else an editor where the server listens to
 * this machine alone (HOST), is spoken to under its name (so that no site can read it by pointing a name of its own here),
 * and no proxy stands between.
 */
export function audienceOf(headers: Headers, env: Record<string, string | undefined>): Audience {
	if (env.SHIXU_PUBLIC === '1') return 'public';
	if (env.SHIXU_PUBLIC === '0') return 'editor';
	const name = (headers.get('host') ?? '').replace(/:\d+$/, '');
	const here = LOOPBACK.test(env.HOST ?? '') && LOOPBACK.test(name);
	return here && !PASSED_ON.some((header) => headers.has(header)) ? 'editor' : 'public';
}

/** The audience of a file to take away: the public, unless an editor's own server is asked for it unmasked (`masked=0`). */
export function audienceOfFile(reader: Audience, params: URLSearchParams): Audience {
	return params.get('masked') === '0' ? reader : 'public';
}
