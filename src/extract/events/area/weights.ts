import { levelOf, parentOf } from '#extract/lexicon/gazetteer.ts';
import type { Toponym } from './toponyms.ts';

/** What a name counts for: most in a masthead, more in a headline, little where somebody only comes from there. */
const WEIGHT = { masthead: 6, heading: 2, full: 1, short: 0.5, passing: 0.1 };
/** The share of all places beside it that a place must have to be the newspaper's own. */
const SHARE = { province: 0.5, city: 0.5, district: 0.6, subdistrict: 0.6 };
/** A subdistrict is the newspaper's own if it is named at least so often, and so often beside its district. */
const LEAST_SUBDISTRICT = 2;
const BESIDE_DISTRICT = 1 / 3;

/** What one mention counts for; `headEnd` is where the headings of its article end, `publisher` that it publishes the newspaper. */
export function weightOf(toponym: Toponym, headEnd: number, publisher = false): number {
	if (publisher) return WEIGHT.masthead;
	if (toponym.role === 'passing') return WEIGHT.passing;
	if (toponym.end <= headEnd) return WEIGHT.heading;
	return toponym.form === 'full' ? WEIGHT.full : WEIGHT.short;
}

/** Counts a mention for a place and all that it lies in. */
export function addWeight(weights: Map<number, number>, place: number, weight: number): void {
	for (let node: number | null = place; node !== null; node = parentOf(node))
		weights.set(node, (weights.get(node) ?? 0) + weight);
}

/** Of the places of one name, those whose surroundings are named most. */
export function mostLikely(places: readonly number[], weights: ReadonlyMap<number, number>): number[] {
	if (places.length === 1) return [places[0]];
	const support = places.map((place) => weights.get(parentOf(place) ?? place) ?? 0);
	const best = Math.max(...support);
	return places.filter((_place, i) => support[i] > best - 1e-9);
}

/** The place directly below `above` (null: the country) that stands out by weight, or null where none does. */
export function leading(weights: ReadonlyMap<number, number>, above: number | null): number | null {
	let total = 0;
	let best: number | null = null;
	for (const [place, weight] of weights) {
		if (parentOf(place) !== above) continue;
		total += weight;
		if (best === null || weight > weights.get(best)!) best = place;
	}
	if (best === null) return null;
	const weight = weights.get(best)!;
	const level = levelOf(best);
	if (weight < SHARE[level] * total) return null;
	if (
		level === 'subdistrict' &&
		weight < Math.max(LEAST_SUBDISTRICT, (weights.get(above!) ?? 0) * BESIDE_DISTRICT)
	)
		return null;
	return best;
}
