import { isWithin } from '#extract/lexicon/gazetteer.ts';
import type { Article } from '#model.ts';
import type { Toponym } from './toponyms.ts';

/**
 * What a bulletin says once of a name that many places bear, it means everywhere: behind 长宁区, 新华路街道 is the one there,
 * and 长宁区 the district that has it. By name; only names that are settled so are in it.
 */
export type Settled = ReadonlyMap<string, readonly number[]>;

/** The names that stand beside the place which they lie in, or which lies in them, with the places that they mean there. */
export function settledNames(articles: readonly Article[], named: readonly (readonly Toponym[])[]): Settled {
	const settled = new Map<string, readonly number[]>();
	const seen = new Set<string>();
	named.forEach((list, i) => {
		const { text } = articles[i];
		list.forEach((part, at) => {
			const whole = list[at - 1];
			if (whole?.end !== part.start || whole.places.length + part.places.length < 3) return;
			const pair = text.slice(whole.start, part.end);
			if (seen.has(pair)) return;
			seen.add(pair);
			const parts = part.places.filter((one) =>
				whole.places.some((above) => one !== above && isWithin(one, above))
			);
			if (parts.length === 0) return;
			settle(settled, text.slice(part.start, part.end), parts);
			const wholes = whole.places.filter((above) => parts.some((one) => isWithin(one, above)));
			settle(settled, text.slice(whole.start, whole.end), wholes);
		});
	});
	return settled;
}

/** Two readings of one name in a bulletin leave it open. */
function settle(settled: Map<string, readonly number[]>, name: string, places: readonly number[]): void {
	const known = settled.get(name);
	settled.set(
		name,
		known === undefined ? places : known.concat(places.filter((one) => !known.includes(one)))
	);
}

/** The mentions with the settled places of their names. */
export function withSettled(
	articles: readonly Article[],
	named: readonly Toponym[][],
	settled: Settled
): Toponym[][] {
	if (settled.size === 0) return [...named];
	return named.map((list, i) =>
		list.map((one) => {
			const places =
				one.places.length > 1 ? settled.get(articles[i].text.slice(one.start, one.end)) : undefined;
			return places ? { ...one, places } : one;
		})
	);
}
