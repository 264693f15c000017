import { HAN, at } from './characters.ts';

/** Tells whether a break in the layout runs through a word. */
export interface WordTests {
	/** Whether a word runs across the break: 以现场发现为辅 | 助,在南北片区. By the word list of `Intl.Segmenter` (ECMA-402). */
	cross(beforeEnd: number, afterStart: number): boolean;
	/** Whether three characters across the break stand together nearby: 居民 | 区的, where 居民区 is written elsewhere. */
	elsewhere(beforeEnd: number, afterStart: number): boolean;
}

/** How far around a break its characters are looked up. */
const NEIGHBOURHOOD = 5_000;
/** A test takes some 20 µs. A page has a few dozen breaks; hostile text must not have them all tested. */
const TESTS = 300;
const CHARACTERS_A_TEST = 200;
/** No word that a column cuts is longer on either side. */
const REACH = 5;

/** Made when it is first asked: to make one takes longer than to ask it. */
let segmenter: Intl.Segmenter | undefined;

/** The tests for one bulletin. After more breaks than a text of its length has, all answers are no. */
export function wordTests(text: string): WordTests {
	let left = TESTS + text.length / CHARACTERS_A_TEST;
	const asks = (beforeEnd: number, afterStart: number): boolean =>
		at(text, beforeEnd - 1, HAN) && at(text, afterStart, HAN) && left-- > 0;
	return {
		cross(beforeEnd, afterStart) {
			if (!asks(beforeEnd, afterStart)) return false;
			const before = text.slice(Math.max(0, beforeEnd - REACH), beforeEnd).replace(/^[^]*\s/u, '');
			segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
			const word = segmenter
				.segment(before + text.slice(afterStart, afterStart + REACH))
				.containing(before.length - 1)!;
			return word.index + word.segment.length > before.length;
		},
		elsewhere(beforeEnd, afterStart) {
			if (!asks(beforeEnd, afterStart)) return false;
			const near = text.slice(Math.max(0, beforeEnd - NEIGHBOURHOOD), afterStart + NEIGHBOURHOOD);
			const [before, after] = [text.slice(beforeEnd - 2, beforeEnd), text.slice(afterStart, afterStart + 2)];
			return near.includes(before + after[0]) || near.includes(before[1] + after);
		}
	};
}
