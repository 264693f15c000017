/** The lanes of the timeline as the address lays and folds them: the wide timeline and the one of a phone share it. */
import { folded, formatFold, parseFold, toggled } from '#charts/timeline/fold.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';

export class FoldedLanes {
	readonly #lay: () => Swimlanes;
	readonly #fold: () => string | null;
	/** As they are laid, nothing folded. */
	open = $derived.by(() => this.#lay());
	/** Set at once when a lane is folded; the address follows. */
	#keys = $derived.by(() => parseFold(this.#fold()));
	lanes = $derived(folded(this.open, this.#keys));
	allFolded = $derived(this.lanes.districts.every((group) => group.lanes.every((lane) => lane.folded)));
	/** Events that stand in a lane. */
	drawn = $derived(this.open.districts.reduce((sum, { count }) => sum + count, 0));

	/** `fold`: as the address has it. */
	constructor(lay: () => Swimlanes, fold: () => string | null) {
		this.#lay = lay;
		this.#fold = fold;
	}

	/** Folds a lane or group, or unfolds it; gives the `fold` of the address that says so. */
	toggle(key: string): string | null {
		this.#keys = toggled(this.#keys, key);
		return formatFold(this.#keys);
	}
}
