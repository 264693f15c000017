/** A stored bulletin as its page needs it: the text once, cut into what can be painted. */
import type { Event } from '#model.ts';
import type { StoredBulletin } from '#store/store.ts';
import { shownMasks } from '#ui/masks.ts';
import { paragraphsOf, utf16Offsets, type Paragraph } from '#ui/passage.ts';

export interface ReadableArticle {
	index: number;
	title: string;
	paragraphs: Paragraph[];
	/** Ids of its events, in the order of the text. */
	events: string[];
}

/** An event as a note beside the text needs it. */
export type NotedEvent = Pick<
	Event,
	'id' | 'area' | 'date' | 'part' | 'undated' | 'modality' | 'type' | 'title' | 'people' | 'because'
>;

/** The bulletin with its articles painted and its events noted; text and offsets stay on the server. */
export function readable(bulletin: StoredBulletin) {
	const { id, sha256, file, title, year, issued, area, length, dated, undated } = bulletin;
	const offset = utf16Offsets(bulletin.text);
	const masked = bulletin.masks.filter((mask) => mask.masked);
	const articles = bulletin.articles.map((article): ReadableArticle => {
		const paragraphs = paragraphsOf(article, bulletin.events, bulletin.mentions, offset, masked);
		return {
			index: article.index,
			title: article.title,
			paragraphs,
			events: paragraphs.flatMap((paragraph) => paragraph.events)
		};
	});
	return {
		bulletin: { id, sha256, file, title, year, issued, area, length, dated, undated },
		stated: bulletin.stated,
		articles: articles.filter(({ paragraphs }) => paragraphs.length > 0),
		events: bulletin.events.map(noted),
		masked: bulletin.masked,
		masks: shownMasks(bulletin.masks)
	};
}

function noted(event: Event): NotedEvent {
	const { id, area, date, part, undated, modality, type, title, people, because } = event;
	return { id, area, date, part, undated, modality, type, title, people, because };
}
