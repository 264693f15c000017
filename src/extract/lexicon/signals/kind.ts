/** The words of one event type, written with white space between. */
export interface Signals {
	/** Id of an event type; `other` for what befalls a place (台风登陆) and for honours. */
	type: string;
	heads: string;
	strong: string;
	weak: string;
}
