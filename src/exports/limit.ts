/** Formats that hold only so much say so, and say what would fit. */
import { formatDay, parseEdtf } from '#edtf.ts';
import { chosenOf, startDays } from '#exports/columns/chosen.ts';
import type { Offer } from '#exports/formats.ts';
import type { Options } from '#exports/options.ts';
import type { Selection } from '#exports/selection.ts';

/** Why a file cannot be had of a selection. */
export interface Refusal {
	zh: string;
	en: string;
}

/** A file that would be larger than the program can make; the message in both languages, and each alone. */
export class TooLarge extends Error implements Refusal {
	override name = 'TooLarge';
	readonly zh: string;
	readonly en: string;
	constructor(zh: string, en: string) {
		super(`${zh}\n${en}`);
		this.zh = zh;
		this.en = en;
	}
}

/**
 * Null where the format holds all events, or with these options none; else what to tell, with the longest range from the start
 * that would fit.
 */
export async function refusal(
	{ subject, format }: Offer,
	selection: Selection,
	{ chronicle }: Pick<Options, 'chronicle'>
): Promise<Refusal | null> {
	const { extension, most = Infinity } = format;
	const { count } = selection.facts;
	if (count <= most) return null;
	// The web page has its data with it.
	if (subject === 'chronicle' && !chronicle && extension !== 'html') return null;
	const fits = await fitting(selection, most);
	const name = `${subject}.${extension}`;
	const bare = subject === 'chronicle' && extension !== 'html';
	return {
		zh: `${count} 件事件，${name} 至多容纳 ${most} 件。${
			fits
				? `到 ${fits.to} 为止有 ${fits.count} 件，装得下：把结束日期改为 ${fits.to}（to=${fits.to}）`
				: '请用地区、类型缩小范围'
		}${bare ? '；或去掉大事记，只要图（chronicle=0）' : ''}；或用 events.csv，件数不限`,
		en: `${count} events; ${name} holds ${most}. ${
			fits
				? `Up to ${fits.to} there are ${fits.count}, which fit: set the end to ${fits.to} (to=${fits.to})`
				: 'Narrow them by area or type'
		}${bare ? '; or leave the chronicle out, for the charts alone (chronicle=0)' : ''}; or take events.csv, which holds any number`
	};
}

/**
 * The last day up to which `most` events suffice, ISO, and how many those are. Null: already the first day has more. An
 * event without a first day is on the day that is known (events are in this order).
 */
async function fitting(selection: Selection, most: number): Promise<{ to: string; count: number } | null> {
	let count = 0;
	let fits: { day: number; count: number } | null = null;
	let before: number | null = null;
	for await (const day of daysIn(selection)) {
		if (before !== null && day !== before) fits = { day: before, count };
		if (count === most) return fits && { to: formatDay(fits.day), count: fits.count };
		before = day;
		count += 1;
	}
	return null;
}

async function* daysIn({ columns, pages, facts }: Selection): AsyncGenerator<number> {
	if (columns) {
		const source = await columns();
		yield* startDays(source.columns, (await chosenOf(source, facts.filters)).left);
		return;
	}
	for await (const page of pages()) {
		for (const { date } of page) {
			const { first, last } = parseEdtf(date!);
			yield first ?? last!;
		}
	}
}
