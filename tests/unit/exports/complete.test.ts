import { tableFromIPC } from '@uwdata/flechette';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { offers, type Offer } from '#exports/formats.ts';
import { parseOptions, type Options } from '#exports/options.ts';
import type { Selection } from '#exports/selection.ts';
import { write } from '#exports/writers.ts';
import type { Event } from '#model.ts';
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { bytes, factsFor, selectionOf } from './hostile.ts';

const all = fixture as unknown as Event[];
const dated = all
	.filter(({ date }) => date !== null)
	.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
const undated = all.filter(({ date }) => date === null);
const masked = [{ rule: 'phone', count: 3 }];
const facts = factsFor(dated, { leftOut: { undated: undated.length, filtered: 7 }, masked });
const selection: Selection = { ...selectionOf(dated, facts), undated: () => Promise.resolve(undated) };
const asked = (query: string): Options => parseOptions(new URLSearchParams(query)).options;

/** All that a reader, or a program that reads the format, can read in a file. */
async function readable({ subject, format: { extension } }: Offer, file: Buffer): Promise<string> {
	switch (extension) {
		case 'docx':
		case 'xlsx':
			return Object.values(unzipSync(file))
				.map((part) => Buffer.from(part).toString())
				.join('\n');
		case 'pdf': {
			const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
			return text;
		}
		case 'arrow':
			return [...tableFromIPC(file).schema.metadata!.values()].join('\n');
		case 'ics':
			return file
				.toString()
				.replace(/\r\n /g, '')
				.replace(/\\([,;])/g, '$1');
		default:
			return `${subject} ${file.toString()}`;
	}
}

const named = offers().map((offer) => ({ name: `${offer.subject}.${offer.format.extension}`, offer }));
const noDay = 6;
/** What each says of itself; a table of data alone says it in the answer’s headers, the dialog, and where it is asked to. */
const usual = { rows: dated.length, undated: undated.length, query: '' };
const special: Record<string, Partial<typeof usual>> = {
	'events.csv': { query: 'notes=1' },
	// Those of which no day is known have no place in a calendar.
	'events.ics': { rows: dated.length - noDay },
	// The undated are in the appendix.
	'chronicle.docx': { undated: 0 },
	'chronicle.html': { undated: 0 },
	'chronicle.pdf': { undated: 0 }
};

describe.each(named)('$name', ({ name, offer }) => {
	const want = { ...usual, ...special[name] };
	it('says how many rows it has, what it leaves out and why, what is masked, of which data; twice the same bytes', async () => {
		const make = () => bytes(write(offer, selection, asked(want.query)));
		const file = await make();
		expect(Buffer.compare(file, await make())).toBe(0);
		if (name === 'events.json' || name === 'events.jsonl') {
			const [line] = name === 'events.jsonl' ? file.toString().split('\n') : [file.toString()];
			const told = JSON.parse(line) as { about?: object };
			const { count, leftOut, dataDate } = facts;
			expect(told.about ?? told).toMatchObject({ count, leftOut, dataDate, masked });
			return;
		}
		const text = (await readable(offer, file)).replace(/\s+/gu, '');
		expect(text).toContain(`收入事件${want.rows}件`);
		expect(text).toContain('7件（不合筛选条件）');
		if (want.undated > 0) expect(text).toContain(`${want.undated}件（没有日期）`);
		else expect(text).toContain(`待定日期的${undated.length}件列于附录`);
		if (name === 'events.ics') expect(text).toContain(`${noDay}件（只知年、月或一段时间，不知哪一天）`);
		expect(text).toContain('为保护隐私遮盖3处');
		expect(text).toContain('2020-03-20');
	});
});

describe('what a format holds', () => {
	it('are all rows, counted in the file itself', async () => {
		const file = async (name: string) => {
			const { offer } = named.find((one) => one.name === name)!;
			return (await bytes(write(offer, selection, asked('')))).toString();
		};
		const count = async (name: string, pattern: RegExp) => (await file(name)).match(pattern)?.length ?? 0;
		expect(await count('events.jsonl', /\n(?=\{"id")/g)).toBe(dated.length);
		expect(await count('events.json', /\n\{"id"/g)).toBe(dated.length);
		expect(await count('events.geojson', /\n\{"type":"Feature"/g)).toBe(dated.length);
		expect(await count('events.ics', /BEGIN:VEVENT/g)).toBe(dated.length - noDay);
		expect(await count('events.timelinejs.json', /\n\{"unique_id"/g)).toBe(dated.length);
		expect(await count('events.jsonld', /\{"@type":"Event"/g)).toBe(dated.length);
		expect(await count('events.annotations.jsonld', /"type":"Annotation"/g)).toBe(dated.length);
		expect(await count('chronicle.html', /<li class="entry"/g)).toBe(all.length);
	});
	it('says that the chronicle is left out, where it is', async () => {
		const { offer } = named.find(({ name }) => name === 'chronicle.html')!;
		const text = (await bytes(write(offer, selection, asked('chronicle=0')))).toString();
		expect(text).toContain('这些事只在图上，没有列出正文');
		expect(text).toContain(`${undated.length} 件列于附录`);
	});
});
