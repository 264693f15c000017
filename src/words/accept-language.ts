import type { Lang } from '#filters.ts';

/**
 * The language that an Accept-Language header asks for (RFC 9110, 12.5.4): Chinese where any Chinese stands before
 * English, else English. `zh-TW,en;q=0.8` -> zh; `en-GB,zh;q=0.5` -> en; null, `*` and other languages -> en.
 */
export function acceptedLang(header: string | null): Lang {
	let [best, weight]: [Lang, number] = ['en', 0];
	for (const part of (header ?? '').slice(0, 500).split(',')) {
		const [tag, ...parameters] = part.trim().toLowerCase().split(';');
		const primary = tag.split('-')[0];
		if (primary !== 'zh' && primary !== 'en') continue;
		const given = parameters.map((text) => /^\s*q=(?<q>[\d.]+)\s*$/.exec(text)?.groups?.q).find(Boolean);
		const q = given === undefined ? 1 : Number(given);
		if (q > weight) [best, weight] = [primary, q];
	}
	return best;
}
