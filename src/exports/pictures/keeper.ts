/** Makes bytes, or gives those that were made before of the same content. */
export type Keeper = (content: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Keeps made bytes in memory, at most `most` of them in all; what was asked for longest ago goes first. Who asks while the
 * same content is being made waits for that one. What fails is not kept, and what alone is larger than `most` is not either.
 * The bytes are shared: nobody writes into them. `content`: all that the bytes depend on, best as a digest.
 */
export function keeper(most: number): Keeper {
	const kept = new Map<string, Uint8Array>();
	const making = new Map<string, Promise<Uint8Array>>();
	let size = 0;

	function keep(content: string, bytes: Uint8Array): void {
		if (bytes.length > most) return;
		kept.set(content, bytes);
		size += bytes.length;
		for (const [oldest, { length }] of kept) {
			if (size <= most) break;
			kept.delete(oldest);
			size -= length;
		}
	}

	return async (content, make) => {
		const found = kept.get(content);
		if (found) {
			kept.delete(content);
			kept.set(content, found);
			return found;
		}
		const begun = making.get(content);
		if (begun) return begun;
		const made = make();
		making.set(content, made);
		try {
			const bytes = await made;
			keep(content, bytes);
			return bytes;
		} finally {
			making.delete(content);
		}
	};
}
