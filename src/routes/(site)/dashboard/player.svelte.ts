/** Plays the timeline: a window that moves over the days of the filter, from beginning to end. */
import { wantsCalm } from '#charts/shared/calm.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import { advanced, startOf } from './play-window.ts';

/** Windows a minute. */
const PACE = 12;
/** ms between steps, and the share of the window that a step moves, where nothing may move by itself. */
const REST = 2500;
const STEP = 0.5;

/** One at a time; `onmove` is called with every window. */
export class Player {
	/** Null: it does not play. */
	window = $state.raw<Window | null>(null);
	/** It came to the end by itself. */
	ended = $state(false);
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #onmove: (window: Window) => void;

	constructor(onmove: (window: Window) => void) {
		this.#onmove = onmove;
	}

	play(seen: Window, days: Window): void {
		this.stop();
		this.ended = false;
		this.#show(startOf(seen, days));
		if (wantsCalm()) this.#rest(days.to);
		else this.#glide(days.to);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.window = null;
	}

	#show(window: Window): void {
		this.window = window;
		this.#onmove(window);
	}

	#glide(end: number): void {
		let before: number | null = null;
		const frame = (now: number) => {
			if (!this.window) return;
			// A tab that was hidden goes on where it was.
			const passed = before === null ? 0 : Math.min(now - before, 100);
			before = now;
			this.#show(advanced(this.window, (passed / 60_000) * PACE, end));
			if (this.window.to >= end) this.#end();
			else this.#frame = requestAnimationFrame(frame);
		};
		this.#frame = requestAnimationFrame(frame);
	}

	#rest(end: number): void {
		this.#timer = setTimeout(() => {
			if (!this.window) return;
			this.#show(advanced(this.window, STEP, end));
			if (this.window.to >= end) this.#end();
			else this.#rest(end);
		}, REST);
	}

	#end(): void {
		this.stop();
		this.ended = true;
	}
}
