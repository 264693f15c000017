/** The lowest tier of the axis where it shows days. */
import type { TimeScale } from '#charts/timeline/date-shape.ts';
import { formatDay, weekday } from '#edtf.ts';

export interface LowTick {
	x: number;
	text: string;
	/** strong: something starts here; selected; plain: a round value. */
	look: 'plain' | 'strong' | 'selected';
	key: string;
}

/** Font size of the lower tiers, px. */
export const FIGURE = 12;

/**
 * Day figures by rank: the selected day, then days by how much starts on them, then Mondays. Each keeps its distance: 10.5 px
 * between one-digit figures, 13 px else, 24 px for a two-digit Monday on which nothing starts.
 */
export function dayFigures(
	days: number[],
	scale: TimeScale,
	starts: ReadonlyMap<number, number>,
	selected: number | null
): LowTick[] {
	const candidates = days
		.map((day) => ({
			day,
			date: Number(formatDay(day).slice(8)),
			count: starts.get(day) ?? 0,
			x: scale(day + 0.5)
		}))
		.filter(
			({ day, count, x, date }) =>
				(count > 0 || weekday(day) === 1 || day === selected) &&
				x - (date < 10 ? 4 : 7) >= scale.left &&
				x + (date < 10 ? 4 : 7) <= scale.right
		)
		.sort(
			(a, b) => Number(b.day === selected) - Number(a.day === selected) || b.count - a.count || a.day - b.day
		);
	const kept: (typeof candidates)[number][] = [];
	for (const one of candidates) {
		const grey = one.count === 0 && one.day !== selected;
		const near = kept.some((other) => {
			const need =
				one.date < 10 && other.date < 10
					? 10.5
					: one.date < 10 && !grey
						? 12
						: grey && one.date >= 10
							? 24
							: 13;
			return Math.abs(other.x - one.x) < need;
		});
		if (!near) kept.push(one);
	}
	return kept
		.sort((a, b) => a.day - b.day)
		.map(({ day, date, count, x }) => ({
			x,
			text: String(date),
			look: day === selected ? 'selected' : count > 0 ? 'strong' : 'plain',
			key: formatDay(day)
		}));
}
