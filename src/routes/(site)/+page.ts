import type { PageLoad } from './$types';
import { partsFor } from './dashboard/parts.ts';

/** The server's data, and the components that it needs besides those of every view. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	parts: await partsFor({ ...data, total: data.counts.rows })
});
