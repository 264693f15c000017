/** When what lies below the first screen is made, where scripts run: as soon as it is near, else when there is nothing else to do. */
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { below } from './below.ts';

type Parts = typeof below;

/** On the server at once: it is written for readers without scripts (WithoutScript.svelte). Null in a browser. */
export const still: Parts | null = import.meta.env.SSR ? (await import('./below.ts')).below : null;

/** px below the screen from which on it is near. */
const NEAR = 400;
/** ms after which it is made though there is still something to do. */
const PATIENCE = 1500;

let loaded = $state.raw<Parts | null>(null);

export class Below {
	#near = $state(false);

	/** To be made by a component; `stands`: whether what is above is drawn. */
	constructor(stands: () => boolean) {
		$effect(() => {
			if (loaded || !stands()) return;
			if (this.#near || location.hash) void load();
			else return whenIdle(() => void load());
		});
	}

	/** The parts; null until they are there. */
	get current(): Parts | null {
		return loaded;
	}

	/** For the room that is kept for a part: tells when it comes near the screen. */
	readonly room: Attachment<HTMLElement> = (element) => {
		const observer = new IntersectionObserver(
			([entry]) => {
				if (entry.isIntersecting) this.#near = true;
			},
			{ rootMargin: `0px 0px ${NEAR}px` }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}

async function load(): Promise<void> {
	const { below } = await import('./below.ts');
	if (loaded) return;
	loaded = below;
	await tick();
	// What the address names may only be there now.
	if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** Calls `act` when the browser has nothing to do; the answer takes that back. */
function whenIdle(act: () => void): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(act, PATIENCE / 4);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(act, { timeout: PATIENCE });
	return () => cancelIdleCallback(handle);
}
