import { corpus } from '#corpus.server.ts';
import { headline, spanOf } from '#ui/embed/headline.ts';
import { shownDays } from '#ui/shown-days.ts';
import type { PageServerLoad } from './$types';
import { loadDashboard } from './dashboard/load.server.ts';

/** The dashboard of an address, and what other sites are told when it is shared. */
export const load: PageServerLoad = async ({ url, locals, parent }) => {
	const { lang, audience } = locals;
	const data = await loadDashboard(await corpus(audience), url.searchParams, lang);
	const days = shownDays(data.filters, (await parent()).summary);
	const { events } = data;
	const bulletins = new Set(events.map(({ sha256 }) => sha256)).size;
	return {
		...data,
		share: {
			title: headline('timeline', { events, days }, lang),
			description: spanOf({ bulletins, events, days }, lang)
		}
	};
};
