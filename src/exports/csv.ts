import { eventType } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';
import type { Certainty, DayPart, Event, Modality } from '#model.ts';

type Words<Key extends string> = Record<Key, Record<Lang, string>>;

const PARTS: Words<DayPart> = {
	morning: { zh: '上午', en: 'morning' },
	noon: { zh: '中午', en: 'noon' },
	afternoon: { zh: '下午', en: 'afternoon' },
	evening: { zh: '晚上', en: 'evening' },
	night: { zh: '深夜', en: 'night' }
};
const CERTAINTIES: Words<Certainty> = {
	explicit: { zh: '写明', en: 'explicit' },
	inferred: { zh: '推定', en: 'inferred' },
	approximate: { zh: '约略', en: 'approximate' },
	doubtful: { zh: '存疑', en: 'doubtful' }
};
const MODALITIES: Words<Modality> = {
	happened: { zh: '已发生', en: 'happened' },
	planned: { zh: '计划', en: 'planned' },
	deadline: { zh: '期限', en: 'deadline' },
	ongoing: { zh: '持续', en: 'ongoing' }
};

export interface Column {
	zh: string;
	en: string;
	value: (event: Event, lang: Lang) => string | number;
}

/** What an editor wants to see first stands first; what leads back to the source stands last. */
export const COLUMNS: readonly Column[] = [
	{ zh: '日期', en: 'date', value: (event) => event.date ?? '' },
	{ zh: '原文时间', en: 'date_text', value: (event) => event.dateText },
	{ zh: '时段', en: 'part_of_day', value: (event, lang) => (event.part ? PARTS[event.part][lang] : '') },
	{ zh: '确定程度', en: 'certainty', value: (event, lang) => CERTAINTIES[event.certainty][lang] },
	{ zh: '类型', en: 'type', value: (event, lang) => eventType(event.type)[lang] },
	{ zh: '标题', en: 'title', value: (event) => event.title },
	{ zh: '情态', en: 'modality', value: (event, lang) => MODALITIES[event.modality][lang] },
	{ zh: '地区', en: 'area', value: (event) => event.area.join('/') },
	{ zh: '区', en: 'district', value: (event) => event.district ?? '' },
	{ zh: '街镇', en: 'subdistrict', value: (event) => event.subdistrict ?? '' },
	{ zh: '地点', en: 'places', value: (event) => event.places.join('；') },
	{
		zh: '人物',
		en: 'people',
		value: (event) => event.people.map(({ title, name }) => (title ? `${title} ${name}` : name)).join('；')
	},
	{ zh: '机构', en: 'organisations', value: (event) => event.organisations.join('；') },
	{ zh: '数量', en: 'quantities', value: (event) => event.quantities.map(({ text }) => text).join('；') },
	{ zh: '原文', en: 'quote', value: (event) => event.quote.exact },
	{
		zh: '依据',
		en: 'because',
		value: (event, lang) => event.because.map((step) => step[lang]).join(lang === 'zh' ? '；' : '; ')
	},
	{ zh: '文件', en: 'file', value: (event) => event.file },
	{ zh: '又见', en: 'also_in', value: (event) => (event.alsoIn ?? []).map(({ file }) => file).join('；') },
	{ zh: '文章', en: 'article', value: (event) => event.articleTitle },
	{ zh: '起', en: 'start', value: (event) => event.quote.start },
	{ zh: '止', en: 'end', value: (event) => event.quote.end },
	{ zh: '编号', en: 'id', value: (event) => event.id },
	{ zh: 'SHA-256', en: 'sha256', value: (event) => event.sha256 }
];

/**
 * Events as a table for a spreadsheet, header line included: RFC 4180, lines ended by CRLF, UTF-8 with a byte order mark
 * because Excel takes Chinese for another encoding without one. `起` and `止` count code points of the bulletin.
 * Several values in a cell are parted by `；`.
 */
export function toCsv(events: readonly Event[], lang: Lang = 'zh'): string {
	return head(lang) + rows(events, lang);
}

/** The same in pieces. `notes`: a first line of one cell, before the header, that says what the file is and lacks. */
export async function* csvPages(
	pages: AsyncIterable<readonly Event[]>,
	lang: Lang,
	notes: readonly string[] = []
): AsyncGenerator<string> {
	yield notes.length === 0 ? head(lang) : `\ufeff${cell(`# ${notes.join(' | ')}`)}\r\n${head(lang).slice(1)}`;
	for await (const page of pages) yield rows(page, lang);
}

function head(lang: Lang): string {
	return `\ufeff${COLUMNS.map((column) => column[lang]).join(',')}\r\n`;
}

function rows(events: readonly Event[], lang: Lang): string {
	return events
		.map((event) => `${COLUMNS.map((column) => cell(column.value(event, lang))).join(',')}\r\n`)
		.join('');
}

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe before it, half and full width alike
 * (OWASP, CSV Injection).
 */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^\s*[=+\-@＝＋－＠]/.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
