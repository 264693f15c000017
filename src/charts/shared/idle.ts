/** ms after which it is done though there is still something else to do. */
const PATIENCE = 1500;

/** Calls `act` when the browser has nothing to do, after `patience` ms at the latest; the answer takes that back. */
export function whenIdle(act: () => void, patience = PATIENCE): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(act, patience / 4);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(act, { timeout: patience });
	return () => cancelIdleCallback(handle);
}
