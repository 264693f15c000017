import { measures, type Measure, type MissKind, type Share } from '#evaluate/evaluation.ts';
import type { Lang } from '#filters.ts';
import type { DayPart, Modality } from '#model.ts';

export type Row = Measure | 'events_f1';

/** The names of all rows. */
export const rowNames: readonly Row[] = [...measures, 'events_f1'];

/** The rows of the table, in groups. */
export const groups: readonly { id: 'events' | 'times' | 'details'; rows: readonly Row[] }[] = [
	{
		id: 'events',
		rows: [
			'events_recall',
			'events_precision',
			'events_f1',
			'date_accuracy',
			'found_date_accuracy',
			'clock_accuracy',
			'open_interval_accuracy',
			'type_accuracy',
			'area_accuracy',
			'modality_accuracy'
		]
	},
	{
		id: 'times',
		rows: ['mention_recall', 'mention_value_accuracy', 'part_accuracy', 'traps_avoided', 'year_accuracy']
	},
	{
		id: 'details',
		rows: ['people_recall', 'people_precision', 'quantities_recall', 'places_recall', 'undated_recall']
	}
];

const zh = {
	html: 'zh-Hans',
	title: '评测',
	name: '时序',
	comma: '、',
	finding: (bulletins: number, recall: Share, date: Share, extra: number) =>
		`标注了 ${bulletins} 份简报、${recall.of} 件应记的事：找到 ${recall.hits} 件，日期对的 ${date.hits} 件，另外多报 ${extra} 件。`,
	notUsed: '没有用上的文件',
	summary: '总表',
	measure: '项目',
	count: '对 / 共',
	rate: '比率',
	interval: '95% 区间',
	none: '没有标注',
	groups: { events: '事件', times: '时间词', details: '细目' },
	measures: {
		events_recall: '应记的事，找到',
		events_precision: '报出的事，有标注',
		events_f1: '两者的调和平均 F1',
		date_accuracy: '应记的事，日期对',
		found_date_accuracy: '找到的事，日期对',
		clock_accuracy: '找到的事，钟点对',
		open_interval_accuracy: '“以来”“起”，读成未完',
		type_accuracy: '应记的事，类型对',
		area_accuracy: '应记的事，地区对',
		modality_accuracy: '找到的事，情态对',
		mention_recall: '时间词，看到',
		mention_value_accuracy: '时间词，值对',
		part_accuracy: '上午、晚上等，时段对',
		traps_avoided: '像日期而不是的，没有上当',
		year_accuracy: '简报，年份对',
		people_recall: '人物，记下',
		people_precision: '记下的人物，有标注',
		quantities_recall: '数量，记下',
		places_recall: '地点，记下',
		undated_recall: '没有日期的事，列入待定'
	} satisfies Record<Row, string>,
	kinds: '各种时间词',
	kind: '种类',
	seen: '看到',
	right: '值对',
	kindNames: {
		date: '日期',
		datetime: '日期和钟点',
		interval: '起讫',
		holiday: '节日',
		vague: '约略',
		'year-label': '名称里的年份',
		background: '往事'
	} as Record<string, string>,
	confusions: '类型混淆',
	confusionsNote:
		'行是标注的类型，列是读出的类型，只算找到的应记的事。一件事可标几个类型：读出其中之一就算在那一行；都不是，算在标注的第一个。',
	wantedType: '标注',
	gotType: '读出',
	misses: '逐条出入',
	noMisses: '没有出入：读出的与标注的处处相同。',
	missCount: (n: number) => `${n} 处`,
	at: (offset: number) => `第 ${offset} 字`,
	whole: '全文',
	wanted: '应为',
	got: '读成',
	because: '依据',
	nothing: '无',
	missKinds: {
		'event-missed': '漏了一件事',
		'event-extra': '多报一件事',
		date: '日期不对',
		clock: '钟点不对',
		'open-end': '没有读成未完',
		modality: '情态不对',
		type: '类型不对',
		area: '地区不对',
		'people-missed': '漏了人物',
		'people-extra': '多记人物',
		quantities: '漏了数量',
		places: '漏了地点',
		'time-missed': '没看到时间词',
		'time-value': '时间词的值不对',
		part: '时段不对',
		trap: '误认作日期',
		year: '年份不对',
		undated: '没有列入待定日期'
	} satisfies Record<MissKind, string>,
	notFound: '没有找到',
	notSeen: '没有看到',
	notLabelled: '没有标注这件事',
	noDate: '不是日期',
	onShelf: '列入待定日期',
	parts: {
		morning: '上午',
		noon: '中午',
		afternoon: '下午',
		evening: '晚上',
		night: '深夜'
	} satisfies Record<DayPart, string>,
	modalities: {
		happened: '已发生',
		planned: '计划',
		deadline: '期限',
		ongoing: '持续'
	} satisfies Record<Modality, string>,
	sources: '原文',
	sourceNote: '编号是上面的条目。',
	method: '怎样计算',
	methodNotes: [
		'一件报出的事，原句与标注的文字重叠，就可以配对；日期相合的先配，再比重叠多少；一件事只配一次，应记的事先选。可记可不记的事，找到与否都不算。',
		'日期须首日、末日都相同；未完的只比首日；约略的（~、?、X 或起讫）须读成约略的或一段时间，首尾与标注相差不过 20 天。钟点另算。',
		'地区须包含标注的每一级；时间词只要与标注的文字重叠就算看到；名称里的年份和往事，看到即可，不计较值。人物看姓名，数量看数值和单位。',
		'95% 区间是 Wilson 区间：如果别的简报与这些相仿，实际的比率多半在这个范围里。标注得越少，区间越宽。'
	],
	offsets: '位置按码点计，从 0 数起。'
};

type Words = typeof zh;

const en: Words = {
	html: 'en',
	title: 'Evaluation',
	name: 'Shixu',
	comma: ', ',
	finding: (bulletins, recall, date, extra) =>
		`${bulletins} labelled ${bulletins === 1 ? 'bulletin' : 'bulletins'}. Of ${recall.of} required events ${recall.hits} were found, ${date.hits} with the right date; ${extra} more were reported.`,
	notUsed: 'Files that were not used',
	summary: 'Summary',
	measure: 'Measure',
	count: 'right / all',
	rate: 'rate',
	interval: '95 % interval',
	none: 'not labelled',
	groups: { events: 'Events', times: 'Time expressions', details: 'Details' },
	measures: {
		events_recall: 'Required events: found',
		events_precision: 'Events reported: labelled',
		events_f1: 'Harmonic mean of both, F1',
		date_accuracy: 'Required events: date right',
		found_date_accuracy: 'Events found: date right',
		clock_accuracy: 'Events found: clock right',
		open_interval_accuracy: 'Events since a day: left open',
		type_accuracy: 'Required events: type right',
		area_accuracy: 'Required events: area right',
		modality_accuracy: 'Events found: modality right',
		mention_recall: 'Time expressions: seen',
		mention_value_accuracy: 'Time expressions: value right',
		part_accuracy: 'Parts of day: right',
		traps_avoided: 'Look like dates, are none: avoided',
		year_accuracy: 'Bulletins: year right',
		people_recall: 'People: noted',
		people_precision: 'People noted: labelled',
		quantities_recall: 'Quantities: noted',
		places_recall: 'Places: noted',
		undated_recall: 'Undated events: on the shelf'
	},
	kinds: 'By kind of time expression',
	kind: 'Kind',
	seen: 'seen',
	right: 'value right',
	kindNames: {
		date: 'date',
		datetime: 'date and clock',
		interval: 'interval',
		holiday: 'holiday',
		vague: 'vague',
		'year-label': 'year in a name',
		background: 'background'
	},
	confusions: 'Confusion of types',
	confusionsNote:
		'Rows: the labelled type; columns: the type that was read; only required events that were found. A label may accept several types: an event that got one of them stands in that row, one that got none in the row of the first.',
	wantedType: 'labelled',
	gotType: 'read',
	misses: 'Every miss',
	noMisses: 'No miss: all that was read agrees with the labels.',
	missCount: (n) => (n === 1 ? '1 miss' : `${n} misses`),
	at: (offset) => `at ${offset}`,
	whole: 'whole text',
	wanted: 'wanted',
	got: 'got',
	because: 'because',
	nothing: 'nothing',
	missKinds: {
		'event-missed': 'Event missed',
		'event-extra': 'Event too many',
		date: 'Wrong date',
		clock: 'Wrong clock',
		'open-end': 'Not left open',
		modality: 'Wrong modality',
		type: 'Wrong type',
		area: 'Wrong area',
		'people-missed': 'People missed',
		'people-extra': 'People too many',
		quantities: 'Quantities missed',
		places: 'Places missed',
		'time-missed': 'Time expression not seen',
		'time-value': 'Wrong value',
		part: 'Wrong part of day',
		trap: 'Taken for a date',
		year: 'Wrong year',
		undated: 'Not on the shelf of undated events'
	},
	notFound: 'not found',
	notSeen: 'not seen',
	notLabelled: 'no such event in the labels',
	noDate: 'no date',
	onShelf: 'on the shelf of undated events',
	parts: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night' },
	modalities: { happened: 'happened', planned: 'planned', deadline: 'deadline', ongoing: 'ongoing' },
	sources: 'Source text',
	sourceNote: 'Numbers are those of the entries above.',
	method: 'How it is counted',
	methodNotes: [
		'An event that was read can stand for a labelled one if its quote overlaps the labelled words; one that agrees with the date goes first, then the longest overlap. None stands for two, and required labels choose first. Optional ones count neither way.',
		'A date needs the same first and last day; an open one the same first day; a vague one (~, ?, X or two ends) a vague date or a span that comes within 20 days of it. The clock is judged apart.',
		'An area must hold every level of the labelled one. A time expression is seen if anything overlaps its words; of years in names and of background, the value does not count. People are compared by name, quantities by value and unit.',
		'The 95 % interval is that of Wilson: if other bulletins are like these, the true rate most likely lies in it. The fewer the labels, the wider it is.'
	],
	offsets: 'Offsets count Unicode code points from 0.'
};

/** The words of an evaluation in a language. */
export function evaluationWords(lang: Lang): Words {
	return lang === 'zh' ? zh : en;
}

/** Whole per cents and tenths, never rounded up to 100: 18 of 19 -> `94.7%`. */
export function percent(rate: number): string {
	return `${(Math.floor(rate * 1000 + 1e-9) / 10).toFixed(1)}%`;
}

/** An interval in whole per cents, rounded outwards: `83–100%`. */
export function percentRange({ low, high }: { low: number; high: number }): string {
	return `${Math.floor(low * 100 + 1e-9)}–${Math.ceil(high * 100 - 1e-9)}%`;
}
