/** Lanes of a whole collection, drawn on the server: counts in bins, whatever the number of events. */
import { byBulletin, type RowBulletins } from '#charts/columns/by-bulletin.ts';
import { byIssue } from '#charts/columns/by-issue.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { byDistrict, laneFits, sift } from '#charts/columns/keep.ts';
import { stratify } from '#charts/columns/strata.ts';
import { folded, parseFold } from '#charts/timeline/fold.ts';
import { swimlanes, type LaneBy, type Swimlanes } from '#charts/timeline/lanes.ts';
import { parseDay } from '#edtf.ts';
import type { Filters, Lang, TimelineView } from '#filters.ts';
import type { Coverage } from '#model.ts';

/** More places than this, and a lane is a district where nothing else is asked for. */
const LANES = 24;

/** What a lane is of where nothing is asked for. */
export function usualLanes(
	{ lanes }: Pick<EventColumns, 'lanes'>,
	{ districts }: Pick<Filters, 'districts'>
): LaneBy {
	return districts.length === 0 && lanes.length > LANES ? 'district' : 'subdistrict';
}

interface Choice extends Pick<TimelineView, 'order' | 'fold' | 'axis'> {
	by: LaneBy;
	lang: Lang;
	coverage: readonly Coverage[];
	/** Rows that words and names leave (bits.ts); null: all. */
	kept: Uint8Array | null;
	/** Which bulletin tells each row; asked for where lanes or the axis are of bulletins. */
	told: () => Promise<RowBulletins>;
}

/** Lanes of the rows that filters leave. They hold counts alone: what asks them for an event is told that there is none. */
export async function lanesOfColumns(
	columns: EventColumns,
	filters: Filters,
	{ by, order, fold, axis, lang, coverage, kept, told }: Choice
): Promise<Swimlanes> {
	let rows: EventColumns = columns;
	let source: Parameters<typeof sift>[2] = { kept };
	if (axis === 'published' || by === 'bulletin') {
		const bulletins = await told();
		if (axis === 'published') {
			const days = bulletins.bulletins.map(({ issued }) => issued && parseDay(issued)) as (number | null)[];
			const issued = byIssue(columns, bulletins, days);
			source = { ...issued, kept };
			rows = by === 'bulletin' ? byBulletin(issued.columns, issued.told) : issued.columns;
		} else rows = byBulletin(columns, bulletins);
	}
	if (by === 'district' && filters.districts.length === 0) rows = byDistrict(rows);
	const { types, districts } = filters;
	const choice = {
		...{ by, order, axis, lang },
		types: types.length > 0 ? (type: string) => types.includes(type) : null,
		places:
			districts.length > 0
				? (place: Parameters<typeof laneFits>[1]) => districts.some((one) => laneFits(one, place))
				: null
	};
	const rest = { timedOf: nameless, spoken: () => false, binsOnly: true };
	return folded(swimlanes(sift(stratify(rows), filters, source), coverage, choice, rest), parseFold(fold));
}

function nameless(row: number): never {
	throw new Error(`Row ${row}: lanes of counts have no events`);
}
