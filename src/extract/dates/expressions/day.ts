/** 8日, 十五日, 29号: a day of a month. */
import type { NumberReader } from '../expression.ts';
import { DAY } from '../rank.ts';
import { neighbours } from './neighbours.ts';

/** 3日内 is a length, 5日元 money, 三日游 a tour; 5日本报讯, 5日游客, 5日产生 begin another word. */
const NOT_DAY =
	/内|之内|以内|元(?!旦|宵)|本(?!报|街道|社区|市|区|县|镇|村|月|次|届)|游(?!客|行|园|玩|览|泳)|龄|均|式|语|[産产](?!生|业|品|下)|子(?!夜|女)|[間间]|益/y;
/** 11号楼, 2号线, 9号文: a number of something. */
const NUMBERED =
	/楼|樓|线|線|院|门|門|库|弄|室|机|機|公路|文|令|厅|馆|桌|信箱|病|仓|岗|位|选手|车|船|舰|卫星|井|坑|墓|店|房|码|種|种|字|品|台|球|人物|公告|议案|提案|案|地块|桥|站|航站|出口|入口|通道|高炉|机组|窗口|床|台风|颱風|会议室|教学|宿舍|大道|路|街|、[0-9]+号|及[0-9]+号/y;
/** 12号，…: a day in Chinese or Arabic figures that opens its sentence and stands before a comma. */
function opens(text: string, start: number, end: number): boolean {
	return (
		/^$|[。！？\n　]/.test(text[start - 1] ?? '') &&
		((/[，,]/.test(text[end] ?? '') && !/^[，,、]?\d+[号號]/.test(text.slice(end, end + 5))) ||
			isListed(text, start, end))
	);
}

const ITEM =
	/^[ 　]*[-•·*]?[ 　]*(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號](?:[（(].{1,4}[）)]|为止|前|起)?[ 　]/u;
/** 〔九月〕 over its days. */
const MONTH_OVER = /^[ 　]*[〔【（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[〕】）)]?[ 　]*$/u;
const BEHIND = /^(?:[（(].{1,4}[）)]|为止|前|起)?[ 　]+(?![楼樓院门門线弄室库桌机])/u;

/** 5号 清水圳 over 11号（重阳） 送米: lines that each begin with a day. */
function isListed(text: string, start: number, end: number): boolean {
	return (
		BEHIND.test(text.slice(end, end + 8)) &&
		neighbours(text, start, end).some((line) => ITEM.test(line) || MONTH_OVER.test(line))
	);
}

/** 10月5日（六）, as papers of Taiwan have it. */
const BRACKETED = /^[（(](?<weekday>[一二三四五六日])[)）]/;
const WEEKDAYS = '一二三四五六日';

const ADDRESS = '路街弄巷村里道段号號楼座区院栋幢室第组条坊胡同港湾镇组№#';

export const day: NumberReader = {
	units: '日号號',
	read(text, number, at) {
		const { value, start } = number;
		if (!(value >= 1 && value <= 39) || number.length > 3) return null;
		const before = text[start - 1];
		if (before === '第' || before === '.') return null;
		// 〔2020〕9号: a document.
		if (text[at] !== '日' && (before === '〕' || before === '）' || before === ']')) return null;
		// 自公告之日起经过30日: a length.
		if (before === '过' && /[经超逾]/.test(text[start - 2] ?? '')) return null;
		const unit = text[at];
		if (unit === '日') {
			NOT_DAY.lastIndex = at + 1;
			if (before !== '月' && NOT_DAY.test(text)) return null;
		} else {
			NUMBERED.lastIndex = at + 1;
			if (NUMBERED.test(text) || (before !== undefined && ADDRESS.includes(before))) return null;
		}
		const weekday = before === '月' ? BRACKETED.exec(text.slice(at + 1, at + 4))?.groups!.weekday : undefined;
		return {
			start,
			end: at + 1 + (weekday ? 3 : 0),
			from: weekday ? { day: value, weekday: WEEKDAYS.indexOf(weekday) + 1 } : { day: value },
			kind: 'date',
			...((unit !== '日' || (number.style === 'han' && value <= 10)) && !opens(text, start, at + 1)
				? { needs: 'partner' }
				: {}),
			top: DAY,
			low: DAY
		};
	}
};
