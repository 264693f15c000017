import { parseEdtf } from '#edtf.ts';
import type { Edtf } from '#model.ts';

/** Days by which a vague date may lie beside another: 日前 is the month of one reader and the last weeks of the other. */
const LEEWAY = 20;

/**
 * Whether a date that was read is the one that is wanted. A vague one (`~`, `?`, `X`, or with both ends) wants a vague
 * one or a span that comes within 20 days of it; an open one (`2020-02-01/..`) the same first day; any other the same first
 * and last day. The clock is judged apart, by `clockOf`. False for null and for what is no EDTF of Shixu's.
 */
export function datesAgree(wanted: Edtf, got: Edtf | null): boolean {
	const [want, have] = [days(wanted), got === null ? null : days(got)];
	if (!want || !have) return false;
	if (isVague(wanted)) {
		const span = isVague(got ?? '') || have.first !== have.last;
		return span && have.first <= want.last + LEEWAY && have.last >= want.first - LEEWAY;
	}
	if (isOpenEnded(wanted)) return have.first === want.first;
	return have.first === want.first && have.last === want.last;
}

/** `18:00` of `2020-03-05T18:00~`; null without a clock. */
export function clockOf(edtf: Edtf): string | null {
	return /T(?<clock>\d\d:\d\d)/.exec(edtf)?.groups?.clock ?? null;
}

/** 以来, 起: it has begun, and its end is not said. */
export function isOpenEnded(edtf: Edtf): boolean {
	return edtf.endsWith('/..');
}

function isVague(edtf: Edtf): boolean {
	return /[?~%X]/.test(edtf) || (edtf.includes('/') && !edtf.includes('..'));
}

/** First and last day, infinite where open. */
function days(edtf: Edtf): { first: number; last: number } | null {
	try {
		const { first, last } = parseEdtf(edtf);
		return { first: first ?? -Infinity, last: last ?? Infinity };
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
