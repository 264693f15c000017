/** An editor's decision on a private item, out of a form. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { corpus } from '#corpus.server.ts';
import { fieldsOf } from './form.server.ts';
import { maskRule, type MaskRuleId } from '#masking/rules.ts';

/**
 * Adds the decision that the form tells (`rule`, `words`, `masked`, `why`) and goes `back`. 403 for anybody but an editor, 404
 * for a bulletin that is not there, 400 for a form that tells no decision.
 */
export async function decide({ request, params, locals, url }: RequestEvent<{ id: string }>): Promise<never> {
	if (locals.audience !== 'editor') error(403, 'Only an editor decides what is masked');
	const { field, back } = await fieldsOf(request, url);
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
	redirect(303, back);
}

function ruleOf(id: string): MaskRuleId {
	try {
		return maskRule(id).id as MaskRuleId;
	} catch (fault) {
		error(400, (fault as RangeError).message);
	}
}
