import { describe, expect, it } from 'vitest';
import { byIssue } from '#charts/columns/by-issue.ts';
import { columnsOf } from '#charts/columns/builder.ts';
import { sift } from '#charts/columns/keep.ts';
import { stratify } from '#charts/columns/strata.ts';
import { lanesOf } from '#charts/timeline/lanes.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import { issueDaysOf, issueWindow, publishEvents, timedSentence } from '#charts/timeline/published.ts';
import { timeWords } from '#charts/timeline/short-label.ts';
import { layoutVertical } from '#charts/timeline/vertical-layout.ts';
import { selectionWindow } from '#charts/timeline/selection-window.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { formatDay, parseDay } from '#edtf.ts';
import type { Event } from '#model.ts';
import { fixture, sample } from '../samples.ts';

const [early, late, silent] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
const bulletins = [
	{ sha256: early, issued: '2020-02-14' },
	{ sha256: late, issued: '2020-03-20' },
	{ sha256: silent, issued: null }
];
const days = issueDaysOf(bulletins);
const events = [
	sample('2020-03-19', { id: 'one', sha256: late }),
	sample('2020-02-09T24:00', { id: 'two', sha256: early, modality: 'deadline', part: 'evening' }),
	sample('2020-02~', { id: 'three', sha256: early }),
	sample('2020-03-01', { id: 'four', sha256: silent }),
	sample(null, { id: 'five', sha256: late })
];
const coverage = [
	{ district: '甲区', subdistrict: '乙街道', first: parseDay('2020-02-10')!, last: parseDay('2020-03-19')! }
];

describe('the axis of issue days', () => {
	it('has every event whose bulletin says when it came out, on that day, also what has no date of its own', () => {
		const timed = publishEvents(events, days);
		expect(timed.map(({ event, start }) => [event.id, formatDay(Math.floor(start))])).toEqual([
			['one', '2020-03-20'],
			['two', '2020-02-14'],
			['three', '2020-02-14'],
			['five', '2020-03-20']
		]);
	});

	it('draws no deadline, no doubt and no silence: these are of the event’s own day', () => {
		const lanes = lanesOf(events, coverage, { axis: 'published', issued: days });
		const window = issueWindow(days.values())!;
		const layout = layoutTimeline(lanes, { ...window, width: 936, lang: 'zh' });
		const shapes = layout.marks.flatMap(({ shape }) => shape);
		expect(shapes.map(({ stop, bar }) => [stop, bar])).toEqual(shapes.map(() => [null, null]));
		const hollow = layout.marks.filter(({ shape }) => shape.hollow);
		expect(hollow.map(({ timed }) => timed.event.id)).toEqual(['five']);
		expect(layout.lanes.flatMap(({ shades }) => shades)).toEqual([]);
		const [from, to] = [parseDay('2020-02-01')!, parseDay('2020-03-22')!];
		const own = layoutTimeline(lanesOf(events, coverage), { from, to, width: 936, lang: 'zh' });
		expect(own.lanes.flatMap(({ shades }) => shades)).not.toEqual([]);
		expect(own.marks.filter(({ shape }) => shape.stop !== null)).toHaveLength(1);
	});

	it('says when an event happened and when it came out', () => {
		const [one] = publishEvents(events, days);
		expect(timedSentence(one, 'zh')).toMatch(/^2020年3月19日 周四，.*，简报2020年3月20日出版$/);
		expect(timedSentence(one, 'en')).toMatch(/^19 Mar 2020, Thursday, .*, bulletin of 20 Mar 2020$/);
		const undated = publishEvents(events, days).at(-1)!;
		expect(timedSentence(undated, 'zh')).toMatch(/^事件日期不详，.*，简报2020年3月20日出版$/);
		expect(timeWords(undated, 'en')).toBe('event date unknown');
		expect(layoutVertical([undated], 'zh').rows).toMatchObject([{ hollow: true, figure: { text: '20' } }]);
		expect(timedSentence(timeEvents(events)[0], 'zh')).not.toContain('出版');
	});

	it.each([
		{ issued: [], want: null },
		{ issued: ['2020-02-14', '2020-03-20'], want: ['2020-02-14', '2020-03-21'] },
		{ issued: ['2020-03-20'], want: ['2020-03-17', '2020-03-24'] }
	])('spans $issued, a week at least', ({ issued, want }) => {
		const window = issueWindow(issued.map((day) => parseDay(day)!));
		expect(window && [formatDay(window.from), formatDay(window.to)]).toEqual(want);
	});
});

describe('columns by issue day', () => {
	const told = (events: readonly Event[]) => ({
		bulletins: bulletins.map(({ sha256, issued }) => ({ id: sha256.slice(0, 12), file: sha256, issued })),
		of: Uint16Array.from(events, ({ sha256 }) =>
			bulletins.findIndex((bulletin) => bulletin.sha256 === sha256)
		)
	});
	const shas = [early, late, silent];
	const timed = timeEvents(fixture.map((event, n) => ({ ...event, sha256: shas[(n * 7) % 3] }))).sort(
		(a, b) => a.start - b.start
	);
	const own = timed.map(({ event }) => event);
	const issueDays = bulletins.map(({ issued }) => issued && parseDay(issued));

	it('are those of the events, published', () => {
		const made = byIssue(columnsOf(timed), told(own), issueDays as (number | null)[]);
		const want = publishEvents(own, days).sort((a, b) => a.start - b.start);
		expect([...made.origin].map((row) => own[row].id)).toEqual(want.map(({ event }) => event.id));
		const columns = columnsOf(want);
		for (const name of ['start', 'end', 'type', 'grain', 'certainty'] as const)
			expect([...made.columns[name]], name).toEqual([...columns[name]]);
		expect([...made.told.of].map((place) => shas[place])).toEqual(want.map(({ event }) => event.sha256));
	});

	it('are filtered by the days on which things happened', () => {
		const { columns, happened, origin } = byIssue(
			columnsOf(timed),
			told(own),
			issueDays as (number | null)[]
		);
		const filters = { from: '2020-03-01', to: '2020-03-08', certainty: [], hours: [] };
		const kept = sift(stratify(columns), filters, { happened, origin });
		const usual = sift(stratify(columnsOf(timed)), filters);
		const idsOf = (rows: Iterable<number>) => [...rows].map((row) => own[row]);
		const want = idsOf(usual.rows).filter(({ sha256 }) => sha256 !== silent);
		const found = idsOf([...kept.rows].map((row) => origin[row]));
		expect(found.map(({ id }) => id).sort()).toEqual(want.map(({ id }) => id).sort());
		expect(found.length).toBeGreaterThan(3);
	});
});

describe('what zooming to an event shows', () => {
	it.each([
		{ date: '2020-03-08T18:00', day: null, want: ['2020-03-07', '2020-03-10'] },
		{ date: '2020-03-01/2020-03-10', day: null, want: ['2020-03-01', '2020-03-11'] },
		{ date: '2020-02-01/..', day: null, want: ['2020-02-01', '2020-03-03'] },
		{ date: '../2020-02-01', day: null, want: ['2020-01-02', '2020-02-02'] },
		{ date: '2020-03-08', day: '2020-03-20', want: ['2020-03-19', '2020-03-22'] },
		{ date: null, day: null, want: null }
	])('$date, issued $day', ({ date, day, want }) => {
		const window = selectionWindow(sample(date), day === null ? null : parseDay(day));
		expect(window && [formatDay(window.from), formatDay(window.to)]).toEqual(want);
	});
});
