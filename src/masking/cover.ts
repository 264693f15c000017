/** Private items covered in words that were taken out of a bulletin: titles, names, places, reasons. */
import { simplify } from '#extract/lexicon/traditional.ts';
import { patterns, type MaskItem } from './find.ts';
import { namesIn, unblanked } from './dictionary.ts';
import { maskRule, type MaskRuleId } from './rules.ts';
import { shownWords } from './shown.ts';

/** A stretch that was covered (UTF-16 units of the text, which is as long as before), and by which rule. */
export interface Covered {
	start: number;
	end: number;
	rule: MaskRuleId;
	/** What stands there now. */
	shown: string;
}

export interface Masked {
	text: string;
	masked: Covered[];
}

/** Covers what is private in any words of one bulletin, the same everywhere. */
export type Mask = (text: string) => Masked;

/**
 * The mask of a bulletin, from its items: those in `items` are covered wherever they stand, also in part (11弄2号 of
 * 11弄2号401室), and so is every number and address that is not in `open`, the words that an editor has unmasked.
 */
export function maskOf(
	items: readonly Pick<MaskItem, 'rule' | 'words'>[],
	open: ReadonlySet<string> = new Set()
): Mask {
	const names = new Map<string, MaskRuleId>();
	const parts = new Map<string, MaskRuleId>();
	for (const { rule, words } of items) {
		if (maskRule(rule).kind === 'name') names.set(simplify(words), rule);
		else for (const part of partsOf(rule, words)) if (!parts.has(part)) parts.set(part, rule);
	}
	const heads = new Set([...parts.keys()].map((part) => part[0]));
	return (text) => {
		if (text === '') return { text, masked: [] };
		const plain = simplify(text);
		const spans = [
			...patterns(plain).filter(({ start, end }) => !open.has(text.slice(start, end).replace(/\s+/g, ''))),
			...namesIn(plain, names),
			...partsIn(text, parts, heads)
		];
		return coverSpans(text, spans);
	};
}

/** The text with the spans covered, blanks left; where spans overlap, the first that begins, and of these the longest. */
export function coverSpans(
	text: string,
	spans: readonly { start: number; end: number; rule: MaskRuleId }[]
): Masked {
	const masked: Covered[] = [];
	let shownText = '';
	let at = 0;
	for (const { start, end, rule } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const from = Math.max(start, at);
		if (from >= end) continue;
		const shown = shownWords(rule, text.slice(start, end)).slice(from - start);
		shownText += text.slice(at, from) + shown;
		masked.push({ start: from, end, rule, shown });
		at = end;
	}
	return { text: shownText + text.slice(at), masked };
}

/** The words themselves, and of an address its beginnings from the second number on: 11弄2号, 11弄2号401室. */
function partsOf(rule: MaskRuleId, words: string): string[] {
	if (maskRule(rule).kind !== 'address') return [words];
	const links = [...words.matchAll(/[^弄号栋幢座单元门层楼室户房组队社#＃]*(?:支弄|号楼|单元|.)/gu)];
	const parts = links.map((_, i) => words.slice(0, links[i].index + links[i][0].length));
	return [...new Set([words, ...parts.slice(1)])];
}

/** Every occurrence of the parts, blanks and line breaks between their characters or not. */
function partsIn(text: string, parts: ReadonlyMap<string, MaskRuleId>, heads: ReadonlySet<string>) {
	const found: { start: number; end: number; rule: MaskRuleId }[] = [];
	if (parts.size === 0) return found;
	const { plain, at } = unblanked(text);
	for (let i = 0; i < plain.length; i++) {
		if (!heads.has(plain[i])) continue;
		for (const [part, rule] of parts) {
			if (!plain.startsWith(part, i)) continue;
			found.push({ start: at(i), end: at(i + part.length - 1) + 1, rule });
		}
	}
	return found;
}
