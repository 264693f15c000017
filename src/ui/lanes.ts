/** Districts and subdistricts as a filter names them (filters.ts) and as a reader does. */
import type { Facets } from '#store/store.ts';
import type { Words } from '#words/words.ts';

export interface Lane {
	/** Value of `d` in the URL: 黄浦区, 外滩街道, 黄浦区/-, -. */
	value: string;
	name: string;
	count: number;
	/** Of a district: what concerns all of it, and its subdistricts. */
	within: Lane[];
}

type LevelWords = Pick<Words['filters'], 'cityLevel' | 'districtLevel'>;

/** The lanes of a collection with their counts. A subdistrict is named with its district only where two share a name. */
export function lanesOf(facets: Facets, words: LevelWords): Lane[] {
	const names = facets.districts.flatMap(({ subdistricts }) => subdistricts.map(({ name }) => name));
	const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	return facets.districts.map(({ name: district, count, subdistricts }) => {
		if (district === null) return { value: '-', name: words.cityLevel, count, within: [] };
		const within = subdistricts.map(({ name, count }) => {
			if (name === null) return { value: `${district}/-`, name: words.districtLevel, count, within: [] };
			return { value: shared.has(name) ? `${district}/${name}` : name, name, count, within: [] };
		});
		return { value: district, name: district, count, within };
	});
}

/** A value of `d` for a reader: 外滩街道; 市级 for `-`; 黄浦区·区级 for `黄浦区/-`. */
export function laneName(value: string, words: LevelWords): string {
	if (value === '-') return words.cityLevel;
	const [district, subdistrict] = value.split('/');
	if (subdistrict === undefined) return district;
	return `${district} · ${subdistrict === '-' ? words.districtLevel : subdistrict}`;
}
