/** A quote on one line, cut into what stands before, in and after its time words. */
export interface QuoteLine {
	before: string;
	time: string;
	after: string;
}

/** Letters before the time words that a line keeps. */
const LEAD = 12;

/**
 * The quote without its line breaks: `{ before: '…报名时间只截止到', time: '当天晚上8点钟', after: '。' }`. A long run before the
 * time words is cut, so that they are seen; `time` is '' where the words do not stand in the quote.
 */
export function quoteLine(exact: string, dateText: string): QuoteLine {
	const line = exact.replace(/\s*\n\s*/g, '');
	const words = dateText.replace(/\s*\n\s*/g, '');
	const at = words === '' ? -1 : line.indexOf(words);
	if (at < 0) return { before: '', time: '', after: line };
	const before = line.slice(0, at);
	return {
		before: before.length > LEAD ? `…${before.slice(-LEAD)}` : before,
		time: words,
		after: line.slice(at + words.length)
	};
}
