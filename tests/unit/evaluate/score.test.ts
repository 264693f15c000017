import { describe, expect, it } from 'vitest';
import type { Evaluation, Measure } from '#evaluate/evaluation.ts';
import type { EventLabel, Labels, Placed } from '#evaluate/labels.ts';
import { score } from '#evaluate/score.ts';
import type { Event, Mention } from '#model.ts';
import { eventLabel, eventOf, labelsOf, mentionOf, placed, readingOf, timeLabel } from './made.ts';

/** `[hits, of]` of a measure. */
function share({ shares }: Evaluation, measure: Measure): [number, number] {
	return [shares[measure].hits, shares[measure].of];
}

/** `kind: wanted -> got` of every miss. */
function missed({ misses }: Evaluation): string[] {
	return misses.map(({ kind, wanted, got }) => `${kind}: ${wanted.join()} -> ${got.join()}`);
}

function scoreOne(labels: Partial<Labels>, events: Event[] = [], mentions: Mention[] = []): Evaluation {
	return score([labelsOf(labels)], [readingOf({ events, mentions })]);
}

describe('pairing of events', () => {
	const cases: {
		name: string;
		labels: (EventLabel & Placed)[];
		events: Event[];
		recall: [number, number];
		precision: [number, number];
		dates: [number, number];
		misses: string[];
	}[] = [
		{
			name: 'one that overlaps by a single character is found',
			labels: [eventLabel(10, 20)],
			events: [eventOf(19, 40)],
			recall: [1, 1],
			precision: [1, 1],
			dates: [1, 1],
			misses: []
		},
		{
			name: 'one that only touches is missed, and one too many',
			labels: [eventLabel(10, 20)],
			events: [eventOf(20, 40)],
			recall: [0, 1],
			precision: [0, 1],
			dates: [0, 1],
			misses: ['event-missed: 2020-03-08,meeting -> ', 'event-extra:  -> 2020-03-08,meeting,街道召开会议']
		},
		{
			name: 'an undated one finds nothing and is not too many',
			labels: [eventLabel(10, 20)],
			events: [eventOf(10, 20, { date: null })],
			recall: [0, 1],
			precision: [0, 0],
			dates: [0, 1],
			misses: ['event-missed: 2020-03-08,meeting -> ']
		},
		{
			name: 'the right date goes before the longer overlap',
			labels: [eventLabel(10, 20)],
			events: [eventOf(10, 20, { date: '2020-03-09' }), eventOf(18, 20)],
			recall: [1, 1],
			precision: [1, 2],
			dates: [1, 1],
			misses: ['event-extra:  -> 2020-03-09,meeting,街道召开会议']
		},
		{
			name: 'with the dates equal the longer overlap wins',
			labels: [eventLabel(10, 20)],
			events: [eventOf(10, 12, { type: 'policy' }), eventOf(10, 32)],
			recall: [1, 1],
			precision: [1, 2],
			dates: [1, 1],
			misses: ['event-extra:  -> 2020-03-08,policy,街道召开会议']
		},
		{
			name: 'with all equal the first wins',
			labels: [eventLabel(10, 20)],
			events: [eventOf(10, 20), eventOf(10, 20, { type: 'policy' })],
			recall: [1, 1],
			precision: [1, 2],
			dates: [1, 1],
			misses: ['event-extra:  -> 2020-03-08,policy,街道召开会议']
		},
		{
			name: 'a wrong date is found all the same',
			labels: [eventLabel(10, 20)],
			events: [eventOf(10, 20, { date: '2020-03-09' })],
			recall: [1, 1],
			precision: [1, 1],
			dates: [0, 1],
			misses: ['date: 2020-03-08 -> 2020-03-09']
		},
		{
			name: 'no event stands for two labels',
			labels: [eventLabel(10, 20), eventLabel(14, 24)],
			events: [eventOf(10, 24)],
			recall: [1, 2],
			precision: [1, 1],
			dates: [1, 2],
			misses: ['event-missed: 2020-03-08,meeting -> ']
		},
		{
			name: 'required labels choose before optional ones',
			labels: [eventLabel(10, 20, { required: false }), eventLabel(14, 24)],
			events: [eventOf(10, 24)],
			recall: [1, 1],
			precision: [1, 1],
			dates: [1, 1],
			misses: []
		},
		{
			name: 'an optional one that is found counts neither way',
			labels: [eventLabel(10, 20, { required: false, types: ['policy'] })],
			events: [eventOf(10, 20, { date: '2020-05-01' })],
			recall: [0, 0],
			precision: [0, 0],
			dates: [0, 0],
			misses: []
		},
		{
			name: 'an optional one that is not found is no miss',
			labels: [eventLabel(10, 20, { required: false })],
			events: [],
			recall: [0, 0],
			precision: [0, 0],
			dates: [0, 0],
			misses: []
		}
	];
	it.each(cases)('$name', ({ labels, events, recall, precision, dates, misses }) => {
		const evaluation = scoreOne({ events: labels }, events);
		expect(share(evaluation, 'events_recall')).toEqual(recall);
		expect(share(evaluation, 'events_precision')).toEqual(precision);
		expect(share(evaluation, 'date_accuracy')).toEqual(dates);
		expect(missed(evaluation)).toEqual(misses);
	});
});

describe('what is right about a required event', () => {
	const person = (name: string) => ({ name });
	const figure = (value: number, unit: string) => ({ value, unit, text: `${value}${unit}` });
	const cases: {
		name: string;
		label: Partial<EventLabel>;
		event: Partial<Event> | null;
		measure: Measure;
		want: [number, number];
		misses: string[];
	}[] = [
		{
			name: 'clock',
			label: { date: '2020-03-08T18:00' },
			event: { date: '2020-03-08T18:00~' },
			measure: 'clock_accuracy',
			want: [1, 1],
			misses: []
		},
		{
			name: 'clock missing',
			label: { date: '2020-03-08T18:00' },
			event: {},
			measure: 'clock_accuracy',
			want: [0, 1],
			misses: ['clock: 2020-03-08T18:00 -> 2020-03-08']
		},
		{
			name: 'no clock wanted',
			label: {},
			event: { date: '2020-03-08T18:00' },
			measure: 'clock_accuracy',
			want: [0, 0],
			misses: []
		},
		{
			name: 'clock of an event that was not found',
			label: { date: '2020-03-08T18:00' },
			event: null,
			measure: 'clock_accuracy',
			want: [0, 0],
			misses: ['event-missed: 2020-03-08T18:00,meeting -> ']
		},
		{
			name: 'open end',
			label: { date: '2020-03-08/..' },
			event: { date: '2020-03-08/..' },
			measure: 'open_interval_accuracy',
			want: [1, 1],
			misses: []
		},
		{
			name: 'open end read as a day',
			label: { date: '2020-03-08/..' },
			event: {},
			measure: 'open_interval_accuracy',
			want: [0, 1],
			misses: ['open-end: 2020-03-08/.. -> 2020-03-08']
		},
		{
			name: 'date of an event that was not found',
			label: {},
			event: null,
			measure: 'found_date_accuracy',
			want: [0, 0],
			misses: ['event-missed: 2020-03-08,meeting -> ']
		},
		{
			name: 'any acceptable type',
			label: { types: ['policy', 'meeting'] },
			event: {},
			measure: 'type_accuracy',
			want: [1, 1],
			misses: []
		},
		{
			name: 'no acceptable type',
			label: { types: ['policy', 'service'] },
			event: {},
			measure: 'type_accuracy',
			want: [0, 1],
			misses: ['type: policy,service -> meeting']
		},
		{
			name: 'type of an event that was not found',
			label: {},
			event: null,
			measure: 'type_accuracy',
			want: [0, 1],
			misses: ['event-missed: 2020-03-08,meeting -> ']
		},
		{
			name: 'area that holds more',
			label: { area: ['黄浦区'] },
			event: {},
			measure: 'area_accuracy',
			want: [1, 1],
			misses: []
		},
		{
			name: 'area that holds less',
			label: { area: ['上海市', '黄浦区', '外滩街道'] },
			event: {},
			measure: 'area_accuracy',
			want: [0, 1],
			misses: ['area: 上海市,黄浦区,外滩街道 -> 上海市,黄浦区']
		},
		{
			name: 'modality',
			label: { modality: 'deadline' },
			event: {},
			measure: 'modality_accuracy',
			want: [0, 1],
			misses: ['modality: deadline -> happened']
		},
		{
			name: 'people noted',
			label: { people: ['苏勇', '陈功'] },
			event: { people: [person('陈功')] },
			measure: 'people_recall',
			want: [1, 2],
			misses: ['people-missed: 苏勇 -> 陈功']
		},
		{
			name: 'people too many',
			label: { people: ['苏勇'] },
			event: { people: [person('苏勇'), person('专项')] },
			measure: 'people_precision',
			want: [1, 2],
			misses: ['people-extra: 苏勇 -> 专项']
		},
		{
			name: 'people where the label lists none are not judged',
			label: {},
			event: { people: [person('苏勇')] },
			measure: 'people_precision',
			want: [0, 0],
			misses: []
		},
		{
			name: 'people of an event that was not found',
			label: { people: ['苏勇', '陈功'] },
			event: null,
			measure: 'people_recall',
			want: [0, 2],
			misses: ['event-missed: 2020-03-08,meeting -> ']
		},
		{
			name: 'quantities by value and unit, each for one',
			label: {
				quantities: [
					{ value: 100, unit: '名' },
					{ value: 100, unit: '名' },
					{ value: 5, unit: '家' }
				]
			},
			event: { quantities: [figure(100, '名'), figure(5, '名')] },
			measure: 'quantities_recall',
			want: [1, 3],
			misses: ['quantities: 100名,5家 -> 100名,5名']
		},
		{
			name: 'places',
			label: { places: ['浦东国际机场'] },
			event: { places: ['浦东国际机场', '道口'] },
			measure: 'places_recall',
			want: [1, 1],
			misses: []
		}
	];
	it.each(cases)('$name', ({ label, event, measure, want, misses }) => {
		const evaluation = scoreOne(
			{ events: [eventLabel(10, 20, label)] },
			event ? [eventOf(10, 20, event)] : []
		);
		expect(share(evaluation, measure)).toEqual(want);
		expect(missed(evaluation)).toEqual(misses);
	});

	it('keeps the place of the words, and the reasons that belong to the miss', () => {
		const because = [
			{ about: 'type' as const, zh: '“召开”', en: '“召开”' },
			{ about: 'area' as const, zh: '报头', en: 'masthead' }
		];
		const { misses } = scoreOne({ events: [eventLabel(10, 20, { types: ['policy'] })] }, [
			eventOf(0, 30, { because })
		]);
		expect(misses).toEqual([
			{
				file: 'a.txt',
				kind: 'type',
				start: 10,
				end: 20,
				wanted: ['policy'],
				got: ['meeting'],
				because: [because[0]]
			}
		]);
	});
});

describe('confusion of types', () => {
	it('counts an accepted type as itself, another under the first of the label', () => {
		const { confusions } = scoreOne(
			{
				events: [
					eventLabel(0, 10, { types: ['policy', 'meeting'] }),
					eventLabel(10, 20, { types: ['policy', 'service'] }),
					eventLabel(20, 30, { types: ['policy'] }),
					eventLabel(30, 40),
					eventLabel(50, 60)
				]
			},
			[0, 10, 20, 30].map((at) => eventOf(at, at + 10))
		);
		expect(confusions).toEqual([
			{ wanted: 'policy', got: 'meeting', count: 2 },
			{ wanted: 'meeting', got: 'meeting', count: 2 }
		]);
	});
});

describe('time expressions', () => {
	const cases: {
		name: string;
		label: Parameters<typeof timeLabel>[2];
		mentions: Mention[];
		seen: number;
		right: number;
		misses: string[];
	}[] = [
		{ name: 'seen and right', label: {}, mentions: [mentionOf(12, 30)], seen: 1, right: 1, misses: [] },
		{
			name: 'not seen',
			label: {},
			mentions: [mentionOf(14, 20)],
			seen: 0,
			right: 0,
			misses: ['time-missed: 2020-03-08 -> ']
		},
		{
			name: 'wrong value',
			label: {},
			mentions: [mentionOf(10, 14, { date: '2020-03-09' })],
			seen: 1,
			right: 0,
			misses: ['time-value: 2020-03-08 -> 2020-03-09']
		},
		{
			name: 'no value: the words are told',
			label: {},
			mentions: [mentionOf(10, 14, { date: null, text: '那天' })],
			seen: 1,
			right: 0,
			misses: ['time-value: 2020-03-08 -> 那天']
		},
		{
			name: 'one right of two that overlap',
			label: {},
			mentions: [mentionOf(10, 12, { date: '2020-01-01' }), mentionOf(12, 14)],
			seen: 1,
			right: 1,
			misses: []
		},
		{
			name: 'the value of a year in a name does not count',
			label: { kind: 'year-label', value: '2020' },
			mentions: [mentionOf(10, 14, { date: null })],
			seen: 1,
			right: 1,
			misses: []
		},
		{
			name: 'nor that of the past, but it must be seen',
			label: { kind: 'background', value: '2004' },
			mentions: [],
			seen: 0,
			right: 0,
			misses: ['time-missed: 2004 -> ']
		}
	];
	it.each(cases)('$name', ({ label, mentions, seen, right, misses }) => {
		const evaluation = scoreOne({ times: [timeLabel(10, 14, label)] }, [], mentions);
		expect(share(evaluation, 'mention_recall')).toEqual([seen, 1]);
		expect(share(evaluation, 'mention_value_accuracy')).toEqual([right, 1]);
		expect(evaluation.kinds).toEqual([
			{ kind: label?.kind ?? 'date', seen: { hits: seen, of: 1 }, right: { hits: right, of: 1 } }
		]);
		expect(missed(evaluation)).toEqual(misses);
	});

	it('judges the part of day where the label has one', () => {
		const times = [timeLabel(0, 4, { part: 'evening' }), timeLabel(10, 14, { part: 'evening' })];
		const evaluation = scoreOne(
			{ times: [...times, timeLabel(20, 24)] },
			[],
			[mentionOf(0, 4, { part: 'evening' }), mentionOf(10, 14, { part: 'night' }), mentionOf(20, 24)]
		);
		expect(share(evaluation, 'part_accuracy')).toEqual([1, 2]);
		expect(missed(evaluation)).toEqual(['part: evening -> night']);
	});

	it('lists the kinds in one order, a user’s own last', () => {
		const kinds = ['weekday', 'vague', 'lunar', 'date'];
		const times = kinds.map((kind, index) => timeLabel(index * 10, index * 10 + 4, { kind }));
		expect(scoreOne({ times }).kinds.map(({ kind }) => kind)).toEqual(['date', 'vague', 'lunar', 'weekday']);
	});
});

describe('traps, undated happenings, years', () => {
	it('counts a trap as hit by whatever overlaps it, resolved or not', () => {
		const evaluation = scoreOne(
			{ traps: [placed(0, 4), placed(10, 14), placed(20, 24)] },
			[],
			[mentionOf(3, 6), mentionOf(13, 15, { date: null, text: '24时' }), mentionOf(24, 26)]
		);
		expect(share(evaluation, 'traps_avoided')).toEqual([1, 3]);
		expect(missed(evaluation)).toEqual(['trap:  -> 2020-03-08', 'trap:  -> 24时']);
	});

	it('finds undated happenings among undated events, each for one', () => {
		const evaluation = scoreOne({ undated: [placed(0, 10), placed(5, 15), placed(30, 40)] }, [
			eventOf(0, 20, { date: null }),
			eventOf(30, 40)
		]);
		expect(share(evaluation, 'undated_recall')).toEqual([1, 3]);
		expect(missed(evaluation)).toEqual([
			'undated:  -> ',
			'event-extra:  -> 2020-03-08,meeting,街道召开会议',
			'undated:  -> 2020-03-08,街道召开会议'
		]);
	});

	it.each([
		{ year: 2020, misses: [] },
		{ year: 2021, misses: ['year: 2020 -> 2021'] },
		{ year: null, misses: ['year: 2020 -> '] }
	])('compares the year $year', ({ year, misses }) => {
		const reading = readingOf({ year: { value: year, because: [] } });
		expect(missed(score([labelsOf({ year: 2020 })], [reading]))).toEqual(misses);
	});
});

describe('bulletins', () => {
	it('are told apart by file; labels without a reading are missed, readings without labels pass', () => {
		const evaluation = score(
			[
				labelsOf({ file: '2020/a.txt', events: [eventLabel(0, 9)], times: [timeLabel(0, 4)] }),
				labelsOf({ file: 'b.txt', events: [eventLabel(0, 9)] })
			],
			[
				readingOf({ file: 'a.txt', events: [eventOf(0, 9), eventOf(20, 30)] }),
				readingOf({ file: 'b.txt', events: [eventOf(0, 9)] })
			]
		);
		expect(evaluation.bulletins).toBe(2);
		expect(share(evaluation, 'events_recall')).toEqual([1, 2]);
		expect(share(evaluation, 'events_precision')).toEqual([1, 1]);
		expect(missed(evaluation)).toEqual([
			'time-missed: 2020-03-08 -> ',
			'event-missed: 2020-03-08,meeting -> '
		]);
	});
});
