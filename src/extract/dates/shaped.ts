/** Expressions and their parts with all fields, told or not, in one order: objects of one shape are read and copied faster. */
import type { Expression, Parts } from './expression.ts';

/** The same expression in the one shape. */
export function shaped(one: Expression): Expression {
	const { start, end, from, to, relation, kind, needs, recurs, top, low } = one;
	return {
		start,
		end,
		from: shapedParts(from),
		to: to && shapedParts(to),
		relation,
		kind,
		needs,
		recurs,
		top,
		low
	};
}

/** The same parts in the one shape. */
function shapedParts(said: Parts): Parts {
	return joinedParts(said, said);
}

/** What both say: 3月 and 8日 are a month and a day. The second goes before the first. */
export function joinedParts(one: Parts, two: Parts): Parts {
	return {
		year: two.year ?? one.year,
		yearFrom: two.yearFrom ?? one.yearFrom,
		shortYear: two.shortYear ?? one.shortYear,
		month: two.month ?? one.month,
		monthFrom: two.monthFrom ?? one.monthFrom,
		day: two.day ?? one.day,
		dayFrom: two.dayFrom ?? one.dayFrom,
		dayShift: two.dayShift ?? one.dayShift,
		week: two.week ?? one.week,
		weekFrom: two.weekFrom ?? one.weekFrom,
		weekday: two.weekday ?? one.weekday,
		weekend: two.weekend ?? one.weekend,
		quarter: two.quarter ?? one.quarter,
		quarterFrom: two.quarterFrom ?? one.quarterFrom,
		edge: two.edge ?? one.edge,
		months: two.months ?? one.months,
		days: two.days ?? one.days,
		nth: two.nth ?? one.nth,
		years: two.years ?? one.years,
		festival: two.festival ?? one.festival,
		lunar: two.lunar ?? one.lunar,
		guessed: two.guessed ?? one.guessed,
		leap: two.leap ?? one.leap,
		offset: two.offset ?? one.offset,
		window: two.window ?? one.window,
		vague: two.vague ?? one.vague,
		part: two.part ?? one.part,
		hour: two.hour ?? one.hour,
		minute: two.minute ?? one.minute,
		soft: two.soft ?? one.soft,
		impossible: two.impossible ?? one.impossible
	};
}
