/** The place of an expression in its text, and what its resolution leaned on. */
import { isPlanned } from '../aside.ts';
import type { Parts } from '../expression.ts';
import type { CalendarDay } from '#edtf.ts';
import type { Setting, Story, Told } from '../story.ts';

/** What an expression leaned on, for the wording of its reasons. */
export interface Leaning {
	/** near-issue: the year before or after, because that is nearer to the issue day. */
	year?: 'words' | 'bulletin' | 'issue' | 'story' | 'near-issue';
	month?: 'story' | 'issue' | 'latest';
	day?: 'story' | 'issue' | 'latest';
	/** The day of the story that it counts from. */
	told?: Told;
	festival?: boolean;
	/** The words do not agree with the calendar: a weekday that is another day's, 2月29日 in a common year. */
	contradicted?: boolean;
}

/** The day that the start of a range hands to its end. */
export type Inherited = CalendarDay;

export interface Place {
	parts: Parts;
	at: number;
	/** Where the words end. */
	end: number;
	setting: Setting;
	story: Story;
	inherited: Inherited | null;
	leaning: Leaning;
	/** The year that goes with a month taken from the story or the issue, where the words name none. */
	year: number | undefined;
}

const PLANNED = /(?:将|拟|计划|预计|定于|有望|即将|将于)[^。！？\n]{0,6}$/;

/** True if the words around it say that it is to come: 将于1月5日, 10月1日还有一场. */
export function planned({ setting: { text }, at, end }: Place): boolean {
	return PLANNED.test(text.slice(Math.max(0, at - 9), at)) || isPlanned(text, at, end);
}

const SENTENCE_AHEAD = /^[^。！？!?\n]{0,40}?(?:将(?![军士领])|届时|即将|拟于|预计|计划)/u;

/** True if the rest of its sentence says so: 1月1日上午，“新年第一跑”将鸣枪. */
export function plannedBehind({ setting: { text }, end }: Place): boolean {
	return SENTENCE_AHEAD.test(text.slice(end, end + 48));
}
