import { expect, it } from 'vitest';
import { parseDay } from '#edtf.ts';
import { formatWindow, parseWindow } from '#ui/window.ts';

const day = parseDay('2020-03-05')!;

it.each([
	{ from: day + 0.25, to: day + 22 / 24, text: '2020-03-05T06:00/2020-03-05T22:00' },
	{ from: day, to: day + 1, text: '2020-03-05T00:00/2020-03-06T00:00' },
	{ from: -0.5, to: 0.5, text: '1969-12-31T12:00/1970-01-01T12:00' }
])('$text there and back', ({ from, to, text }) => {
	expect(formatWindow(from, to)).toBe(text);
	const back = parseWindow(text)!;
	expect(back.from).toBeCloseTo(from, 6);
	expect(back.to).toBeCloseTo(to, 6);
});

it.each([
	'',
	'2020-03-05',
	'2020-03-05T06:00',
	'2020-03-05T22:00/2020-03-05T06:00',
	'2020-02-30T00:00/2020-03-05T06:00',
	'2020-03-05T24:00/2020-03-06T00:00',
	'2020-03-05T06:00/2020-03-05T22:00/2020-03-06T00:00',
	'x/y'
])('%j is none', (text) => {
	expect(parseWindow(text)).toBeNull();
});
