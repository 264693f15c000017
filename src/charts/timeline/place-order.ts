/** The order of places on a timeline, and what bulletins cover of them. */
import { GRAINS } from '#charts/columns/grain.ts';
import type { Strata } from '#charts/columns/strata.ts';
import type { Coverage } from '#model.ts';

/** The order of places: as `coverage` has them, then by first start. */
export class PlaceOrder {
	readonly #rank = new Map<string, number>();
	readonly #coverage: readonly Coverage[];
	readonly #strata: Strata;

	constructor(coverage: readonly Coverage[], strata: Strata) {
		this.#coverage = coverage;
		this.#strata = strata;
		for (const { district, subdistrict } of coverage) {
			for (const key of [placeKey(district, null), placeKey(district, subdistrict)]) {
				if (!this.#rank.has(key)) this.#rank.set(key, this.#rank.size);
			}
		}
	}

	/** Districts with their lanes' numbers, in order. */
	districts(lanes: readonly number[]): [string | null, number[]][] {
		const names = this.#strata.columns.lanes;
		const first = firstStarts(this.#strata);
		const byStart = [...lanes].sort((a, b) => difference(first[a], first[b]));
		const districts = new Map<string | null, number[]>();
		for (const lane of byStart) {
			const own = districts.get(names[lane].district);
			if (own) own.push(lane);
			else districts.set(names[lane].district, [lane]);
		}
		const rank = (district: string | null, subdistrict: string | null) =>
			this.#rank.get(placeKey(district, subdistrict)) ?? Infinity;
		for (const [name, own] of districts) {
			own.sort((a, b) => {
				const [p, q] = [names[a].subdistrict, names[b].subdistrict];
				return Number(p !== null) - Number(q !== null) || difference(rank(name, p), rank(name, q));
			});
		}
		return [...districts].sort(
			([a], [b]) => Number(a !== null) - Number(b !== null) || difference(rank(a, null), rank(b, null))
		);
	}

	/** What concerns the whole city may stand in any bulletin, so its lane claims nothing. */
	covered(district: string | null, subdistrict: string | null): Pick<Coverage, 'first' | 'last'> | null {
		if (district === null) return null;
		const found = this.#coverage.find((one) => one.district === district && one.subdistrict === subdistrict);
		return found ? { first: found.first, last: found.last } : null;
	}

	coveredLane(lane: number): Pick<Coverage, 'first' | 'last'> | null {
		const { district, subdistrict } = this.#strata.columns.lanes[lane];
		return this.covered(district, subdistrict);
	}
}

function firstStarts({ columns, offsets, starts }: Strata): number[] {
	const perLane = columns.types.length * GRAINS;
	return columns.lanes.map((_, lane) => {
		let first = Infinity;
		for (let layer = lane * perLane; layer < (lane + 1) * perLane; layer++) {
			if (offsets[layer] < offsets[layer + 1]) first = Math.min(first, starts[offsets[layer]]);
		}
		return first;
	});
}

function placeKey(district: string | null, subdistrict: string | null): string {
	return `${district ?? ''}/${subdistrict ?? ''}`;
}

/** Infinity - Infinity is NaN, which would undo the stable order. */
function difference(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
