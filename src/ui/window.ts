/** The window of time that a zoomed timeline shows, as it stands in the URL. Day numbers with fractions; no time zone. */
import { formatDay, parseDay } from '#edtf.ts';

interface Window {
	from: number;
	/** Exclusive. */
	to: number;
}

/** To the minute: `2020-03-05T06:00/2020-03-05T22:00`. */
export function formatWindow(from: number, to: number): string {
	return `${moment(from)}/${moment(to)}`;
}

/** What `formatWindow` writes; null for anything else, and for a window that ends before it begins. */
export function parseWindow(text: string): Window | null {
	const [from, to, ...rest] = text.split('/').map(parseMoment);
	if (rest.length > 0 || from == null || to == null || to <= from) return null;
	return { from, to };
}

function moment(at: number): string {
	const minutes = Math.round(at * 1440);
	const day = Math.floor(minutes / 1440);
	const rest = minutes - day * 1440;
	const two = (n: number) => String(n).padStart(2, '0');
	return `${formatDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function parseMoment(text: string): number | null {
	const groups = /^(?<day>\d{4}-\d\d-\d\d)T(?<h>[01]\d|2[0-3]):(?<m>[0-5]\d)$/.exec(text)?.groups;
	const day = groups ? parseDay(groups.day) : null;
	return day === null ? null : day + (Number(groups!.h) * 60 + Number(groups!.m)) / 1440;
}
