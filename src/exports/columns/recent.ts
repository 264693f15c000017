/** The last values that were made, by key; the one that was asked for longest ago makes room. What fails is not kept. */
export class Recent<Value> {
	readonly #values = new Map<string, Promise<Value>>();
	readonly #most: number;

	constructor(most: number) {
		this.#most = most;
	}

	/** The value of a key, or one that is made now; several who ask at once are given the same. */
	of(key: string, make: () => Promise<Value>): Promise<Value> {
		let value = this.#values.get(key);
		if (!value) {
			value = make();
			value.catch(() => this.#values.delete(key));
		}
		this.#values.delete(key);
		this.#values.set(key, value);
		if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
		return value;
	}
}
