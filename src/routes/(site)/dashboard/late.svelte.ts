import { onMount } from 'svelte';
import type { lateTools } from './late-tools.ts';

type LateTools = typeof lateTools;

let loaded = $state.raw<LateTools | null>(null);

/** The tools of the page that come after it (late-tools.ts); null until they are there, and always on the server. */
export function useLateTools(): { readonly current: LateTools | null } {
	onMount(() => {
		void import('./late-tools.ts').then(({ lateTools }) => (loaded = lateTools));
	});
	return {
		get current() {
			return loaded;
		}
	};
}
