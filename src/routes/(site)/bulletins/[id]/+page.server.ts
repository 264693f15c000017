import { error } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { byArea } from '../order.ts';
import { answer } from './issue.server.ts';
import { decide } from './masking.server.ts';
import { readable } from './readable.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const store = await corpus(locals.audience);
	const bulletin = await store.bulletin(params.id);
	if (!bulletin) error(404, `No bulletin ${params.id}`);
	const order = byArea(await store.bulletins());
	const index = order.findIndex(({ sha256 }) => sha256 === bulletin.sha256);
	const step = (by: 1 | -1) => {
		const other = order[index + by];
		return other ? { id: other.id, title: other.title } : null;
	};
	return { ...readable(bulletin), previous: step(-1), next: step(1), selected: url.searchParams.get('id') };
};

/** The editor's forms: see masking.server.ts and issue.server.ts. */
export const actions: Actions = { mask: decide, issue: answer };
