/** Lanes of a whole collection, laid out on the server: what it costs does not follow the number of events. */
import { byBulletin, type RowBulletins } from '#charts/columns/by-bulletin.ts';
import { byIssue } from '#charts/columns/by-issue.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { byDistrict, laneFits, sift } from '#charts/columns/keep.ts';
import { stratify } from '#charts/columns/strata.ts';
import { folded, parseFold } from '#charts/timeline/fold.ts';
import { publishedOn } from '#charts/timeline/published.ts';
import { swimlanes, type LaneBy, type Swimlanes } from '#charts/timeline/lanes.ts';
import type { Timed } from '#charts/timeline/timed.ts';
import { parseDay } from '#edtf.ts';
import type { Filters, Lang, TimelineView } from '#filters.ts';
import type { Coverage } from '#model.ts';

/** More places than this, and a lane is a district where nothing else is asked for. */
const LANES = 24;
/** Of a day. */
const MINUTES = 1440;

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
	/** The event of a row of the columns, for marks where there is room for them; absent: all lanes are counts. */
	timedOf?: (row: number) => Timed;
}

/** Lanes of the rows that filters leave. */
export async function lanesOfColumns(
	columns: EventColumns,
	filters: Filters,
	{ by, order, fold, axis, lang, coverage, kept, told, timedOf }: Choice
): Promise<Swimlanes> {
	let rows: EventColumns = columns;
	let source: Parameters<typeof sift>[2] = { kept };
	let placed = timedOf;
	if (axis === 'published' || by === 'bulletin') {
		const bulletins = await told();
		if (axis === 'published') {
			const days = bulletins.bulletins.map(({ issued }) => issued && parseDay(issued)) as (number | null)[];
			const issued = byIssue(columns, bulletins, days);
			source = { ...issued, kept };
			placed =
				timedOf &&
				((row) =>
					publishedOn(timedOf(issued.origin[row]).event, Math.floor(issued.columns.start[row] / MINUTES)));
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
	const rest = { timedOf: placed ?? nameless, spoken: () => false, binsOnly: !placed };
	return folded(swimlanes(sift(stratify(rows), filters, source), coverage, choice, rest), parseFold(fold));
}

function nameless(row: number): never {
	throw new Error(`Row ${row}: lanes of counts have no events`);
}
