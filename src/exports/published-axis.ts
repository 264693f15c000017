/** The axis of issue days for what leaves the page. */
import { issueDaysOf, issueWindow, type IssueDays } from '#charts/timeline/published.ts';
import type { Window } from '#charts/timeline/viewport.ts';
import type { Facts } from '#exports/facts.ts';
import type { Lang } from '#filters.ts';
import { chartWords } from '#words/chart-words.ts';

export interface PublishedAxis {
	issued: IssueDays;
	/** Days on which bulletins of the events came out; null: none is known. */
	window: Window | null;
	/** Dated events that stand nowhere: their bulletins do not say when they came out. */
	lacking: number;
}

/** When the bulletins came out that the events of a selection are from. */
export function publishedAxis({ bulletins }: Pick<Facts, 'bulletins'>): PublishedAxis {
	const issued = issueDaysOf(bulletins);
	const lacking = bulletins.reduce((sum, { sha256, cited }) => sum + (issued.has(sha256) ? 0 : cited), 0);
	return { issued, window: issueWindow(issued.values()), lacking };
}

/** That the axis is issue days, and how many events have no place on it. */
export function publishedWords({ lacking }: PublishedAxis, lang: Lang): string {
	const words = chartWords(lang);
	return `${words.publishedAxis}${lacking > 0 ? words.stop + words.unissued(lacking) : ''}`;
}
