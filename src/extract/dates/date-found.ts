import type { Because, Certainty, DayPart, Edtf, UndatedReason } from '#model.ts';

/** A time expression of one article with the date it was resolved to: what dates/ hands to events/. */
export interface DateFound {
	/** UTF-16 range of `Article.text`. */
	start: number;
	end: number;
	/** `Article.text.slice(start, end)`. */
	text: string;
	/** Null where no point in time can be told; then `undated` says why. */
	date: Edtf | null;
	undated?: UndatedReason;
	/** The year is supposed, for want of one: `date` serves to read on, and is not shown. */
	supposed?: true;
	part?: DayPart;
	certainty: Certainty;
	/** label: a year or day that names something (2020年度, “3.5”学雷锋月), never the date of a happening; date: all else. */
	kind: 'date' | 'label';
	/** Steps about the date and its year. */
	because: Because[];
}
