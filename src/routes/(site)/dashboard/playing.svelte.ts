/** Playing a timeline from a page: the player is fetched when it is asked for; a hand on the timeline takes over. */
import type { Window } from '#charts/timeline/viewport.ts';
import type { Lang } from '#filters.ts';
import { rangeWords } from '#words/dates.ts';
import type { TimelineWords } from '#words/timeline-words.ts';
import type { lateTools } from './late-tools.ts';
import type { Player } from './player.svelte.ts';

export class Playing {
	#player = $state.raw<Player | null>(null);
	readonly #onmove: (window: Window) => void;
	readonly #onpause: (window: Window) => void;

	/** `onmove` is called with every window, `onpause` with the one at which a reader stopped it. */
	constructor(onmove: (window: Window) => void, onpause: (window: Window) => void) {
		this.#onmove = onmove;
		this.#onpause = onpause;
	}

	/** The window that is shown; null: it does not play. */
	get window(): Window | null {
		return this.#player?.window ?? null;
	}

	/** What is said of it to whoever cannot see it: which days are shown, or that it came to its end by itself. */
	status(words: TimelineWords | undefined, lang: Lang): string {
		const { window } = this;
		if (!words) return '';
		if (window) return words.playing(rangeWords(window.from, window.to - 1, lang));
		return this.#player?.ended ? words.playedOut : '';
	}

	/** Plays from the window that is seen over some days, or pauses. */
	toggle(tools: typeof lateTools, seen: Window, days: Window): void {
		if (this.window) return this.pause();
		this.#player ??= new tools.Player(this.#onmove);
		this.#player.play(seen, days);
	}

	pause(): void {
		const at = this.window;
		this.#player?.stop();
		if (at) this.#onpause(at);
	}

	/** A hand on the timeline takes over; the buttons beside it do not. */
	stopFor(event: PointerEvent): void {
		if (!(event.target as Element).closest('button')) this.pause();
	}

	/** Escape and the space bar pause, but for a space that is written. */
	pauseByKey(event: KeyboardEvent): void {
		if (!this.window || (event.key !== 'Escape' && event.key !== ' ')) return;
		if (event.key === ' ' && (event.target as Element).matches('input, textarea')) return;
		event.preventDefault();
		event.stopPropagation();
		this.pause();
	}
}
