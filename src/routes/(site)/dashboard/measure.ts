import { parseDay } from '#edtf.ts';

/** What a measuring script may ask of a made-up collection: `window.__bench`, there with `?bench=N` alone. */

export interface Bench {
	/**
	 * When everything on the screen is painted: header, filters, note, and the timeline of all events with its tools, which then
	 * answer; also of what lies below it, as far as it reaches into the screen. What is off the screen may still be on its way.
	 */
	ready: Promise<void>;
	/** First and last day of the collection, ISO. */
	extent: [string, string];
	/** Shows the days from `start` to before `end` (ISO); settled when that is painted. */
	zoom(start: string, end: string): Promise<void>;
	/** Moves the window by days. */
	pan(days: number): Promise<void>;
	/** The events of one type, by the way that the legend takes; the same again: of all. Settled when every chart on the screen is painted. */
	filterType(id: string): Promise<void>;
}

/** Settled after the next frame has been painted: a message that is sent in a frame comes after it. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => {
				channel.port1.close();
				resolve();
			};
			channel.port2.postMessage(null);
		});
	});
}

declare global {
	interface Window {
		__bench?: Bench;
	}
}

/** The contract, and `drawn`, to be called when charts have been given other events. */
export function benchOf(page: {
	extent: () => [string, string];
	zoom: (window: { from: number; to: number }) => void;
	pan: (days: number) => void;
	filter: (types: string[]) => void;
	types: () => readonly string[];
}): { contract: Bench; drawn: () => void } {
	let settle: (() => void) | undefined;
	const next = () =>
		new Promise<void>((resolve) => {
			settle = resolve;
		}).then(painted);
	const contract: Bench = {
		ready: next(),
		get extent() {
			return page.extent();
		},
		zoom(start, end) {
			page.zoom({ from: dayOf(start), to: dayOf(end) });
			return painted();
		},
		pan(days) {
			page.pan(days);
			return painted();
		},
		filterType(id) {
			const drawn = next();
			page.filter(page.types().includes(id) ? [] : [id]);
			return drawn;
		}
	};
	return { contract, drawn: () => settle?.() };
}

function dayOf(iso: string): number {
	const day = parseDay(iso.slice(0, 10));
	if (day === null) throw new RangeError(`Day ${JSON.stringify(iso)}: expected a day such as 2020-03-08`);
	return day;
}
