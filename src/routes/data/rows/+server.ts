import { eventRow } from '#ui/rows.ts';
import type { RequestHandler } from './$types';
import { sourceOf } from '../source-of.server.ts';

/** Rows that one request may ask for. */
const MOST = 500;

/** Events by their places in the columns: `?at=3,17` gives `{"3": …, "17": …}`, each as lists show it. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const asked = (url.searchParams.get('at') ?? '').split(',').filter((one) => /^\d{1,9}$/.test(one));
	if (asked.length === 0 || asked.length > MOST) {
		return new Response(`at: expected 1 to ${MOST} numbers of rows, such as at=3,17\n`, { status: 400 });
	}
	const source = await sourceOf(url.searchParams, locals.audience);
	const places = [...new Set(asked.map(Number))].filter((row) => row < source.columns.length);
	const events = await source.rows(places);
	return Response.json(Object.fromEntries(places.map((row, index) => [row, eventRow(events[index])])));
};
