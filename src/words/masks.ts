/** What a chart, a file or a page says of what is masked in it. */
import type { Lang } from '#filters.ts';
import { maskRule, type MaskKind } from '#masking/rules.ts';
import type { MaskCount } from '#model.ts';

const KINDS: Record<MaskKind, Record<Lang, string>> = {
	name: { zh: '姓名', en: 'names' },
	address: { zh: '住址', en: 'addresses' },
	number: { zh: '号码', en: 'numbers' },
	words: { zh: '编者指定', en: 'chosen by an editor' }
};

/** `为保护隐私遮盖 3 处：姓名 2、住址 1`; '' where nothing is masked. */
export function maskedWords(counts: readonly MaskCount[], lang: Lang): string {
	const kinds = new Map<MaskKind, number>();
	for (const { rule, count } of counts) {
		const { kind } = maskRule(rule);
		kinds.set(kind, (kinds.get(kind) ?? 0) + count);
	}
	if (kinds.size === 0) return '';
	const parts = [...kinds].map(([kind, count]) => `${KINDS[kind][lang]} ${count}`);
	const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
	if (lang === 'zh') return `为保护隐私遮盖 ${all} 处：${parts.join('、')}`;
	return `Masked for privacy: ${all} (${parts.join(', ')})`;
}

/** `定格以后又遮盖 1 处，指纹仍是定格时各行的`; '' where nothing was masked since. */
export function laterWords(counts: readonly MaskCount[], lang: Lang): string {
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	if (all === 0) return '';
	return lang === 'zh'
		? `定格以后又遮盖 ${all} 处，指纹仍是定格时各行的`
		: `${all} more masked since; the fingerprint is that of the rows as they were frozen`;
}

/** The counts of several events together, in the order in which the rules first occur. */
export function sumMasked(events: readonly { masked?: readonly MaskCount[] }[]): MaskCount[] {
	const sums = new Map<string, number>();
	for (const { masked = [] } of events) {
		for (const { rule, count } of masked) sums.set(rule, (sums.get(rule) ?? 0) + count);
	}
	return [...sums].map(([rule, count]) => ({ rule, count }));
}
