import { describe, expect, it } from 'vitest';
import { passages as building } from './passages/building-and-order.ts';
import { passages as epidemic } from './passages/epidemic-and-training.ts';
import { passages as frames } from './passages/frames.ts';
import { passages as grammar } from './passages/grammar.ts';
import { passages as meetings } from './passages/meetings-and-visits.ts';
import { asWanted, datedEvents } from './passages/passage.ts';
import { passages as services } from './passages/services-and-culture.ts';

describe.each([
	['meetings and visits', meetings],
	['services and culture', services],
	['building and order', building],
	['epidemics and training', epidemic],
	['grammar of dates', grammar],
	['frames', frames]
])('%s', (_, passages) => {
	it.each(passages.map((passage) => ({ ...passage, name: passage.in.slice(0, 40) })))('$name', (passage) => {
		expect(asWanted(datedEvents(passage), passage.want)).toEqual(passage.want);
	});
});
