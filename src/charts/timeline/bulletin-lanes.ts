/** Lanes of bulletins: each with the numbers of all places that it tells of. */
import type { LaneName } from '#charts/columns/columns.ts';

export interface BulletinLane {
	/** First 12 digits of its hash. */
	id: string;
	file: string;
	/** Numbers of lanes of the columns. */
	lanes: number[];
}

/** The bulletins of columns that were made by bulletin, as far as their lanes are among `shown`; by first appearance. */
export function bulletinLanes(names: readonly LaneName[], shown: readonly number[]): BulletinLane[] {
	const found = new Map<string, BulletinLane>();
	for (const lane of shown) {
		const { bulletin } = names[lane];
		if (!bulletin) throw new Error('Lanes of bulletins: expected columns that were made by bulletin');
		const known = found.get(bulletin.id);
		if (known) known.lanes.push(lane);
		else found.set(bulletin.id, { ...bulletin, lanes: [lane] });
	}
	return [...found.values()];
}

/** The name of a file without its folders and ending: 2020/外滩街道.txt -> 外滩街道. */
export function fileStem(file: string): string {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(0, dot) : name;
}
