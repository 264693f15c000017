import { onMount } from 'svelte';
import type { lateTools } from './late-tools.ts';

type LateTools = typeof lateTools;

/** On its way while the page is still being made. */
const coming = import.meta.env.SSR ? null : import('./late-tools.ts');

let loaded = $state.raw<LateTools | null>(null);

/** The tools of the page that come after it (late-tools.ts); null until they are there, and always on the server. */
export function useLateTools(): { readonly current: LateTools | null } {
	onMount(() => void coming?.then(({ lateTools }) => (loaded = lateTools)));
	return {
		get current() {
			return loaded;
		}
	};
}
