/** Masking on one screen: a bulletin and an editor's decisions -> its private items, and all of it as the public reads it. */
import type { Event, MaskCount, YearFound } from '#model.ts';
import { maskOf, type Mask } from './cover.ts';
import { findItems, type MaskItem, type MaskSource } from './find.ts';
import { becauseOf, countsOf, eventMasker, maskedText, type MaskedEvent } from './mask-reading.ts';
import type { MaskRuleId } from './rules.ts';

/** What an editor decided of one item, the last of the decisions on it. */
export interface MaskChoice {
	rule: MaskRuleId;
	words: string;
	masked: boolean;
}

/** An item, and whether it is masked in public: it is unless an editor decided otherwise. */
export interface JudgedItem extends MaskItem {
	masked: boolean;
}

/** A bulletin as the public reads it. */
export interface MaskedBulletin {
	items: JudgedItem[];
	/** How many items are masked, by rule. */
	counts: MaskCount[];
	/** As long as the bulletin's own text, and the same where nothing is masked. */
	text: string;
	mask: Mask;
	/** The public form of an event; null where it is the same. */
	event(event: Event): MaskedEvent | null;
}

/** Finds what is private in a bulletin and covers what no editor has opened. */
export function maskBulletin(
	source: Omit<MaskSource, 'chosen'>,
	choices: readonly MaskChoice[] = []
): MaskedBulletin {
	const chosen = choices.filter(({ rule }) => rule === 'editor').map(({ words }) => words);
	const judged = new Map(choices.map((choice) => [`${choice.rule}\n${choice.words}`, choice.masked]));
	const items = findItems({ ...source, chosen }).map((item) => ({
		...item,
		masked: judged.get(`${item.rule}\n${item.words}`) ?? true
	}));
	const text = maskedText(
		source.text,
		items.filter(({ masked }) => masked)
	);
	const mask = maskOfItems(items);
	return { items, counts: countItems(items), text, mask, event: eventMasker(source.text, text, mask) };
}

/** Covers words of the bulletin that its items come from. */
export function maskOfItems(items: readonly Pick<JudgedItem, 'rule' | 'words' | 'masked'>[]): Mask {
	const open = new Set(items.filter(({ masked }) => !masked).map(({ words }) => words));
	return maskOf(
		items.filter(({ masked }) => masked),
		open
	);
}

/** How many of the items are masked, by rule, in the order of the rules. */
export function countItems(items: readonly JudgedItem[]): MaskCount[] {
	return countsOf(new Map(items.filter(({ masked }) => masked).map(({ words, rule }) => [words, rule])));
}

/** How the year was found, in covered words. */
export function maskedYear(year: YearFound, mask: Mask): YearFound {
	return { ...year, because: becauseOf(year.because, mask) };
}
