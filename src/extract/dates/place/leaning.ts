/** The place of an expression in its text, and what its resolution leaned on. */
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
	setting: Setting;
	story: Story;
	inherited: Inherited | null;
	leaning: Leaning;
	/** 将, 拟, 计划 stand before it. */
	planned(): boolean;
}
