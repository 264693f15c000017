import type { MaskRuleId } from './rules.ts';

/** Private words in a text (UTF-16 units, end-exclusive) and the rule that found them. */
export interface PrivateSpan {
	start: number;
	end: number;
	rule: MaskRuleId;
}
