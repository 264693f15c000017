import { describe, expect, test } from 'vitest';
import { dates } from '#cli/commands/dates.ts';

async function run(...lines: string[]): Promise<{ code: number; out: unknown[]; err: string }> {
	let [out, err] = ['', ''];
	async function* stdin() {
		yield* lines;
	}
	const io = {
		stdin: stdin(),
		stdout: { write: (s: string) => (out += s) },
		stderr: { write: (s: string) => (err += s) }
	};
	const code = await dates(io, []);
	return {
		code,
		out: out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
		err
	};
}
const ask = (text: string, reference = '2020-03-20') => `${JSON.stringify({ text, reference })}\n`;

describe('shixu dates', () => {
	test.each([
		['昨晚8时35分，', [{ index: 0, text: '昨晚8时35分', start: '2020-03-19T20:35' }]],
		['会议在下周召开', [{ index: 3, text: '下周', start: '2020-03-23', end: '2020-03-29' }]],
		['3月15日前完成', [{ index: 0, text: '3月15日前', end: '2020-03-15' }]],
		['截至3月8日24时', [{ index: 0, text: '截至3月8日24时', end: '2020-03-08T24:00' }]],
		['3月份以来', [{ index: 0, text: '3月份以来', start: '2020-03' }]],
		['上半年', [{ index: 0, text: '上半年', start: '2020-01', end: '2020-06' }]],
		['2019年', [{ index: 0, text: '2019年', start: '2019' }]],
		['疫情期间', []],
		['第一时间', []]
	])('%s', async (text, want) => {
		expect(await run(ask(text))).toEqual({ code: 0, out: [want], err: '' });
	});

	test('a datetime as reference', async () => {
		const { out } = await run(ask('他10分钟之前刚走', '2018-08-30T14:16'));
		expect(out).toEqual([[{ index: 1, text: '10分钟之前', start: '2018-08-30T14:06' }]]);
	});

	test('answers every line, and goes on after a malformed one', async () => {
		const { code, out } = await run(
			ask('今天') + 'no json\n' + '{"text":1}\n' + '{"text":"今天","reference":"2020-02-30"}\n',
			ask('明天').slice(0, 10),
			ask('明天').slice(10)
		);
		expect(code).toBe(1);
		expect(out).toHaveLength(5);
		expect(out.slice(1, 4).every((line) => typeof (line as { error: string }).error === 'string')).toBe(true);
		expect(out[4]).toEqual([{ index: 0, text: '明天', start: '2020-03-21' }]);
	});
});
