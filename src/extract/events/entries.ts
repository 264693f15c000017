/** What an article tells, as it is going to be entered: its happenings, dated and undated, and nothing read of them yet. */
import type { DateFound } from '#extract/dates/date-found.ts';
import type { Article, Because, Certainty, DayPart, Modality, UndatedReason } from '#model.ts';
import type { DatePlaced } from './article-dates.ts';
import type { BulletinDated } from './bulletin-dated.ts';
import { happenings, type Happening, type Passage } from './happenings.ts';
import { modalityOf } from './modality.ts';
import { peopleOf, type People } from './people.ts';
import { undatedHappenings, type Undated } from './undated.ts';

/** A happening and the article around it. */
export interface Entry {
	passage: Passage;
	/** Where the next happening of the article begins, or its end; the end of an undated one. */
	next: number;
	/** It is the first of its article. */
	lead: boolean;
	around: Surroundings;
	/** Where its date stands, or where it is anchored without one; makes the event's id. */
	at: number;
	date: string | null;
	/** The words for its time, '' where there are none. */
	words: string;
	part?: DayPart;
	undated?: UndatedReason;
	certainty: Certainty;
	because: readonly Because[];
	modality: Modality;
	/** Why it has that modality. */
	why: readonly Because[];
}

/** What all happenings of an article share. */
export interface Surroundings {
	/** The bulletin it is of. */
	of: BulletinDated;
	article: Article;
	dates: readonly DateFound[];
	/** Those of them that date something. */
	times: readonly DateFound[];
	people: People;
}

/** Most clauses of an article whose head is read for a name. */
const HEADS = 500;

/** The entries of an article of a bulletin, with its dates, placed. */
export function entriesOf(
	article: Article,
	dates: readonly DateFound[],
	placed: readonly DatePlaced[],
	of: BulletinDated
): Entry[] {
	const dating = placed.filter(({ role }) => role.role === 'event').map(({ scene }) => scene);
	const told = happenings(
		article,
		dating.filter(({ found }) => found.date !== null)
	);
	const times = dating.map(({ found }) => found);
	const shelf = undatedHappenings(
		article,
		told.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start),
		times.filter(({ date }) => date === null)
	);
	if (told.length === 0 && shelf.length === 0) return [];
	// A clause's subject may begin after a date and the comma that follows it.
	const heads = times.slice(0, HEADS).map(({ end }) => end);
	const around = { of, article, dates, times, people: peopleOf(article.text, heads) };
	return [
		...told.map((one, i) => dated(one, told[i + 1]?.range.start ?? article.text.length, i === 0, around)),
		...shelf.map((one) => undated(one, around))
	];
}

function dated(happening: Happening, next: number, lead: boolean, around: Surroundings): Entry {
	const { found, extent, before, after } = happening.anchor;
	const { modality, because: why } = modalityOf({
		extent,
		dateText: found.text,
		before,
		after,
		told: happening.article.text.slice(found.end, happening.range.end),
		issued: around.of.issued
	});
	return {
		passage: happening,
		next,
		lead,
		around,
		at: found.start,
		date: found.supposed ? null : found.date,
		words: found.text,
		part: found.part,
		undated: found.supposed && 'unresolved',
		certainty: found.certainty,
		because: found.because,
		modality,
		why
	};
}

function undated({ sentence, range, reason, words, at }: Undated, around: Surroundings): Entry {
	return {
		passage: { article: around.article, range, first: sentence, last: sentence, anchor: null },
		next: range.end,
		lead: false,
		around,
		at,
		date: null,
		words,
		part: undefined,
		undated: reason,
		certainty: 'doubtful',
		because: [],
		modality: 'happened',
		why: []
	};
}
