import { describe, expect, it } from 'vitest';
import { dateShape, type DateShape } from '#charts/timeline/date-shape.ts';
import { timeScale } from '#charts/timeline/layout.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { dayNumber } from '#edtf.ts';
import type { Event } from '#model.ts';
import { sample } from '../samples.ts';

/** 60 days from 22 January 2020 on 800 px: 13.33 px a day, plot from 136. */
const window = { from: dayNumber(2020, 1, 22), to: dayNumber(2020, 3, 22), width: 936 };
const scale = timeScale(window, { gutter: 136 });
const at = (month: number, day: number) => scale(dayNumber(2020, month, day));

function shape(date: string, over: Partial<Event> = {}, on = scale): DateShape | 'before' | 'after' {
	return dateShape(timeEvents([sample(date, over)])[0], on, 56);
}
function drawn(date: string, over: Partial<Event> = {}, on = scale): DateShape {
	const found = shape(date, over, on);
	if (typeof found === 'string') throw new Error(`${date} lies ${found} the window`);
	return found;
}

describe('points', () => {
	it('stand solid in the middle of their day, whatever the clock', () => {
		for (const date of ['2020-03-08', '2020-03-08T18:00', '2020-03-08T18:00~']) {
			const { kind, head, hollow, bar, blur } = drawn(date);
			expect({ kind, hollow, bar, blur }).toEqual({ kind: 'point', hollow: false, bar: null, blur: null });
			expect(head).toBeCloseTo(at(3, 8) + 6.667, 2);
		}
	});
	it('are hollow on a blur of 1.6 days either side where the day is approximate', () => {
		const { hollow, blur } = drawn('2020-03-05~');
		expect(hollow).toBe(true);
		expect(blur).toBeCloseTo(1.6 * scale.day, 2);
	});
	it('are dashed where planned, and have a stop line where a deadline', () => {
		expect(drawn('2020-03-05', { modality: 'planned' }).dashed).toBe(true);
		const { head, stop } = drawn('2020-02-09T24:00', { modality: 'deadline' });
		expect(stop! - head).toBe(9);
		expect(drawn('2020-02-09').stop).toBeNull();
	});
	it('say on which side of the window they lie', () => {
		expect(shape('2020-01-20')).toBe('before');
		expect(shape('2020-03-22')).toBe('after');
	});
	it('stand at their clock once a day is wide, and reach over what is not known', () => {
		const wide = timeScale(
			{ from: dayNumber(2020, 3, 5), to: dayNumber(2020, 3, 7), width: 936 },
			{ gutter: 136 }
		);
		const noon = wide(dayNumber(2020, 3, 5) + 0.5);
		expect(drawn('2020-03-05T18:00', {}, wide).head).toBeCloseTo(noon + 100, 2);
		expect(drawn('2020-03-05T18:00', {}, wide).reach).toBeNull();
		expect(drawn('2020-03-05', {}, wide).reach).toEqual({ x0: 136, x1: 536 });
		expect(drawn('2020-03-05', { part: 'morning' }, wide).reach).toEqual({ x0: 236, x1: 336 });
		const deadline = drawn('2020-03-05T24:00', { modality: 'deadline' }, wide);
		expect(deadline.stop).toBeCloseTo(536, 2);
	});
});

describe('bars', () => {
	it('of a closed interval are bands from the first to the end of the last day', () => {
		const { kind, bar, hollow } = drawn('2020-03-01/2020-03-05');
		expect(kind).toBe('band');
		expect(hollow).toBe(false);
		expect(bar).toMatchObject({ fadeIn: 0, fadeOut: 0, cutLeft: false, cutRight: false });
		expect(bar!.x0).toBeCloseTo(at(3, 1), 2);
		expect(bar!.x1).toBeCloseTo(at(3, 6), 2);
	});
	it('of an open interval are solid as far as their bulletin goes, then fade over 56 px', () => {
		const timed = timeEvents([sample('2020-02-01/..'), sample('2020-02-09'), sample('2020-02~')]);
		const found = dateShape(timed[0], scale, 56) as DateShape;
		expect(found.bar!.x1).toBeCloseTo(at(2, 10) + 56, 2);
		expect(found.bar!.fadeOut).toBe(56);
	});
	it('fade in over 40 px, with a hollow sign, where the start is approximate', () => {
		const timed = timeEvents([sample('2020-01-25~/..'), sample('2020-03-05')]);
		const found = dateShape(timed[0], scale, 56) as DateShape;
		expect(found.bar!.fadeIn).toBe(40);
		expect(found.hollow).toBe(true);
	});
	it('about a month fade at both ends', () => {
		const { kind, bar, hollow } = drawn('2020-02~');
		expect({ kind, hollow }).toEqual({ kind: 'haze', hollow: true });
		expect(bar).toMatchObject({ fadeIn: 22, fadeOut: 22 });
	});
	it('are trays for some day within, written with X, as a month, or as a doubtful span', () => {
		expect(drawn('2020-02-XX').kind).toBe('tray');
		expect(drawn('2020-02').kind).toBe('tray');
		expect(drawn('2020-02-03/2020-02-09~').kind).toBe('tray');
		expect(drawn('2020-02-03/2020-02-16', { certainty: 'approximate' }).kind).toBe('tray');
		expect(drawn('2020-02-03/2020-02-16').kind).toBe('band');
	});
	it('that the view cuts keep their sign inside and say so', () => {
		const { bar, head } = drawn('2020-03-XX');
		expect(bar).toMatchObject({ x1: 936, cutRight: true, cutLeft: false });
		const begun = drawn('2020-01-01/2020-02-03');
		expect(begun.bar).toMatchObject({ x0: 136, cutLeft: true });
		expect(begun.head).toBe(143);
		expect(head).toBeGreaterThan(at(3, 1));
	});
	it('with an unknown start fade in before their end', () => {
		const { bar, head } = drawn('../2020-03-05');
		expect(bar!.x1).toBeCloseTo(at(3, 6), 2);
		expect(bar!.fadeIn).toBeGreaterThan(40);
		expect(head).toBeCloseTo(at(3, 6) - 7, 2);
	});
});
