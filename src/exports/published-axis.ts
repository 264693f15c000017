/** The axis of issue days for what leaves the page. */
import { issueDaysOf, issueWindow, type IssueDays, type Issued } from '#charts/timeline/published.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import type { Facts } from '#exports/facts.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';

export interface PublishedAxis {
	issued: IssueDays;
	/** Days on which bulletins of the events came out; null: none is known. */
	window: Window | null;
	/** Events that stand nowhere: their bulletins do not say when they came out. */
	lacking: number;
	/** Events without a date of their own that stand nowhere, because none of them is at hand. */
	undated: number;
}

/** Events without a date of their own that stand on the axis, and when the bulletins came out that tell them. */
export interface Undated {
	events: readonly Event[];
	bulletins: readonly Issued[];
}

/** What of `bulletins` is known of the undated events. */
export function undatedOf(events: readonly Event[], bulletins: readonly Issued[]): Undated {
	const telling = new Set(events.map(({ sha256 }) => sha256));
	const known = bulletins.filter(({ sha256 }) => telling.has(sha256));
	return { events, bulletins: known.map(({ sha256, issued }) => ({ sha256, issued })) };
}

/** When the bulletins came out that the events of a selection are from. `undated`: those that are drawn too; null: none is. */
export function publishedAxis(
	{ bulletins, leftOut }: Pick<Facts, 'bulletins' | 'leftOut'>,
	undated: Undated | null
): PublishedAxis {
	const issued = issueDaysOf([...bulletins, ...(undated?.bulletins ?? [])]);
	const dated = bulletins.reduce((sum, { sha256, cited }) => sum + (issued.has(sha256) ? 0 : cited), 0);
	const nowhere = (undated?.events ?? []).filter(({ sha256 }) => !issued.has(sha256)).length;
	return {
		issued,
		window: issueWindow(issued.values()),
		lacking: dated + nowhere,
		undated: undated === null ? leftOut.undated : 0
	};
}

/** That the axis is issue days, and how many events have no place on it. */
export function publishedWords({ lacking, undated }: PublishedAxis, lang: Lang): string {
	const words = chartWords(lang);
	return [
		words.publishedAxis,
		lacking > 0 ? words.unissued(lacking) : '',
		undated > 0 ? words.undatedNowhere(undated) : ''
	]
		.filter(Boolean)
		.join(words.stop);
}
