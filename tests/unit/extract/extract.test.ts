import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#edtf.ts';
import { extract, extractAll } from '#extract/extract.ts';
import type { Reading } from '#model.ts';

const read = (text: string, issued: string | null = null) =>
	extract({ file: 'x.txt', sha256: 'abcdef0123456789'.repeat(4), text, encoding: 'utf-8', issued });

/** What holds of every reading of every text. */
function holds(text: string, { length, mentions, events }: Reading): void {
	const points = [...text];
	expect(length).toBe(points.length);
	for (const { id, date, dateText, title, quote } of events) {
		const { exact, prefix, suffix, start, end } = quote;
		expect(points.slice(start, end).join('')).toBe(exact);
		expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
		expect(points.slice(end, end + 32).join('')).toBe(suffix);
		expect(title).not.toBe('');
		expect(id).toMatch(/^abcdef012345-\d+$/);
		const anchor = Number(id.slice(13));
		expect(anchor).toBeGreaterThanOrEqual(start);
		expect(anchor).toBeLessThan(end);
		if (date === null) continue;
		parseEdtf(date);
		expect(mentions.some((mention) => mention.start === anchor && mention.role === 'event')).toBe(true);
		expect(exact.replace(/\s+/g, '')).toContain(dateText.replace(/\s+/g, ''));
	}
	expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
	for (let i = 1; i < events.length; i++) {
		expect(events[i].quote.start).toBeGreaterThanOrEqual(events[i - 1].quote.start);
	}
	for (const { start, end, text: words } of mentions) {
		expect(points.slice(start, end).join('').replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
	}
}

describe('extract', () => {
	it.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('quotes %s to the letter', (name) => {
		const text = readFileSync(`seeds/${name}`, 'utf8')
			.replace(/^\ufeff/, '')
			.replaceAll('\r\n', '\n');
		const reading = read(text);
		expect(reading.events.length).toBeGreaterThan(3);
		holds(text, reading);
	});

	it('counts code points', () => {
		const text = '😀😀\n\n6月8日，街道召开会议，部署工作😀。';
		const { events } = read(text, '2021-06-15');
		expect(events.map(({ id, quote }) => [id, quote.start])).toEqual([['abcdef012345-4', 4]]);
		holds(text, read(text, '2021-06-15'));
	});

	it('tells what happened in a year that nothing decides without a date, and asks for it', () => {
		const text = '3月8日，街道召开防汛会议。当晚，志愿者巡查河道。次日，居委会发放沙袋200个。';
		const { events, mentions, year } = read(text);
		expect(year.value).toBeNull();
		expect(events.map(({ date, dateText, undated }) => [date, dateText, undated])).toEqual([
			[null, '3月8日', 'unresolved'],
			[null, '当晚', 'unresolved'],
			[null, '次日', 'unresolved']
		]);
		expect(events[0].because[0].zh).toContain('请补出版日期或年份');
		expect(mentions.map(({ date }) => date)).toEqual([null, null, null]);
		holds(text, read(text));
		const known = read(text, '2023').events;
		expect(known.map(({ id, date }) => [id, date])).toEqual([
			[events[0].id, '2023-03-08'],
			[events[1].id, '2023-03-08'],
			[events[2].id, '2023-03-09']
		]);
	});

	it('dates what stands with its own year, also where the bulletin has none', () => {
		const { year, events, mentions } = read(
			'老张2004年5月1日入党。次日，他去了部队。甲社区3月8日召开居民大会。'
		);
		expect(year.value).toBeNull();
		expect(mentions.map(({ date }) => date)).toEqual(['2004-05-01', '2004-05-02', null]);
		expect(events.at(-1)).toMatchObject({ date: null, dateText: '3月8日', undated: 'unresolved' });
	});

	it('reads nothing out of nothing', () => {
		for (const text of ['', '\n\n\n', '　　', '。。。', '\0\0']) {
			const { events, mentions } = read(text);
			expect([events, mentions]).toEqual([[], []]);
		}
	});

	it('gives no event to the neighbouring article', () => {
		const { events } = read(
			'# 甲\n\n6月8日，城东街道召开会议，书记王大明讲话。\n\n# 乙\n\n6月9日，城西街道举办运动会。',
			'2021-06-15'
		);
		expect(events.map(({ title, people }) => [title, people.map(({ name }) => name)])).toEqual([
			['城东街道召开会议', ['王大明']],
			['城西街道举办运动会', []]
		]);
	});

	it('keeps traditional characters in what it says', () => {
		const [event] = read('6月8日，區長趙偉明到學校參觀，捐款五萬元。', '2021-06-15').events;
		expect(event).toMatchObject({ date: '2021-06-08', people: [{ name: '趙偉明', title: '區長' }] });
		expect(event.title).toContain('學校');
	});

	it('gives a title to a line of a day and no words', () => {
		const text = '6月8日召开会议元宵节😀当晚';
		holds(text, read(text, '2021-06-15'));
	});

	it('holds for any text of dates, words and marks', () => {
		const piece = fc.constantFrom(
			'6月8日',
			'2021年',
			'当晚',
			'，',
			'。',
			'、',
			'“',
			'”',
			'《',
			'》',
			'（',
			'）',
			'\n',
			'\n\n',
			'😀',
			'街道',
			'召开会议',
			'书记王小明',
			'100名党员',
			'截至',
			'日前',
			'▲',
			'# ',
			' ',
			'從',
			'會議',
			'12',
			'点',
			'元宵节'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join('');
				holds(text, read(text, '2021-06-15'));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('extractAll', () => {
	it('reads each bulletin as if it were alone', () => {
		const bulletins = readdirSync('seeds').map((file) => {
			const text = readFileSync(`seeds/${file}`, 'utf8');
			return { file, sha256: file.padEnd(64, '0'), text, encoding: 'utf-8', issued: null };
		});
		expect(bulletins.length).toBeGreaterThan(4);
		expect(extractAll(bulletins)).toEqual(bulletins.map(extract));
		expect(extractAll([])).toEqual([]);
	});
});
