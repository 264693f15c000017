/** What all rules of roles ask a date, and the questions that several of them share. */
import { happeningVerbs } from '#extract/lexicon/predicates.ts';
import type { Scene } from './scene.ts';

/** What the rules ask about a date besides its scene. */
export interface Facts {
	coarse: 'day' | 'month' | 'year';
	/** Years between the bulletin and the date's last day; 0 where either is not known. */
	age: number;
	/** A verb of happening after the date, in its clause or a later one of the sentence. */
	told: boolean;
	/** A festival or season, told without figures or words such as 昨天. */
	festival: boolean;
}

/** Whether `text` has a verb of happening. */
export function hasVerb(text: string): boolean {
	return happeningVerbs.first(text, 0, text.length) !== null;
}

const DAY = /[\d０-９一二三四五六七八九十][日号]|[\d０-９]月|月.{1,3}[日号]|\d[./-]\d/;
const SHIFTED = /^(?:[这那]?个?(?:周|星期|礼拜)[一二三四五六日天]|[前昨今明后上下本当次翌同隔第])/;

/** Whether a date is a festival or season, told without figures or words such as 昨天. */
export function isFestival({ text }: Scene['found']): boolean {
	return !DAY.test(text) && !SHIFTED.test(text);
}

/** 日前, 近日: some day, though it is written as a month. */
export function isRecent({ text }: Scene['found']): boolean {
	return /^(?:日前|近日|近期|最近|不久前|前不久|前些天|前几天|连日来|近来)/.test(text);
}
