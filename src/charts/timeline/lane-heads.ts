/** What stands in the gutter of the timeline to be pressed: the names fold, the counts zoom. Pure: px and layers. */
import { groupKey, folds } from '#charts/timeline/fold.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type { Window } from '#charts/timeline/viewport.ts';

/** Where a button lies, px of the chart. */
export interface HeadBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A lane, or a group of several. */
export interface LaneHead {
	/** What folds it: see fold.ts. */
	key: string;
	/** Null: a lane that needs no name. */
	name: string | null;
	count: number;
	folded: boolean;
	/** The button with the name; null: there is nothing to fold. */
	fold: HeadBox | null;
	/** The button with the count; null: the count is not shown. */
	zoom: HeadBox | null;
	layers: ArrayLike<number>;
	/** Where the chevron stands, px from the left and the top of the button. */
	chevron: { x: number; y: number };
}

const HEIGHT = 26;
/** px of a count and its air, of the letters of a group's name, and of the chevron before a lane's. */
const COUNT = 44;
const LETTERS = 24;
const CHEVRON = 12;

/** Heads from top to bottom, a group's before those of its lanes. A group of one lane has one head. */
export function laneHeads({ districts }: Swimlanes, layout: TimelineLayout): LaneHead[] {
	const heads: LaneHead[] = [];
	const gutter = layout.metrics.gutter;
	let next = 0;
	districts.forEach((group, index) => {
		const box = layout.districts[index];
		const boxes = layout.lanes.slice(next, (next += group.lanes.length));
		const centred = (y: number) => y - HEIGHT / 2;
		const count = (y: number): HeadBox => ({
			x: gutter - COUNT - 4,
			y: centred(y),
			width: COUNT,
			height: HEIGHT
		});
		const name = box.name || null;
		if (folds(group) && group.lanes.length > 1) {
			heads.push({
				key: groupKey(group),
				name,
				count: group.count,
				folded: false,
				chevron: { x: 9, y: 1 },
				fold: { x: -4, y: box.y0 + 2, width: LETTERS, height: (box.countY ?? box.y1) - 16 - box.y0 },
				zoom: box.countY === null ? null : { x: -4, y: centred(box.countY), width: 24, height: HEIGHT },
				layers: group.lanes.flatMap(({ layers }) => [...layers])
			});
		}
		group.lanes.forEach((lane, at) => {
			const { labelX, labelY, y0, y1, name: own } = boxes[at];
			const alone = group.lanes.length === 1 && group.heading !== 'none';
			const tall = alone && folds(group);
			const x = alone || group.heading === 'none' ? -2 : labelX - CHEVRON;
			const nameless = own === '' && group.heading === 'none';
			heads.push({
				key: tall ? groupKey(group) : lane.key,
				name: alone && name !== null ? [name, lane.name].filter(Boolean).join(' · ') : own || null,
				count: lane.count,
				folded: lane.folded ?? false,
				// A name that is written across, without a count below it, leaves room before it.
				chevron: tall
					? { x: box.letters || box.countY !== null ? labelX - CHEVRON - x + 1 : 2, y: labelY - y0 - 7 }
					: { x: x < 0 ? 2 : 1, y: HEIGHT / 2 - 5 },
				fold: nameless
					? null
					: {
							x,
							y: tall ? y0 + 2 : centred(labelY),
							width: gutter - COUNT - 6 - x,
							height: tall ? y1 - y0 - 4 : HEIGHT
						},
				zoom: count(labelY),
				layers: lane.layers
			});
		});
	});
	return heads;
}

/** The days of some layers: from the day of the first start to the end of the last day; null: they are empty. */
export function extentOf({ strata }: Swimlanes, layers: ArrayLike<number>): Window | null {
	let [first, last] = [Infinity, -Infinity];
	const { offsets, starts } = strata;
	for (let i = 0; i < layers.length; i++) {
		for (let place = offsets[layers[i]]; place < offsets[layers[i] + 1]; place++) {
			first = Math.min(first, starts[place]);
			last = Math.max(last, strata.columns.end[strata.rows[place]]);
		}
	}
	if (first === Infinity) return null;
	return {
		from: Math.floor(first / 1440),
		to: Math.max(Math.ceil(last / 1440), Math.floor(first / 1440) + 1)
	};
}
