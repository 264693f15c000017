/** What a timeline to explore shows: its window, at rest and in a movement, and the layout of it. */
import { onMount } from 'svelte';
import { wantsCalm } from '#charts/shared/calm.ts';
import type { Feast } from '#charts/shared/feast.ts';
import type { Swimlanes } from '#charts/timeline/lanes.ts';
import { layoutTimeline, rowsOf, withAxis, type TimelineLayout } from '#charts/timeline/layout.ts';
import { Motion } from '#charts/timeline/motion.ts';
import { padded, panned, revealing, union, zoomed, type Window } from '#charts/timeline/viewport.ts';
import type { Lang } from '#filters.ts';

/** What is given; read whenever it is needed, so that what is made of it follows. */
export interface Given {
	lanes: Swimlanes;
	/** First day and the day after the last of the whole data, day numbers. */
	extent: readonly [number, number];
	/** Window of the filter in day numbers, `to` exclusive. */
	from: number;
	to: number;
	/** px. */
	width: number;
	lang: Lang;
	feasts: readonly Feast[];
	selected: string | null;
}

export interface ViewHandlers {
	/** Paints a moment of a movement. */
	onmoment: (layout: TimelineLayout) => void;
	/** A movement is over. */
	onrest: (window: Window) => void;
}

export class TimelineView {
	readonly #given: () => Given;
	readonly #motion: Motion;
	#moving = $state(false);
	// One by one, so that a change of one leaves alone what the others make.
	readonly #from = $derived.by(() => this.#given().from);
	readonly #to = $derived.by(() => this.#given().to);
	readonly #width = $derived.by(() => this.#given().width);
	readonly #lang = $derived.by(() => this.#given().lang);
	readonly #lanes = $derived.by(() => this.#given().lanes);
	readonly #home = $derived.by(() => padded({ from: this.#from, to: this.#to }));
	/** Where the document is. Follows the filter until the reader moves it; in a movement it stays behind. */
	#settled = $derived<Window>(this.#home);
	/** All that can be seen. */
	readonly limit = $derived.by(() => {
		const [from, to] = this.#given().extent;
		return union(this.#home, padded({ from, to }));
	});
	/** The filter's own window: its heights keep still while a reader moves. */
	readonly still = $derived.by(() =>
		layoutTimeline(this.#lanes, { ...this.#home, width: this.#width, lang: this.#lang })
	);
	readonly #rows = $derived.by(() => rowsOf(this.still));
	readonly layout = $derived.by(() => this.#layoutOf(this.#settled));
	/** The reader has left the filter's window. */
	readonly moved = $derived.by(
		() => Math.abs(this.#settled.from - this.#home.from) + Math.abs(this.#settled.to - this.#home.to) > 1e-6
	);
	/** There is nothing to zoom out to. */
	readonly whole = $derived.by(
		() => this.#settled.to - this.#settled.from >= (this.limit.to - this.limit.from) * 0.999
	);

	/** To be made by a component, with which its movements end. */
	constructor(given: () => Given, { onmoment, onrest }: ViewHandlers) {
		this.#given = given;
		this.#motion = new Motion({
			settled: () => this.#settled,
			paint: (window) => {
				this.#moving = true;
				onmoment(this.#layoutOf(window));
			},
			settle: (window) => {
				this.#moving = false;
				this.#settled = window;
				onrest(window);
			},
			still: wantsCalm
		});
		onMount(() => () => this.#motion.drop());
	}

	/** The document's window, day numbers. */
	get settled(): Window {
		return this.#settled;
	}

	/** The window that is seen: in a movement it is ahead of the document's. */
	get window(): Window {
		return this.#motion.window;
	}

	/** A movement is going on: moments of it are painted, the document waits for its end. */
	get moving(): boolean {
		return this.#moving;
	}

	/** Shows a window with the next frame. */
	move(window: Window): void {
		this.#motion.move(window);
	}

	/** Shows a window, as far as there is one. */
	look(window: Window): void {
		this.#motion.move(zoomed(window, 1, window.from, this.limit));
	}

	/** Moves by a number of days at once. */
	pan(days: number): void {
		const { from, to } = this.window;
		this.#motion.move(panned({ from, to }, days / (to - from), this.limit));
	}

	/** Goes to a window, as far as there is one, in a short animation. */
	glide(window: Window): void {
		this.#motion.glide(zoomed(window, 1, window.from, this.limit));
	}

	/** Glides by a share of the window: 0.25 is a quarter later. */
	glideBy(share: number): void {
		this.#motion.glide(panned(this.window, share, this.limit));
	}

	/** Glides to a zoom by a factor around a day; 2 shows half as much. */
	zoomBy(factor: number, around: number): void {
		this.#motion.glide(zoomed(this.window, factor, around, this.limit));
	}

	/** Glides just as far as needed for a day to be seen. */
	glideTo(day: number): void {
		const to = revealing(this.window, day, this.limit);
		if (to !== this.window) this.#motion.glide(to);
	}

	/** Moves at once, with the document, just as far as needed for a day to be seen. */
	reveal(day: number): void {
		this.#motion.rest();
		this.#settled = revealing(this.#settled, day, this.limit);
	}

	/** Ends a movement where it is. */
	rest(): void {
		this.#motion.rest();
	}

	#layoutOf(window: Window): TimelineLayout {
		const { selected, feasts } = this.#given();
		const [lanes, width, lang] = [this.#lanes, this.#width, this.#lang];
		const options = { ...window, width, lang, selected, feasts };
		// Where nobody has moved it, what gives the heights is what is seen.
		if (window === this.#home && this.still.lanes.every(({ settled }) => settled))
			return withAxis(this.still, lanes, options);
		return layoutTimeline(lanes, { ...options, rows: this.#rows });
	}
}
