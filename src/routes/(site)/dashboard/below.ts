/** What lies below the first screen, in one file that is fetched once that stands: see below.svelte.ts. */
import More from './More.svelte';
import Side from './Side.svelte';

export const below = { More, Side };
