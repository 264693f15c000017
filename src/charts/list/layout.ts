/** The chronicle as a picture: days at the left, what happened at the right; positions in px. */
import { parseEdtf } from '#edtf.ts';
import { chapters, type Chapter } from '#charts/shared/chapters.ts';
import { placeWords, typeName } from '#charts/shared/describe.ts';
import { cut, wrap } from '#charts/shared/type-face.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { dayWords, monthWords, weekdayWords, yearWords } from '#words/dates.ts';
import { rowTime } from '#words/row-time.ts';

interface Text {
	text: string;
	/** Baseline. */
	y: number;
}

export interface ListLayout {
	height: number;
	/** Rules between days. */
	rules: number[];
	days: (Text & { second: Text })[];
	entries: {
		id: string;
		type: string;
		/** Its date is approximate. */
		hollow: boolean;
		/** Middle of its sign. */
		y: number;
		title: Text[];
		note: Text;
	}[];
	/** Entries for which there was no room. */
	leftOut: number;
}

/** px from the left edge to the signs, and from there to the text. */
export const SIGN = 118;
export const TEXT = SIGN + 16;
/** Entries that a picture can hold and still be read; what is beyond is counted. */
const MOST = 60;
const [TITLE, NOTE] = [15, 12];

/** Lays out the dated events, in the order of their days. `width`: px. */
export function layoutList(
	events: readonly Event[],
	{ width, lang }: { width: number; lang: Lang }
): ListLayout {
	const shown = events.slice(0, MOST);
	const groups = chapters(shown);
	const several = new Set(groups.map(({ first }) => yearWords(first, lang))).size > 1;
	const layout: ListLayout = {
		...{ height: 0, rules: [], days: [], entries: [] },
		leftOut: events.length - shown.length
	};
	let y = 0;
	for (const group of groups) {
		layout.rules.push(y);
		const [heading, second] = headings(group, several, lang);
		layout.days.push({ text: heading, y: y + 26, second: { text: second, y: y + 44 } });
		const top = y;
		y += 10;
		for (const event of group.rows) {
			const title = wrap(event.title, width - TEXT, TITLE).map((text, line) => ({
				text,
				y: y + 16 + line * 22
			}));
			const last = title.at(-1)?.y ?? y;
			const words = [rowTime(event, lang), placeWords(event, lang), typeName(event.type, lang)];
			const note = cut(words.filter(Boolean).join(' · '), (width - TEXT) / NOTE);
			const { approximate, unspecified } = parseEdtf(event.date!);
			layout.entries.push({
				...{ id: event.id, type: event.type, hollow: approximate || unspecified },
				...{ y: y + 11, title, note: { text: note, y: last + 18 } }
			});
			y = last + 30;
		}
		y = Math.max(y, top + 54);
	}
	return { ...layout, height: y };
}

/** Left of an entry: its day and weekday, or that it is of the whole month or year. */
function headings({ kind, first }: Chapter<Event>, several: boolean, lang: Lang): [string, string] {
	const words = chartWords(lang);
	if (kind === 'day') return [dayWords(first, lang, { year: several }), weekdayWords(first, lang)];
	if (kind === 'month') return [words.wholeMonth, monthWords(first, lang, several)];
	return [words.wholeYear, yearWords(first, lang)];
}
