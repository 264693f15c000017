/** What an editor says of a bulletin's issue day, out of a form. */
import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { restateIssue } from '#corpus.server.ts';
import { isDayOrYear } from '#edtf.ts';
import { fieldsOf } from './form.server.ts';

/** What was written and is no issue day: the form says so and keeps it. */
export interface Refused {
	written: string;
}

/**
 * Reads the bulletin anew by the form's `issued` (`2020-03-20`, `2020`; with `clear` by its text alone) and goes `back`. 403 for
 * anybody but an editor, 404 for a bulletin that is not there; what is no issue day comes back to the form.
 */
export async function answer({
	request,
	params,
	locals,
	url
}: RequestEvent<{ id: string }>): Promise<ActionFailure<Refused>> {
	if (locals.audience !== 'editor') error(403, 'Only an editor gives the issue day');
	const { field, back } = await fieldsOf(request, url);
	const written = field('issued');
	const issued = field('clear') ? null : usual(written);
	if (issued !== null && !isDayOrYear(issued)) return fail(400, { written });
	try {
		await restateIssue(params.id, { issued, who: 'editor', at: new Date().toISOString() });
	} catch (fault) {
		if (fault instanceof RangeError) error(404, fault.message);
		throw fault;
	}
	redirect(303, back);
}

/** 2020年3月5日, 2020/3/5, 2020.3.5 -> 2020-03-05; 2020年 -> 2020; anything else as it is. */
function usual(written: string): string {
	const parts = /^(?<y>\d{4})(?:[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?|年)?$/u.exec(
		written.normalize('NFKC').replace(/\s/g, '')
	)?.groups;
	if (!parts) return written;
	return parts.m ? `${parts.y}-${parts.m.padStart(2, '0')}-${parts.d.padStart(2, '0')}` : parts.y;
}
