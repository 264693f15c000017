import { describe, expect, it } from 'vitest';
import { shortLabel, timeWords, withoutPlace } from '#charts/timeline/short-label.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import type { Event } from '#model.ts';
import { sample } from '../samples.ts';

const timed = (date: string, over: Partial<Event> = {}) => timeEvents([sample(date, over)])[0];

describe('timeWords', () => {
	it.each<{ date: string; over?: Partial<Event>; want: string }>([
		{ date: '2020-03-08', want: '' },
		{ date: '2020-03-08', over: { dateText: '3月8日' }, want: '' },
		{ date: '2020-03-08', over: { dateText: '昨天' }, want: '' },
		{ date: '2020-03-08', over: { dateText: '上周三' }, want: '' },
		{ date: '2020-03-08', over: { dateText: '当天下午', part: 'afternoon' }, want: '下午' },
		{ date: '2020-01-24', over: { dateText: '除夕夜' }, want: '除夕夜' },
		{ date: '2020-03-08T18:00', over: { dateText: '3月8日18:00' }, want: '18:00' },
		{ date: '2020-03-05T18:00~', want: '18时许' },
		{ date: '2020-02-09T24:00', want: '24时' },
		{ date: '2020-03-07', over: { part: 'morning' }, want: '上午' },
		{ date: '2020-03-XX', over: { part: 'evening' }, want: '某日晚' },
		{ date: '2020-03-XX', want: '某日' },
		{ date: '2020-03/..', over: { dateText: '3月份以来' }, want: '3月起' },
		{ date: '2020-03-05/..', over: { dateText: '从3月5日起' }, want: '' },
		{ date: '2020-02~', over: { dateText: '近日' }, want: '近日' }
	])('$date $over', ({ date, over, want }) => {
		expect(timeWords(timed(date, over), 'zh')).toBe(want);
	});
	it('keeps Chinese words out of an English label', () => {
		expect(timeWords(timed('2020-02~', { dateText: '近日' }), 'en')).toBe('');
	});
});

describe('withoutPlace', () => {
	const places = ['外滩街道', '黄浦区', '上海市'];
	it.each([
		{ in: '外滩街道召开推进会议', want: '召开推进会议' },
		{ in: '上海从严从紧防范境外疫情', want: '从严从紧防范境外疫情' },
		{ in: '黄浦区委召开专题会议', want: '区委召开专题会议' },
		{ in: '黄浦区召开专题会议', want: '召开专题会议' },
		{ in: '上海市人大通过立法', want: '市人大通过立法' },
		{ in: '外滩街道党工委书记走访', want: '街道党工委书记走访' },
		{ in: '街道对接两名回国居民', want: '对接两名回国居民' },
		{ in: '街道党工委书记走访', want: '街道党工委书记走访' },
		{ in: '外滩街道', want: '外滩街道' },
		{ in: '到外滩街道调研企业', want: '到外滩街道调研企业' }
	])('$in', ({ in: title, want }) => {
		expect(withoutPlace(title, places)).toBe(want);
	});
});

it('cuts a label to sixteen characters, eight in an embed, where the time words go', () => {
	const event = timed('2020-03-05T18:00', { title: '召开统筹推进疫情防控和经济社会发展专题会议' });
	expect(shortLabel(event, 'zh')).toEqual({ time: '18:00', title: '召开统筹推进疫情防控和经济社会…' });
	expect(shortLabel(event, 'zh', true)).toEqual({ time: '', title: '召开统筹推进疫…' });
});
