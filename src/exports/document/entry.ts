/** One event in the words of a 大事记: time, place, who and what, and where it stands in the source. */
import type { Chapter } from '#charts/shared/chapters.ts';
import { timePhrase } from '#exports/document/time-phrase.ts';
import { whenWords } from '#exports/event-words.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import type { BulletinSummary } from '#store/store.ts';

export interface Entry {
	id: string;
	type: string;
	/** `18时许，黄浦区外滩街道对接接收境外人员居家隔离（苏勇、陈功）。` */
	text: string;
	/** Where it stands: article, bulletin, place in it, the sentence; and how the date was found where it is not written out. */
	note: string;
}

/** Persons, bodies and numbers that a sentence names at most, each. */
const NAMED = 4;
/** Characters of the source that a note quotes. */
const QUOTED = 240;

/** The entry of an event under its heading. `bulletin`: the one that it comes from, where it is known. */
export function entryOf(
	event: Event,
	kind: Chapter<never>['kind'],
	bulletin: BulletinSummary | undefined,
	lang: Lang
): Entry {
	const { id, type } = event;
	return { id, type, text: sentence(event, kind, lang), note: noteOf(event, bulletin, lang) };
}

function sentence(event: Event, kind: Chapter<never>['kind'], lang: Lang): string {
	const zh = lang === 'zh';
	const time = timePhrase(event, kind, lang);
	const what = `${placeBefore(event)}${event.title.replace(/[。．.]$/u, '')}${besides(event, zh)}`;
	return `${time}${time === '' ? '' : zh ? '，' : ', '}${what}${zh ? '。' : '.'}`;
}

/**
 * The place before a title that does not say it: 黄浦区外滩街道. Of a title that begins with 区 or 市 (区委书记…, 市人大…) only the
 * district, or nothing; where the title names the district itself, nothing: 嘉定出台新政.
 */
function placeBefore({ district, subdistrict, title }: Event): string {
	const named = (place: string | null): boolean => {
		if (place === null) return false;
		return title.includes(place.length > 2 ? place.replace(/(?:新区|街道|区|县|镇|乡)$/u, '') : place);
	};
	if (title.startsWith('市') || named(district)) return '';
	const lower = title.startsWith('区') || named(subdistrict) ? '' : (subdistrict ?? '');
	// 街道党工委书记 after 外滩街道: the word once.
	const level = /^(?:街道|镇|乡)/u.exec(title)?.[0] ?? '';
	return `${district ?? ''}${level !== '' && lower.endsWith(level) ? lower.slice(0, -level.length) : lower}`;
}

/** （区委副书记沈山州、顾定鉴；100名党员干部）: what the title does not say already. */
function besides({ title, people, organisations, quantities }: Event, zh: boolean): string {
	const list = (names: readonly string[]): string => {
		const more = [...new Set(names)].filter((name) => name !== '');
		const shown = more.slice(0, NAMED).join(zh ? '、' : ', ');
		return more.length > NAMED ? `${shown}${zh ? '等' : ' and others'}` : shown;
	};
	const parts = [
		list(
			people
				.filter(({ name }) => !title.includes(name))
				.map((person) => `${person.title ?? ''}${person.name}`)
		),
		list(organisations.filter((name) => !title.includes(name))),
		list(quantities.map(({ text }) => text).filter((text) => !title.includes(text)))
	].filter((part) => part !== '');
	if (parts.length === 0) return '';
	return zh ? `（${parts.join('；')}）` : ` (${parts.join('; ')})`;
}

function noteOf(event: Event, bulletin: BulletinSummary | undefined, lang: Lang): string {
	const zh = lang === 'zh';
	const { articleTitle, file, quote, dateText, certainty } = event;
	const title =
		bulletin && bulletin.title !== articleTitle && bulletin.title !== file ? `《${bulletin.title}》` : '';
	const issued = bulletin?.issued ? (zh ? `${bulletin.issued}出版` : `issued ${bulletin.issued}`) : '';
	const source = [
		articleTitle && `《${articleTitle}》`,
		`${title}${file}`,
		issued,
		zh ? `第${quote.start}—${quote.end}字` : `characters ${quote.start}–${quote.end}`
	].filter((part) => part !== '');
	const words = [
		`${source.join(zh ? '，' : ', ')}${zh ? '。' : '. '}`,
		`${zh ? '原文：' : ''}${inQuotes(quoted(quote.exact))}`
	];
	if (event.date !== null && certainty !== 'explicit' && dateText !== '' && !saysAll(event, lang)) {
		const when = whenWords(event, lang);
		words.push(
			zh ? `时间原文作“${dateText}”，记为${when}。` : ` Date in the text: “${dateText}”, read as ${when}.`
		);
	}
	return words.join('');
}

/** Whether the text itself writes the date out, all but the year: 2月8日上午. */
function saysAll(event: Event, lang: Lang): boolean {
	const plain = (text: string): string => text.replace(/\s+/gu, '');
	return plain(event.dateText).includes(plain(whenWords(event, lang, false)));
}

/** In quotation marks, unless it has its own. */
function inQuotes(text: string): string {
	return text.startsWith('“') && text.endsWith('”') ? text : `“${text}”`;
}

/** On one line, and no longer than a note should be. */
function quoted(exact: string): string {
	const characters = [...exact.replace(/\s+/gu, ' ').trim()];
	return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}……` : characters.join('');
}
