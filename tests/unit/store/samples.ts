import { createHash } from 'node:crypto';
import type { Bulletin, Event, Mention, Reading } from '#model.ts';

export function sampleBulletin(file: string, text = `${file}：3月19日，街道召开会议。`): Bulletin {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { file, sha256, text, encoding: 'utf-8', issued: null };
}

const blank: Event = {
	id: '',
	file: '',
	sha256: '',
	article: 0,
	articleTitle: '社区要闻',
	date: null,
	dateText: '',
	certainty: 'inferred',
	type: 'meeting',
	title: '街道召开会议',
	area: ['上海市', '黄浦区', '外滩街道'],
	district: '黄浦区',
	subdistrict: '外滩街道',
	places: [],
	people: [],
	organisations: [],
	quantities: [],
	modality: 'happened',
	quote: { exact: '街道召开会议', prefix: '，', suffix: '。', start: 5, end: 11 },
	because: [{ about: 'date', zh: '写明月、日', en: 'Month and day are written' }]
};

/** A reading whose events are as given; what is not given is filled in, and each id is the bulletin's and the place in the list. */
export function sampleReading(
	bulletin: Bulletin,
	events: Partial<Event>[],
	more: Partial<Reading> = {}
): Reading {
	const { file, sha256 } = bulletin;
	const mention: Mention = {
		start: 5,
		end: 10,
		text: '3月19日',
		date: '2020-03-19',
		role: 'event',
		because: []
	};
	return {
		file,
		sha256,
		title: `${file}的标题`,
		issued: null,
		year: { value: 2020, because: [{ about: 'year', zh: '报头', en: 'masthead' }] },
		area: ['上海市', '黄浦区', '外滩街道'],
		length: [...bulletin.text].length,
		articles: [
			{
				index: 0,
				title: '社区要闻',
				text: bulletin.text,
				pieces: [{ at: 0, source: 0, length: bulletin.text.length }],
				sentences: [{ start: 0, end: bulletin.text.length, paragraph: 0, kind: 'prose' }]
			}
		],
		mentions: [mention],
		events: events.map((event, index) => ({
			...blank,
			id: `${sha256.slice(0, 12)}-${index}`,
			file,
			sha256,
			...event
		})),
		...more
	};
}
