/** An editor's decision on a private item, out of a form. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { maskRule, type MaskRuleId } from '#masking/rules.ts';

/** Longest words and reason that are taken. */
const LONGEST = 200;

/**
 * Adds the decision that the form tells (`rule`, `words`, `masked`, `why`) and goes `back`. 403 for anybody but an editor, 404
 * for a bulletin that is not there, 400 for a form that tells no decision.
 */
export async function decide({ request, params, locals, url }: RequestEvent<{ id: string }>): Promise<never> {
	if (locals.audience !== 'editor') error(403, 'Only an editor decides what is masked');
	const form = await request.formData();
	const field = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
	};
	const store = await corpus('editor');
	const bulletin = await store.bulletin(params.id);
	if (!bulletin) error(404, `No bulletin ${params.id}`);
	const masked = field('masked');
	if ((masked !== '0' && masked !== '1') || field('words') === '')
		error(400, 'Expected words, and masked=0 or 1');
	await store.decideMask({
		sha256: bulletin.sha256,
		rule: ruleOf(field('rule')),
		words: field('words'),
		masked: masked === '1',
		who: 'editor',
		at: new Date().toISOString(),
		why: field('why')
	});
	redirect(303, backTo(form.get('back'), url));
}

function ruleOf(id: string): MaskRuleId {
	try {
		return maskRule(id).id as MaskRuleId;
	} catch (fault) {
		error(400, (fault as RangeError).message);
	}
}

/** The address to go back to, if it is one of this site; else the bulletin's own. */
function backTo(given: FormDataEntryValue | null, url: URL): string {
	if (typeof given !== 'string' || !given.startsWith('/')) return url.pathname;
	const to = new URL(given, url);
	return to.origin === url.origin ? to.pathname + to.search + to.hash : url.pathname;
}
