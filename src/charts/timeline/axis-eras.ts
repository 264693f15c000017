/** The middle tier of the axis: holidays as brackets, feasts as names over a tick. */
import { FIGURE } from '#charts/timeline/axis-days.ts';
import type { TimeScale } from '#charts/timeline/date-shape.ts';
import { feastsWithin, type Feast } from '#charts/shared/feast.ts';
import { textWidth } from '#charts/shared/type-face.ts';

/** A feast or holiday of the middle tier. */
export interface EraMark {
	name: string;
	source: string;
	/** Where the name stands, centred. */
	x: number;
	width: number;
	/** Ends of the bracket; null ends lie outside the view. Only drawn with `bracket`. */
	from: number | null;
	to: number | null;
	bracket: boolean;
	/** px: the middle of the feast, where a tick stands if there is no bracket. */
	at: number;
	/** What of the plot it tints; null: nothing. */
	band: { x0: number; x1: number } | null;
}

/** A reader's own period among others: its band, and its name where there is room. */
function bandAlone(
	{ name, source }: Feast,
	{ a, b, width, free }: { a: number; b: number; width: number; free: number | undefined }
): EraMark {
	const x = free ?? (a + b) / 2;
	return {
		...{ name: free === undefined ? '' : name, source, x, width },
		...{ from: null, to: null, bracket: false, at: x },
		band: { x0: a, x1: Math.max(b, a + 1) }
	};
}

/** What a name takes; nothing where there is none. */
function nameSpan(x: number | undefined, width: number): [number, number] {
	return x === undefined ? [0, 0] : [x - width / 2 - 4, x + width / 2 + 4];
}

/** Feasts of a window by rank, those first that the events speak of; none touches another. `dashes`: ends of brackets. */
export function eraTier(
	scale: TimeScale,
	from: number,
	to: number,
	feasts: readonly Feast[],
	spoken: (name: string) => boolean = () => false
): { eras: EraMark[]; dashes: number[] } {
	const found = feastsWithin(feasts, Math.floor(from), Math.ceil(to) - 1);
	const ranked = found
		.filter((feast) => feast.own || scale.day >= 6 || feast.last > feast.first || feast.rank >= 5)
		.map((feast, order) => ({ feast, order, rank: feast.rank + (spoken(feast.key) ? 10 : 0) }))
		.sort((a, b) => b.rank - a.rank || a.order - b.order);
	const kept: { era: EraMark; span: [number, number]; order: number }[] = [];
	for (const { feast, order } of ranked) {
		const bracket = feast.last > feast.first || feast.own === true;
		const [x0, x1] = [scale(feast.first), scale(feast.last + 1)];
		const [a, b] = [Math.max(x0, scale.left), Math.min(x1, scale.right)];
		const width = textWidth(feast.name, FIGURE);
		const at = (x0 + x1) / 2;
		if (!bracket && (at < scale.left || at > scale.right)) continue;
		const centre = Math.min(Math.max((a + b) / 2, scale.left + width / 2), scale.right - width / 2);
		const span: [number, number] = [
			Math.min(bracket ? a : centre, centre - width / 2) - 4,
			Math.max(bracket ? b : centre, centre + width / 2) + 4
		];
		// A bracket with its words needs room for both; a holiday narrower than that keeps its name alone.
		if (bracket && !feast.own && b - a < 16 && scale.day < 3) continue;
		const taken = (from: number, to: number) => kept.some(({ span: [p, q] }) => from < q && to > p);
		if (taken(...span)) {
			if (!feast.own) continue;
			// A reader's own period is never left out: without a bracket its name finds a place within it, or it has the band alone.
			const free = [a + width / 2, b - width / 2, centre].find(
				(x) => !taken(x - width / 2 - 4, x + width / 2 + 4)
			);
			kept.push({ era: bandAlone(feast, { a, b, width, free }), span: nameSpan(free, width), order });
			continue;
		}
		const roomForBracket = bracket && b - a >= width + 24;
		kept.push({
			era: {
				name: feast.name,
				source: feast.source,
				x: centre,
				width,
				from: x0 >= scale.left ? x0 : null,
				to: x1 <= scale.right ? x1 : null,
				bracket: roomForBracket,
				at,
				band: feast.own ? { x0: a, x1: Math.max(b, a + 1) } : null
			},
			span,
			order
		});
	}
	const eras = kept.sort((a, b) => a.order - b.order).map(({ era }) => era);
	const dashes = eras
		.flatMap((era) => (era.bracket ? [era.from, era.to] : []))
		.filter((x): x is number => x !== null);
	return { eras, dashes };
}
