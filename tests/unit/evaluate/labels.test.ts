import { describe, expect, it } from 'vitest';
import { parseLabels } from '#evaluate/labels.ts';
import { placeLabels } from '#evaluate/place.ts';

const event = { evidence: '3月8日，街道开会', date: '2020-03-08', types: ['meeting'] };

/** What is wrong with a label file, in English, without its name; [] if nothing. */
function faults(content: unknown, name = 'a.json'): string[] {
	const json = typeof content === 'string' ? content : JSON.stringify(content);
	const parsed = parseLabels(name, json);
	return 'problems' in parsed ? parsed.problems.map(({ en }) => en.replace(`${name}: `, '')) : [];
}

describe('parseLabels', () => {
	it('reads every field of the format', () => {
		const content = {
			file: '外滩.txt',
			length: 3630,
			year: 2020,
			issued: '2020-03-20',
			timex: [{ text: '3月8日晚', offset: 25, value: '2020-03-08', kind: 'date', part: 'evening' }],
			notDates: [{ text: '24小时', offset: 40 }],
			events: [
				{
					...event,
					id: '000-1',
					offset: 25,
					area: ['上海市'],
					title: '街道开会',
					required: false,
					people: ['苏勇'],
					quantities: [[100, '名', '党员干部']],
					places: ['机场'],
					modality: 'planned'
				}
			],
			undated: [{ evidence: '某日', offset: 60, types: ['service'], area: [] }]
		};
		expect(parseLabels('2020/000.json', JSON.stringify(content))).toEqual({
			labels: {
				file: '2020/外滩.txt',
				year: 2020,
				issued: '2020-03-20',
				times: [
					{
						words: '3月8日晚',
						offset: 25,
						path: 'timex[0].text',
						value: '2020-03-08',
						kind: 'date',
						part: 'evening'
					}
				],
				traps: [{ words: '24小时', offset: 40, path: 'notDates[0].text' }],
				events: [
					{
						words: '3月8日，街道开会',
						offset: 25,
						path: 'events[0].evidence',
						id: '000-1',
						date: '2020-03-08',
						types: ['meeting'],
						area: ['上海市'],
						required: false,
						people: ['苏勇'],
						quantities: [{ value: 100, unit: '名' }],
						places: ['机场'],
						modality: 'planned'
					}
				],
				undated: [{ words: '某日', offset: 60, path: 'undated[0].evidence' }]
			}
		});
	});

	it('asks for no more than words, date and type', () => {
		const parsed = parseLabels('2020/a.JSON', JSON.stringify({ events: [event] }));
		expect(parsed).toMatchObject({
			labels: { file: '2020/a.txt', events: [{ offset: null, required: true, area: [], people: null }] }
		});
	});

	const cases: { in: unknown; want: string[] }[] = [
		{ in: '{\n "events": [],\n}', want: ['3:1 is "}", expected valid JSON'] },
		{ in: '[]', want: ['the file is […] (0), expected an object {…}'] },
		{ in: 'null', want: ['the file is null, expected an object {…}'] },
		{ in: {}, want: ['events is undefined, expected a list […]'] },
		{ in: { events: {} }, want: ['events is {…} (0), expected a list […]'] },
		{ in: { events: [7] }, want: ['events[0] is 7, expected an object {…}'] },
		{ in: { events: [{}] }, want: ['events[0].evidence is undefined, expected text that is not empty'] },
		{
			in: { events: [{ ...event, date: '3月8日' }, event, { ...event, date: '2020-02-30' }] },
			want: [
				'events[0].date is "3月8日", expected an EDTF date such as 2020-03-08, 2020-03-05T18:00~ or 2020-02-01/..',
				'events[2].date is "2020-02-30", expected an EDTF date such as 2020-03-08, 2020-03-05T18:00~ or 2020-02-01/..'
			]
		},
		{
			in: { events: [{ ...event, types: [] }] },
			want: ['events[0].types is […] (0), expected at least one type']
		},
		{
			in: { events: [{ ...event, quantities: [[1]] }] },
			want: ['events[0].quantities[0][1] is undefined, expected text that is not empty']
		},
		{
			in: { events: [{ ...event, quantities: [['1', '名']] }] },
			want: ['events[0].quantities[0][0] is "1", expected a number']
		},
		{
			in: { events: [{ ...event, required: 'yes' }] },
			want: ['events[0].required is "yes", expected true or false']
		},
		{
			in: { events: [{ ...event, offset: -1 }] },
			want: ['events[0].offset is -1, expected a whole number of code points, from 0']
		},
		{
			in: { events: [{ ...event, offset: 1.5 }] },
			want: ['events[0].offset is 1.5, expected a whole number of code points, from 0']
		},
		{
			in: { events: [{ ...event, people: [''] }] },
			want: ['events[0].people[0] is "", expected text that is not empty']
		},
		{
			in: { events: [], timex: [{ text: '某日', value: '2020-03-XX', kind: 'vague', part: 'dusk' }] },
			want: ['timex[0].part is "dusk", expected one of morning, noon, afternoon, evening, night']
		},
		{ in: { events: [], year: '2020' }, want: ['year is "2020", expected a year of four digits'] },
		{
			in: { events: [], issued: '2020-02-30' },
			want: ['issued is "2020-02-30", expected a day such as 2020-03-20']
		},
		{ in: { events: [], notDates: [{ text: '1876' }] }, want: [] }
	];
	it.each(cases)('$in', ({ in: content, want }) => {
		expect(faults(content)).toEqual(want);
	});

	it.each(['', '{"events": [}', '{"events": []', 'events'])(
		'tells what is wrong with the JSON %s',
		(json) => {
			expect(faults(json)).toEqual([
				expect.stringMatching(/^(?:the file|1:\d+) is ".*", expected valid JSON/)
			]);
		}
	);

	it.each(['../a.txt', '/etc/passwd', 'x/a.txt', 'x\\a.txt', '..', ''])(
		'takes no path for a file: %s',
		(file) => {
			expect(faults({ file, events: [] })).toEqual([
				`file is ${JSON.stringify(file)}, expected the name of a file in the same folder`
			]);
		}
	);

	it('names the known types where one is unknown', () => {
		expect(faults({ events: [{ ...event, types: ['meting'] }] })[0]).toMatch(
			/^events\[0\]\.types\[0\] is "meting", expected one of deployment, airport, .*meeting/
		);
	});

	it('survives what is deep, long or named like an object’s own', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(faults(`{"events": [${deep}]}`)).toEqual(['events[0] is […] (1), expected an object {…}']);
		expect(faults({ events: [{ ...event, date: '长'.repeat(1e6) }] })[0].length).toBeLessThan(200);
		expect(faults('{"__proto__": {"events": []}}')).toEqual(['events is undefined, expected a list […]']);
	});

	it('says it in Chinese too', () => {
		const parsed = parseLabels('a.json', '{"events": 1}');
		expect(parsed).toMatchObject({
			problems: [{ subject: 'a.json', zh: 'a.json：events 是 1，应为列表 […]' }]
		});
	});
});

describe('placeLabels', () => {
	const text = '𠀀街\n3月8日，街道开会。\n\n到会24人，24小时值守。';

	/** Places of the labels, or what is wrong with them. */
	function place(labels: { text: string; offset?: number }[]): unknown {
		const parsed = parseLabels('a.json', JSON.stringify({ events: [], notDates: labels }));
		if ('problems' in parsed) throw new Error(parsed.problems[0].en);
		const result = placeLabels('a.json', parsed.labels, text);
		if ('problems' in result) return result.problems.map(({ en }) => en);
		return result.labels.traps.map(({ start, end }) => [start, end]);
	}

	it.each([
		{ name: 'by offset, in code points', in: { text: '3月8日', offset: 3 }, want: [[3, 7]] },
		{ name: 'by the words alone', in: { text: '24小时' }, want: [[21, 25]] },
		{ name: 'which of several', in: { text: '24', offset: 21 }, want: [[21, 23]] },
		{ name: 'across a break', in: { text: '。\n\n到会' }, want: [[12, 17]] },
		{
			name: 'not where it is said to be',
			in: { text: '3月8日', offset: 4 },
			want: ['a.json: notDates[0].offset is 4, expected 3, where “3月8日” stands']
		},
		{
			name: 'beyond the end',
			in: { text: '24', offset: 99 },
			want: ['a.json: notDates[0].offset is 99, expected 17, 21, where “24” stands']
		},
		{
			name: 'several times and no offset',
			in: { text: '24' },
			want: [
				'a.json: notDates[0].offset is undefined, expected the place of “24”, which stands more than once: 17, 21'
			]
		},
		{
			name: 'nowhere',
			in: { text: '三月八日', offset: 3 },
			want: [
				'a.json: notDates[0].text is "三月八日", expected words as they stand in the bulletin, line breaks included; quoting up to a break is enough'
			]
		}
	])('$name', ({ in: label, want }) => {
		expect(place([label])).toEqual(want);
	});
});
