/** The districts of former days, to look for in a text: 卢湾区 is in 黄浦区 since 2011. */
import { districtChanges } from './district-changes.ts';
import { isWithin, placesNamed } from './gazetteer.ts';
import type { Words } from './words.ts';
import { wordTable } from './words.ts';

/** A district of former days and the place of the gazetteer that holds it now. */
export interface FormerDistrict {
	name: string;
	/** The year in which the change was approved. */
	until: number;
	place: number;
}

let table: Words<FormerDistrict> | undefined;

/** The districts of former days, to look for in a text. */
export function formerDistricts(): Words<FormerDistrict> {
	return (table ??= wordTable(collect()));
}

function collect(): [string, FormerDistrict][] {
	return districtChanges.flatMap(({ above, now, former }) => {
		const [whole] = placesNamed(above);
		const place = placesNamed(now).find((one) => isWithin(one, whole));
		if (place === undefined)
			throw new Error(`district-changes: no ${now} in ${above}; correct its entry in CHANGES`);
		return former.map(({ written, name, until }): [string, FormerDistrict] => [
			written,
			{ name, until, place }
		]);
	});
}
