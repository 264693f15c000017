/** What a row of a made-up collection says when it is asked for by itself. */
import { madeUpBulletin } from '#bench/made-up-bulletin.ts';
import { GRAIN } from '#charts/columns/grain.ts';
import type { EventColumns } from '#charts/columns/columns.ts';
import { formatDay } from '#edtf.ts';
import { eventType } from '#extract/lexicon/event-types.ts';
import { certainties, type Event } from '#model.ts';

const OPENINGS = ['召开', '组织', '开展', '落实', '部署', '启动', '完成', '接到'];
const MATTERS = [
	'党员志愿者进社区',
	'重点场所巡查',
	'入境人员接送',
	'便民服务日活动',
	'沿街商铺走访',
	'楼组长座谈会'
];
const ENDS = ['，居民到场参加', '，当天完成', '', '，第二批名单公布', '并通报情况'];

const NAMES = [
	'沈建国',
	'陆海燕',
	'顾明',
	'朱志强',
	'徐丽华',
	'张伟民',
	'钱芳',
	'何军',
	'杨晓东',
	'施敏',
	'唐国平',
	'宋佳',
	'冯立',
	'曹雪梅'
];
const OFFICES = ['党工委书记', '办事处主任', '居委会书记'];
const BODIES = [
	'社区卫生服务中心',
	'城管中队',
	'市场监督管理所',
	'派出所',
	'志愿者协会',
	'房管办',
	'总工会',
	'妇联'
];

/** Whom row `row` names: some rows nobody, few names much more often than the others. */
export function madeUpNames(row: number): Pick<Event, 'people' | 'organisations'> {
	// An integer hash: neighbours differ.
	const mixed = Math.imul(row ^ (row >>> 15), 0x2c1b3c6d) >>> 0;
	const share = (mixed % 10_007) / 10_007;
	const person = NAMES[Math.floor(share ** 2 * NAMES.length)];
	const people = mixed % 5 < 2 ? [{ name: person, title: OFFICES[person.length % OFFICES.length] }] : [];
	return {
		people,
		organisations: mixed % 7 < 3 ? [BODIES[Math.floor((0.9999 - share) ** 2 * BODIES.length)]] : []
	};
}

/** Row `row` as an event; the quotation is made up like the rest. */
export function madeUpEvent(columns: EventColumns, row: number): Event {
	const { district, subdistrict } = columns.lanes[columns.lane[row]];
	const type = eventType(columns.types[columns.type[row]]);
	const of = (list: readonly string[], salt: number) => list[(row * 2654435761 + salt * 97) % list.length];
	const { file, sha256 } = madeUpBulletin(columns, row);
	const title = `${subdistrict ?? district ?? '全市'}${of(OPENINGS, 1)}${type.zh}：${of(MATTERS, 2)}${of(ENDS, 3)}`;
	return {
		id: `made-up-${row}`,
		file,
		sha256,
		article: 0,
		articleTitle: '虚构的事件，只用来量快慢',
		date: dateOf(columns, row),
		dateText: '',
		certainty: certainties[columns.certainty[row]],
		type: type.id,
		title,
		area: ['上海市', district, subdistrict].filter((name) => name !== null),
		district,
		subdistrict,
		places: [],
		...madeUpNames(row),
		quantities: [],
		modality: 'happened',
		quote: { exact: title, prefix: '', suffix: '', start: 0, end: [...title].length },
		because: []
	};
}

function dateOf({ start, end, grain }: EventColumns, row: number): string {
	const day = Math.floor(start[row] / 1440);
	const iso = formatDay(day);
	if (grain[row] === GRAIN.month) return iso.slice(0, 7);
	if (end[row] > start[row]) return `${iso}/${formatDay(Math.ceil(end[row] / 1440) - 1)}`;
	const minute = start[row] - day * 1440;
	const two = (n: number) => String(n).padStart(2, '0');
	return grain[row] === GRAIN.clock ? `${iso}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` : iso;
}
