/** Whether the reader wants nothing to move by itself; asked when something is about to. */
export function wantsCalm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
