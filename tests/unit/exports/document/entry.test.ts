import { describe, expect, it } from 'vitest';
import { entryOf } from '#exports/document/entry.ts';
import type { Event } from '#model.ts';
import { sample } from '../../charts/samples.ts';
import { factsFor } from '../hostile.ts';

const [bulletin] = factsFor([sample('2020-03-08')]).bulletins;
const text = (over: Partial<Event>, date = '2020-03-08') =>
	entryOf(sample(date, over), 'day', undefined, 'zh').text;

describe('the sentence of an entry', () => {
	it.each([
		{ over: { title: '召开会议' }, want: '甲区乙街道召开会议。' },
		{ over: { title: '乙街道召开会议' }, want: '甲区乙街道召开会议。' },
		{ over: { title: '甲区召开会议', subdistrict: null }, want: '甲区召开会议。' },
		{ over: { title: '甲区到某居委检查' }, want: '甲区到某居委检查。' },
		{ over: { title: '区委书记调研' }, want: '甲区区委书记调研。' },
		{ over: { title: '市人大立法' }, want: '市人大立法。' },
		{ over: { title: '街道党工委走访' }, want: '甲区乙街道党工委走访。' },
		{ over: { title: '召开会议。', part: 'morning' as const }, want: '上午，甲区乙街道召开会议。' },
		{
			over: {
				title: '王某调研',
				people: [{ name: '王某' }, { name: '李某', title: '区长' }],
				organisations: ['团委'],
				quantities: [{ value: 100, unit: '名', text: '100名党员' }]
			},
			want: '甲区乙街道王某调研（区长李某；团委；100名党员）。'
		}
	])('$want', ({ over, want }) => {
		expect(text(over)).toBe(want);
	});
	it('names at most four of a kind, and says that there are more', () => {
		const people = ['甲', '乙某', '丙', '丁', '戊'].map((name) => ({ name }));
		expect(text({ title: '会议', people })).toContain('（甲、乙某、丙、丁等）');
	});
});

describe('the note of an entry', () => {
	const note = (over: Partial<Event>, date = '2020-03-08') =>
		entryOf(sample(date, over), 'day', bulletin, 'zh').note;
	const quote = { exact: '街道\n召开', prefix: '', suffix: '', start: 5, end: 10 };

	it('has article, bulletin, issue, place and sentence', () => {
		expect(note({ articleTitle: '要闻', file: 'a.txt', quote })).toBe(
			`《要闻》，《${bulletin.title}》a.txt，2020-03-20出版，第5—10字。原文：“街道 召开”`
		);
	});
	it('says how the date was read where the text does not write it', () => {
		const inferred = { certainty: 'inferred' as const };
		expect(note({ ...inferred, dateText: '当晚' })).toContain('时间原文作“当晚”，记为2020年3月8日。');
		expect(note({ ...inferred, dateText: '3月8日' })).not.toContain('时间原文');
	});
	it('cuts a long quote where it says so, and does not quote quotes', () => {
		expect(note({ quote: { ...quote, exact: '长'.repeat(300) } })).toContain(`${'长'.repeat(240)}……”`);
		expect(note({ quote: { ...quote, exact: '“走访。”' } })).toContain('原文：“走访。”');
	});
});
