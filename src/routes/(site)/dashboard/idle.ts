/** ms after which it is done though there is still something else to do. */
const PATIENCE = 1500;

/** Calls `act` when the browser has nothing to do; the answer takes that back. */
export function whenIdle(act: () => void): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(act, PATIENCE / 4);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(act, { timeout: PATIENCE });
	return () => cancelIdleCallback(handle);
}
