/** When what lies below the first screen is made, where scripts run: as soon as it is near, else when there is nothing else to do. */
import { tick } from 'svelte';
import { whenIdle } from '#charts/shared/idle.ts';
import type { below } from './below.ts';
import { painted } from './measure.ts';
import { nearScreen } from './near-screen.ts';

type Parts = typeof below;

/** On the server at once: it is written for readers without scripts (WithoutScript.svelte). Null in a browser. */
export const still: Parts | null = import.meta.env.SSR ? (await import('./below.ts')).below : null;

let loaded = $state.raw<Parts | null>(null);

export class Below {
	#near = $state(false);

	/** To be made by a component; `stands`: whether what is above is drawn. */
	constructor(stands: () => boolean) {
		$effect(() => {
			if (loaded || !stands()) return;
			if (this.#near || location.hash) return void load();
			let forget: (() => void) | undefined;
			let left = false;
			void painted().then(() => {
				if (!left) forget = whenIdle(() => void load());
			});
			return () => {
				left = true;
				forget?.();
			};
		});
	}

	/** The parts; null until they are there. */
	get current(): Parts | null {
		return loaded;
	}

	/** Something of it is on the screen, and is not there yet. */
	get lacking(): boolean {
		return this.#near && loaded === null;
	}

	/** For the room that is kept for a part: tells when it comes near the screen. */
	readonly room = nearScreen((near) => {
		if (near) this.#near = true;
	});
}

async function load(): Promise<void> {
	const { below } = await import('./below.ts');
	if (loaded) return;
	loaded = below;
	await tick();
	// What the address names may only be there now.
	if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
