/** Feasts and holidays as charts take them; which there are, the server says (feasts.server.ts): their calendar is large. */

export interface Feast {
	/** Day numbers, inclusive; equal for a day. */
	first: number;
	last: number;
	name: string;
	/** Its Chinese name as a text would have it: 春节 for 春节假期. */
	key: string;
	/** The higher, the sooner it is shown where there is room for one. */
	rank: number;
	/** Where the date is from. */
	source: string;
	/** A period that the reader named: it is shown in every window, and tinted. */
	own?: true;
}

/** Those that touch the days `first` to `last` (day numbers, inclusive), in the order given. */
export function feastsWithin(feasts: readonly Feast[], first: number, last: number): Feast[] {
	return feasts.filter((feast) => feast.last >= first && feast.first <= last);
}
