/** What a person wrote down about a bulletin: the events, times, traps and undated happenings that a reader must see. */
import { parseDay, parseEdtf } from '#edtf.ts';
import {
	Unexpected,
	list,
	listOf,
	oneOf,
	optional,
	passing,
	record,
	words,
	type Read
} from '#evaluate/checked.ts';
import { eventTypes } from '#extract/lexicon/event-types.ts';
import type { DayPart, Edtf, Modality, Notice } from '#model.ts';

/** A dated happening. Null: the label does not say. */
export interface EventLabel {
	id: string;
	date: Edtf;
	/** Every acceptable type, the fittest first. */
	types: string[];
	/** All of these must be in the event's area. */
	area: string[];
	/** False: finding it is fine, and so is passing over it. */
	required: boolean;
	people: string[] | null;
	/** 100名党员干部 = { value: 100, unit: '名' }. */
	quantities: { value: number; unit: string }[] | null;
	places: string[] | null;
	modality: Modality | null;
}

/** A time expression. `kind`: date, datetime, interval, holiday, vague, year-label, background, or the user's own. */
export interface TimeLabel {
	value: Edtf;
	kind: string;
	part: DayPart | null;
}

/** Words of the bulletin as the label quotes them; `offset` in code points, null where it leaves finding them to us. */
export interface Quoted {
	words: string;
	offset: number | null;
	/** Where they stand in the label file: `events[3].evidence`. */
	path: string;
}

/** Words of the bulletin at their place, in code points. */
export interface Placed {
	words: string;
	start: number;
	end: number;
}

/** The labels of one bulletin. `Place` is `Quoted` as written and `Placed` once checked against the text. */
export interface LabelSet<Place> {
	/** Path of the bulletin, relative to the folder, with `/`. */
	file: string;
	year: number | null;
	/** Issue day that the reader is told (`2020-03-20`); null: it is told none. */
	issued: string | null;
	times: (TimeLabel & Place)[];
	/** What looks like a date or a time and is none: 24小时值守, 1876老站. */
	traps: Place[];
	events: (EventLabel & Place)[];
	/** Happenings without a date that can be resolved. */
	undated: Place[];
}

export type Labels = LabelSet<Placed>;

const DAY_PARTS: readonly DayPart[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];
const MODALITIES: readonly Modality[] = ['happened', 'planned', 'deadline', 'ongoing'];

const count: Read<number> = passing(
	{ zh: '从 0 数起的码点数', en: 'a whole number of code points, from 0' },
	(value) => Number.isSafeInteger(value) && (value as number) >= 0
);
const year: Read<number> = passing(
	{ zh: '四位数的年份', en: 'a year of four digits' },
	(value) => Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999
);
const isoDay: Read<string> = passing(
	{ zh: '日期，如 2020-03-20', en: 'a day such as 2020-03-20' },
	(value) => typeof value === 'string' && parseDay(value) !== null
);
const flag: Read<boolean> = passing(
	{ zh: 'true 或 false', en: 'true or false' },
	(value) => typeof value === 'boolean'
);
const fileName: Read<string> = passing(
	{ zh: '同一文件夹里的文件名', en: 'the name of a file in the same folder' },
	(value) => typeof value === 'string' && /^[^/\\\0]+$/.test(value) && !['.', '..'].includes(value.trim())
);
const edtf: Read<Edtf> = passing(
	{
		zh: 'EDTF 日期，如 2020-03-08、2020-03-05T18:00~、2020-02-01/..',
		en: 'an EDTF date such as 2020-03-08, 2020-03-05T18:00~ or 2020-02-01/..'
	},
	isEdtf
);
const quantity: Read<{ value: number; unit: string }> = (value, path) => {
	const items = list(value, path);
	const number: Read<number> = passing({ zh: '数', en: 'a number' }, Number.isFinite);
	return { value: number(items[0], `${path}[0]`), unit: words(items[1], `${path}[1]`) };
};
const types: Read<string[]> = (value, path) => {
	const ids = listOf(oneOf(eventTypes.map(({ id }) => id)))(value, path);
	if (ids.length > 0) return ids;
	throw new Unexpected(path, value, { zh: '至少一个类型', en: 'at least one type' });
};

function isEdtf(value: unknown): boolean {
	if (typeof value !== 'string') return false;
	try {
		parseEdtf(value);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

/**
 * A label file as written: `{ file?, year?, issued?, timex?, notDates?, events, undated? }`; unknown fields are left
 * alone. `name` is the file's path, relative to its folder: `2020/外滩.json` labels `2020/外滩.txt` where it names no
 * other. Every faulty item is told once, with its place in the file; with any fault there are no labels.
 */
export function parseLabels(
	name: string,
	json: string
): { labels: LabelSet<Quoted> } | { problems: Notice[] } {
	const problems: Notice[] = [];
	const attempt = <T>(read: () => T): T[] => {
		try {
			return [read()];
		} catch (error) {
			if (!(error instanceof Unexpected)) throw error;
			problems.push(error.notice(name));
			return [];
		}
	};
	const [top] = attempt(() => record(parseJson(json), ''));
	if (!top) return { problems };

	const field = <T>(key: string, read: Read<T>) => attempt(() => read(top[key], key))[0];
	const items = <T>(key: string, read: (item: Record<string, unknown>, path: string) => T): T[] =>
		(field(key, key === 'events' ? list : optional(list, [])) ?? []).flatMap((item, index) => {
			const path = `${key}[${index}]`;
			return attempt(() => read(record(item, path), path));
		});

	const slash = name.lastIndexOf('/') + 1;
	const stem = name.slice(slash).replace(/\.json$/i, '');
	const labels: LabelSet<Quoted> = {
		file: name.slice(0, slash) + field('file', optional(fileName, `${stem}.txt`)),
		year: field('year', optional(year, null)),
		issued: field('issued', optional(isoDay, null)),
		times: items('timex', (item, path) => ({
			...quoted(item, path, 'text'),
			value: edtf(item.value, `${path}.value`),
			kind: words(item.kind, `${path}.kind`),
			part: optional(oneOf(DAY_PARTS), null)(item.part, `${path}.part`)
		})),
		traps: items('notDates', (item, path) => quoted(item, path, 'text')),
		events: items('events', eventLabel),
		undated: items('undated', (item, path) => quoted(item, path, 'evidence'))
	};
	return problems.length > 0 ? { problems } : { labels };
}

function eventLabel(item: Record<string, unknown>, path: string): EventLabel & Quoted {
	const names = optional(listOf(words), null);
	return {
		...quoted(item, path, 'evidence'),
		id: optional(words, path)(item.id, `${path}.id`),
		date: edtf(item.date, `${path}.date`),
		types: types(item.types, `${path}.types`),
		area: optional(listOf(words), [])(item.area, `${path}.area`),
		required: optional(flag, true)(item.required, `${path}.required`),
		people: names(item.people, `${path}.people`),
		quantities: optional(listOf(quantity), null)(item.quantities, `${path}.quantities`),
		places: names(item.places, `${path}.places`),
		modality: optional(oneOf(MODALITIES), null)(item.modality, `${path}.modality`)
	};
}

function quoted(item: Record<string, unknown>, path: string, key: string): Quoted {
	return {
		words: words(item[key], `${path}.${key}`),
		offset: optional(count, null)(item.offset, `${path}.offset`),
		path: `${path}.${key}`
	};
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const position = /position (?<at>\d+)/.exec(error.message)?.groups?.at;
		if (position === undefined) {
			// Of a wrong character the engine tells not the position, but what stands around it.
			const reason = error.message.slice(0, 120).replace(/\p{Cc}+/gu, ' ');
			throw new Unexpected('', json, { zh: `合乎语法的 JSON（${reason}）`, en: `valid JSON (${reason})` });
		}
		const before = json.slice(0, Number(position)).split('\n');
		const where = `${before.length}:${before[before.length - 1].length + 1}`;
		const rest = json.slice(Number(position), Number(position) + 40);
		throw new Unexpected(where, rest, { zh: '合乎语法的 JSON', en: 'valid JSON' });
	}
}
