import type { Strata } from '#charts/columns/strata.ts';

/** Questions whose answers are kept for each strata; the oldest makes room. */
const KEPT = 6;

/** The last values that were made of some strata, by what was asked. */
export class Memory<Value> {
	readonly #values = new WeakMap<Strata, Map<string, Value>>();

	/** The value that was made for a question, or one that is made now. */
	of(strata: Strata, question: string, make: () => Value): Value {
		let own = this.#values.get(strata);
		if (!own) this.#values.set(strata, (own = new Map<string, Value>()));
		const value = own.get(question) ?? make();
		own.delete(question);
		own.set(question, value);
		if (own.size > KEPT) own.delete(own.keys().next().value!);
		return value;
	}
}
