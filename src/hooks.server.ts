import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { corpus } from '#corpus.server.ts';
import { parseView } from '#filters.ts';
import { audienceOf } from '#routes/access.server.ts';
import { guard } from '#ui/headers.server.ts';
import { acceptedLang } from '#words/accept-language.ts';

/** Reads the collection in before the first request, so that a fault shows at the start. */
export const init: ServerInit = async () => {
	if (!building) await corpus();
};

/** Settles language, theme and audience, fills them into app.html, and sets the headers that keep a page to itself. */
export const handle: Handle = async ({ event, resolve }) => {
	const asked = parseView(event.url.searchParams);
	const lang = asked.lang ?? acceptedLang(event.request.headers.get('accept-language'));
	event.locals.lang = lang;
	event.locals.theme = asked.theme;
	event.locals.audience = audienceOf({ url: event.url, headers: event.request.headers });
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%shixu.lang%', lang === 'zh' ? 'zh-CN' : 'en').replace('%shixu.theme%', asked.theme ?? '')
	});
	guard(response.headers, event.url.pathname);
	if (asked.lang === null) response.headers.append('vary', 'Accept-Language');
	return response;
};
