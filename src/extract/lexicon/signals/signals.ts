/**
 * Words that tell the type of an event (event-types.ts), and how strongly. Data alone: events/types.ts weighs them.
 *
 * `heads` decide: what is held or done is called by this word (座谈会, 消防演练, 走访). `strong` speaks for the type,
 * `weak` agrees with it and never decides alone. Where a longer word contains a shorter one, the longer counts (党课 in
 * 微党课培训).
 *
 * Source: the section names and entry titles that yearbooks of subdistricts and districts use (《地方综合年鉴编纂出版规定》,
 * 2017), grouped into the project's own types in November 2026. To teach Shixu a word: add it to the file of its type.
 */
import { care } from './care.ts';
import { epidemic } from './epidemic.ts';
import { everyday } from './everyday.ts';
import type { Signals } from './kind.ts';
import { life } from './life.ts';
import { order } from './order.ts';
import { plain } from './plain.ts';
import { work } from './work.ts';

export const signals: readonly Signals[] = [
	...work,
	...epidemic,
	...order,
	...care,
	...life,
	...everyday,
	...plain
];
