import { describe, expect, test } from 'vitest';
import { datedTerms } from '#extract/lexicon/calendar-terms.ts';
import { districtChanges } from '#extract/lexicon/district-changes.ts';
import { isWithin, placesNamed } from '#extract/lexicon/gazetteer.ts';

describe('districts that changed', () => {
	test.each(districtChanges)('$above $now', ({ above, now, founded, former }) => {
		const [whole] = placesNamed(above);
		expect(placesNamed(now).some((place) => isWithin(place, whole))).toBe(true);
		expect(former.length > 0 || founded !== null).toBe(true);
		for (const { written, name, from, until } of former) {
			expect(written.endsWith(name)).toBe(true);
			expect(from).toBeLessThan(until);
			expect(until).toBeLessThanOrEqual(2024);
		}
		if (founded !== null && former.length > 0)
			expect(founded).toBeGreaterThan(Math.min(...former.map(({ from }) => from)));
	});

	test('a name that a place bears today tells no time', () => {
		const known = (name: string) => datedTerms.find(name, 0, name.length).some(({ word }) => word === name);
		for (const { now, founded, former } of districtChanges) {
			if (founded !== null) expect([now, known(now)]).toEqual([now, placesNamed(now).length === 1]);
			for (const { written } of former)
				expect([written, known(written)]).toEqual([written, placesNamed(written).length === 0]);
		}
	});
});
