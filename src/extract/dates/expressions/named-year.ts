/** 九八抗洪, 零八奥运, 二〇一二上海菜花节: a year without 年 that is part of a name. */
import type { Expression, WordReader } from '../expression.ts';
import { readNumber } from '../numerals.ts';
import { YEAR } from '../rank.ts';

/** Two digits are a year before what everybody knows it for. */
const KNOWN =
	/(?<flood>九八|98)(?=抗洪|特?大?洪水)|(?<handover>九七|97)(?=(?:香港)?回归)|(?<games>[零〇]八|08)(?=(?:北京)?奥运)|(?<expo>一[零〇]|10)(?=(?:上海)?世博会)/y;
const YEARS: Record<string, number> = { flood: 1998, handover: 1997, games: 2008, expo: 2010 };
/** Four Chinese digits before the name of a feast, a fair or a match. */
const EDITION =
	/(?:一九[四五六七八九]|二[〇○零][〇○零一二三四])[〇○零一二三四五六七八九](?=\p{sc=Han}{0,10}(?:节|展|赛|晚会|大会|博览会|论坛|运动会|嘉年华|音乐会))/uy;
const DIGIT = /[0-9０-９〇○零一二三四五六七八九十百.第号]/u;

/** The year as a label: it dates nothing by itself. */
export const namedYear: WordReader = {
	leads: [
		'九八',
		'98',
		'九七',
		'97',
		'零八',
		'〇八',
		'08',
		'一零',
		'一〇',
		'10',
		'一九',
		'二〇',
		'二零',
		'二○'
	],
	read(text, at): Expression | null {
		if (DIGIT.test(text[at - 1] ?? ' ')) return null;
		KNOWN.lastIndex = EDITION.lastIndex = at;
		const known = KNOWN.exec(text);
		const name = known && Object.keys(YEARS).find((key) => known.groups![key]);
		if (name) return label(at, KNOWN.lastIndex, YEARS[name]);
		return EDITION.test(text) ? label(at, EDITION.lastIndex, readNumber(text, at)!.value) : null;
	}
};

function label(start: number, end: number, year: number): Expression {
	return { start, end, from: { year }, kind: 'label', top: YEAR, low: YEAR };
}
