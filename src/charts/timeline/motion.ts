/** The window of time while it moves: frames are painted as they come, and the document follows when the movement is over. */
import { between, type Window } from '#charts/timeline/viewport.ts';

export interface MotionHost {
	/** The window that the document shows. */
	settled: () => Window;
	/** Paints a window; called once a frame at most. */
	paint: (window: Window) => void;
	/** The movement is over: the document is to show this window. */
	settle: (window: Window) => void;
	/** The reader wants no animation. */
	still: () => boolean;
}

/** ms without a move after which a movement is over. */
const REST = 150;
/** ms that a glide takes. */
const GLIDE = 240;

export class Motion {
	readonly #host: MotionHost;
	#live: Window | null = null;
	#frame = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;

	constructor(host: MotionHost) {
		this.#host = host;
	}

	/** The window that is seen: in a movement it is ahead of the document's. */
	get window(): Window {
		return this.#live ?? this.#host.settled();
	}

	/** Follows a hand: the window is painted with the next frame. */
	move(to: Window): void {
		this.#stop();
		this.#live = to;
		this.#resting = setTimeout(() => this.rest(), REST);
		this.#frame = requestAnimationFrame(() => this.#host.paint(to));
	}

	/** Goes to a window in a short animation. */
	glide(to: Window): void {
		this.#stop();
		const from = this.window;
		let began: number | null = null;
		const step = (now: number) => {
			began ??= now;
			const share = this.#host.still() ? 1 : Math.min((now - began) / GLIDE, 1);
			this.#live = between(from, to, 1 - (1 - share) ** 3);
			if (share === 1) return this.rest();
			this.#host.paint(this.#live);
			this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	/** Ends the movement where it is. */
	rest(): void {
		this.#stop();
		if (this.#live === null) return;
		const at = this.#live;
		this.#live = null;
		this.#host.settle(at);
	}

	/** Ends it and tells nobody: the chart is gone. */
	drop(): void {
		this.#stop();
		this.#live = null;
	}

	#stop(): void {
		clearTimeout(this.#resting);
		cancelAnimationFrame(this.#frame);
	}
}
