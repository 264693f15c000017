/** Events put under days, as in a 大事记: what has no day closes its month (是月), what has no month its year (是年). */
import { dayNumber, formatDay, parseEdtf } from '#edtf.ts';
import { startDay, type Dated } from '#charts/shared/start-day.ts';

export interface Chapter<Row> {
	/** `2020-03-08`, `2020-03` or `2020`: also the id of its heading. */
	key: string;
	kind: 'day' | 'month' | 'year';
	/** Day number: the day itself, or the first of the month or year. */
	first: number;
	rows: Row[];
}

/** Chapters in order of time, months and years after their days; rows keep their order. Undated rows are left out. */
export function chapters<Row extends Dated>(rows: readonly Row[]): Chapter<Row>[] {
	const found = new Map<string, Chapter<Row> & { order: number }>();
	for (const row of rows) {
		if (row.date === null) continue;
		const place = chapterOf(row.date, startDay(row));
		const known = found.get(place.key);
		if (known) known.rows.push(row);
		else found.set(place.key, { ...place, rows: [row] });
	}
	return [...found.values()]
		.sort((a, b) => a.order - b.order)
		.map(({ key, kind, first, rows }) => ({ key, kind, first, rows }));
}

function chapterOf(date: string, day: number | null): Omit<Chapter<never>, 'rows'> & { order: number } {
	if (day !== null) return { key: formatDay(day), kind: 'day', first: day, order: day };
	const { first, last, precision } = parseEdtf(date);
	const known = first ?? last!;
	const [year, month] = formatDay(known).split('-').map(Number);
	if (precision === 'year') {
		return {
			key: `${year}`,
			kind: 'year',
			first: dayNumber(year, 1, 1),
			order: dayNumber(year + 1, 1, 1) - 0.25
		};
	}
	return {
		key: formatDay(known).slice(0, 7),
		kind: 'month',
		first: dayNumber(year, month, 1),
		order: dayNumber(year, month + 1, 1) - 0.5
	};
}
