import type { EventLabel, Labels, Placed, TimeLabel } from '#evaluate/labels.ts';
import type { Event, Mention, Reading } from '#model.ts';

/** Labels, readings and their parts made by hand: what a case does not name is as plain as can be. */

export function labelsOf(parts: Partial<Labels> = {}): Labels {
	return { file: 'a.txt', year: null, issued: null, times: [], traps: [], events: [], undated: [], ...parts };
}

export function placed(start: number, end: number): Placed {
	return { words: '字'.repeat(end - start), start, end };
}

export function eventLabel(start: number, end: number, parts: Partial<EventLabel> = {}): EventLabel & Placed {
	return {
		...placed(start, end),
		id: `e${start}`,
		date: '2020-03-08',
		types: ['meeting'],
		area: [],
		required: true,
		people: null,
		quantities: null,
		places: null,
		modality: null,
		...parts
	};
}

export function timeLabel(start: number, end: number, parts: Partial<TimeLabel> = {}): TimeLabel & Placed {
	return { ...placed(start, end), value: '2020-03-08', kind: 'date', part: null, ...parts };
}

export function eventOf(start: number, end: number, parts: Partial<Event> = {}): Event {
	return {
		id: `x-${start}`,
		file: 'a.txt',
		sha256: 'f'.repeat(64),
		article: 0,
		articleTitle: '',
		date: '2020-03-08',
		dateText: '3月8日',
		certainty: 'explicit',
		type: 'meeting',
		title: '街道召开会议',
		area: ['上海市', '黄浦区'],
		district: '黄浦区',
		subdistrict: null,
		places: [],
		people: [],
		organisations: [],
		quantities: [],
		modality: 'happened',
		quote: { exact: '字'.repeat(end - start), prefix: '', suffix: '', start, end },
		because: [],
		...parts
	};
}

export function mentionOf(start: number, end: number, parts: Partial<Mention> = {}): Mention {
	return { start, end, text: '3月8日', date: '2020-03-08', role: 'event', because: [], ...parts };
}

export function readingOf(parts: Partial<Reading> = {}): Reading {
	return {
		file: 'a.txt',
		sha256: 'f'.repeat(64),
		title: '简报',
		issued: null,
		year: { value: null, because: [] },
		area: [],
		length: 0,
		articles: [],
		mentions: [],
		events: [],
		...parts
	};
}
