import { expect, it } from 'vitest';
import type { Event } from '#model.ts';
import { rowTime } from '#words/row-time.ts';

const of = (date: string | null, more: Partial<Event> = {}) => ({
	date,
	dateText: '',
	modality: 'happened' as const,
	...more
});

it.each([
	{ event: of('2020-03-08T18:00'), zh: '18:00', en: '18:00' },
	{ event: of('2020-03-05T18:00~'), zh: '18时许', en: 'about 18:00' },
	{ event: of('2020-03-05T20:00', { modality: 'deadline' }), zh: '20:00 止', en: 'until 20:00' },
	{ event: of('2020-03-07', { part: 'morning' }), zh: '上午', en: 'morning' },
	{ event: of('2020-03-05/..'), zh: '起', en: 'from then' },
	{ event: of('2020-01-25~/..'), zh: '约起', en: 'about from then' },
	{ event: of('2020-03-05~'), zh: '约', en: 'about' },
	{ event: of('2020-03-01/2020-03-05'), zh: '—3月5日', en: '—5 Mar' },
	{ event: of('2020-03/..'), zh: '起', en: 'from then' },
	{ event: of('2020-03~', { dateText: '日前' }), zh: '日前', en: '日前' },
	{ event: of('2020-03-XX', { dateText: '某日晚' }), zh: '某日晚', en: '某日晚' },
	{ event: of('2020-03~', { dateText: '在全国上下共同抗疫的时候' }), zh: '', en: '' },
	{ event: of('2020-03-19'), zh: '', en: '' },
	{ event: of(null), zh: '', en: '' }
])('$event.date $event.dateText -> $zh', ({ event, zh, en }) => {
	expect(rowTime(event, 'zh')).toBe(zh);
	expect(rowTime(event, 'en')).toBe(en);
});
