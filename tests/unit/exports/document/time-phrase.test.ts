import { describe, expect, it } from 'vitest';
import type { Chapter } from '#charts/shared/chapters.ts';
import { chapters } from '#charts/shared/chapters.ts';
import { parseDay } from '#edtf.ts';
import { tenDays, timePhrase } from '#exports/document/time-phrase.ts';
import type { Event } from '#model.ts';
import { sample } from '../../charts/samples.ts';

describe('timePhrase', () => {
	const cases: { in: string; over?: Partial<Event>; kind: Chapter<never>['kind']; want: string }[] = [
		{ in: '2020-03-08', kind: 'day', want: '' },
		{ in: '2020-03-08', over: { part: 'morning' }, kind: 'day', want: '上午' },
		{ in: '2020-03-08T18:00', kind: 'day', want: '18时' },
		{ in: '2020-03-08T18:05', kind: 'day', want: '18时5分' },
		{ in: '2020-03-05T18:00~', kind: 'day', want: '18时许' },
		{ in: '2020-03-05T09:00/2020-03-05T11:30', kind: 'day', want: '9时至11时30分' },
		{ in: '2020-02-09T24:00', over: { modality: 'deadline' }, kind: 'day', want: '24时截止' },
		{ in: '2020-02-09', over: { modality: 'deadline' }, kind: 'day', want: '本日截止' },
		{ in: '2020-02-01/..', over: { modality: 'ongoing' }, kind: 'day', want: '自本日起' },
		{ in: '2020-01-25~/..', over: { modality: 'ongoing' }, kind: 'day', want: '约自本日起' },
		{ in: '2020-03-01/2020-03-05', kind: 'day', want: '本日至3月5日' },
		{ in: '2020-03-05~', over: { certainty: 'approximate' }, kind: 'day', want: '本日前后' },
		{ in: '2020-03-20', over: { modality: 'planned', part: 'evening' }, kind: 'day', want: '计划晚上' },
		{ in: '2020-03', kind: 'month', want: '' },
		{ in: '2020-03~', over: { certainty: 'approximate' }, kind: 'month', want: '约3月' },
		{ in: '2020-03/..', over: { modality: 'ongoing' }, kind: 'month', want: '自本月起' },
		{ in: '2020-03-XX', over: { part: 'evening' }, kind: 'month', want: '某日晚上' },
		{ in: '2020-03-11/2020-03-20~', over: { certainty: 'approximate' }, kind: 'month', want: '3月中旬' },
		{
			in: '2020-02-03/2020-02-16~',
			over: { certainty: 'approximate' },
			kind: 'month',
			want: '2月3日—2月16日前后之间'
		},
		{ in: '2020-XX-XX', kind: 'year', want: '某日' }
	];
	it.each(cases)('$in under a $kind is “$want”', ({ in: date, over, kind, want }) => {
		const event = sample(date, over);
		expect(chapters([event]).map((chapter) => chapter.kind)).toEqual([kind]);
		expect(timePhrase(event, kind, 'zh')).toBe(want);
	});
	it('says the date itself in English, and nothing for no date', () => {
		expect(timePhrase(sample('2020-03-05T18:00~'), 'day', 'en')).toBe('5 Mar, about 18:00');
		expect(timePhrase(sample(null), 'day', 'zh')).toBe('');
	});
});

it.each([
	{ in: ['2020-03-01', '2020-03-10'], want: '3月上旬' },
	{ in: ['2020-02-21', '2020-02-29'], want: '2月下旬' },
	{ in: ['2020-02-21', '2020-02-28'], want: null },
	{ in: ['2020-03-01', '2020-03-09'], want: null },
	{ in: ['2020-02-25', '2020-03-05'], want: null }
])('$in is $want', ({ in: [first, last], want }) => {
	expect(tenDays(parseDay(first)!, parseDay(last)!)).toBe(want);
});
