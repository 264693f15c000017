import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { corpus } from '#corpus.server.ts';
import { parseView } from '#filters.ts';
import { audienceOf } from '#routes/access.server.ts';
import { warm } from '#routes/data/warm.server.ts';
import { embeddable, guard } from '#ui/headers.server.ts';
import { acceptedLang } from '#words/accept-language.ts';

/** Reads the collection in before the first request, so that a fault shows at the start; what pages are counted from follows. */
export const init: ServerInit = async () => {
	if (building) return;
	await corpus();
	warm().catch((error: unknown) => console.error(error));
};

/** The script of app.html, which remembers a theme. An embed has no memory, and may have no script at all. */
const THEME_SCRIPT = /<script nonce="[^"]*" data-theme-memory>[^]*?<\/script>\s*/;

/** Settles language, theme and audience, fills them into app.html, and sets the headers that keep a page to itself. */
export const handle: Handle = async ({ event, resolve }) => {
	const asked = parseView(event.url.searchParams);
	const lang = asked.lang ?? acceptedLang(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	event.locals.theme = asked.theme;
	event.locals.audience = audienceOf({ url: event.url, headers: event.request.headers });
	const embed = embeddable(event.url.pathname);
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const page = html
				.replace('%shixu.lang%', lang === 'zh' ? 'zh-CN' : 'en')
				.replace('%shixu.theme%', asked.theme ?? '');
			return embed ? page.replace(THEME_SCRIPT, '') : page;
		}
	});
	guard(response.headers, event.url.pathname);
	if (asked.lang === null) response.headers.append('vary', 'Accept-Language');
	return response;
};
