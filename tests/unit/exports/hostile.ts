import { noFilters, type Lang } from '#filters.ts';
import type { Facts } from '#exports/facts.ts';
import type { Selection } from '#exports/selection.ts';
import { bytesOf, type Content } from '#exports/writers.ts';
import type { Coverage, Event } from '#model.ts';
import { sampleBulletin, sampleReading } from '../store/samples.ts';

/** Titles that break a format which does not escape them. */
export const hostileTitles = [
	'召开“3.5”学雷锋月,启动；会议',
	'他说"好"，\'是\'；a,b;c\\d',
	'第一行\n第二行',
	"=cmd()|'/C calc'!A0",
	'@SUM(1+1)*2',
	'志愿者👩‍👩‍👧‍👦到岗🎉',
	`很长的标题${'长'.repeat(5000)}`,
	'<script>alert(1)</script>&amp;',
	'{braces} 100% #1 a_b $5 ~ ^ \\begin',
	'_x0041_ 与 \u0007 响铃',
	'END:VCALENDAR\r\nBEGIN:VEVENT',
	' 前后有空格 '
];

const bulletin = sampleBulletin('外滩, "街道" {简报}&100%_@.txt');

/** One event with a date, in a bulletin of the samples; what is not given is filled in. */
export function made(events: Partial<Event>[]): Event[] {
	return sampleReading(bulletin, events).events;
}

/** An event for every hostile title, on one day after another. */
export const hostileEvents: Event[] = made(
	hostileTitles.map((title, at) => ({
		title,
		date: `2020-03-${String(at + 1).padStart(2, '0')}`,
		dateText: `3月${at + 1}日`,
		quote: { exact: `原文：${title}`, prefix: '前,"', suffix: '\n后', start: at, end: at + 10 }
	}))
);

/** Facts that fit the events, with something left out. */
export function factsFor(events: readonly Event[], more: Partial<Facts> = {}, lang: Lang = 'zh'): Facts {
	const { file, sha256 } = bulletin;
	const summary = {
		id: sha256.slice(0, 12),
		sha256,
		file,
		title: '“外滩”简报 {第1期} 100%_@misc{x,}',
		issued: '2020-03-20',
		year: { value: 2020, because: [] },
		area: ['上海市', '黄浦区', '外滩街道'],
		length: 100,
		dated: events.length,
		undated: 2,
		cited: events.length
	};
	return {
		filters: { ...noFilters, from: '2020-03-01' },
		notices: [],
		count: events.length,
		leftOut: { undated: 2, filtered: 7 },
		fingerprint: 'f'.repeat(64),
		dataDate: '2020-03-20',
		masked: [],
		bulletins: events.length > 0 ? [summary] : [],
		lang,
		...more
	};
}

/** The whole content as bytes. */
export async function bytes(content: Content | Promise<Content>): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of bytesOf(await content)) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** The whole content as text. */
export async function text(content: Content | Promise<Content>): Promise<string> {
	return (await bytes(content)).toString('utf8');
}

/** The events in pages, as a store gives them. */
export async function* paged(events: readonly Event[], size = 5): AsyncGenerator<readonly Event[]> {
	for (let at = 0; at < events.length; at += size) yield await Promise.resolve(events.slice(at, at + size));
}

/** What a writer is given for these events. */
export function selectionOf(
	events: readonly Event[],
	facts = factsFor(events),
	coverage: Coverage[] = []
): Selection {
	return {
		facts,
		bulletins: facts.bulletins,
		pages: () => paged(events),
		undated: () => Promise.resolve([]),
		coverage: () => Promise.resolve(coverage),
		volumes: () => Promise.resolve([])
	};
}
