/** What two tellings of one day say that cannot be true of one happening. */
import type { Event, Quantity } from '#model.ts';

/** Clocks of one happening lie no further apart, in minutes: 下午2时, 下午2点30分. */
const CLOCKS = 60;
/** 第一批, 首场, 下午场: which of several. */
const ORDINAL =
	/第[一二三四五六七八九十\d]+[批场次期届轮站讲课组届支]|[一二三四五六七八九十]期|首[批场次期届轮站]|末[批场]|最后一[批场次]|二[次轮]|[上下]半场|[上下]午场/g;
/** What a meeting is called: 动员大会, 推进会. */
const MEETING = /(?<kind>[\p{Script=Han}]{2})(?:大会|会议|会|座谈)(?![员议场室])/gu;

/** What contradicts that two events are one, as a short key; null where nothing does. */
export function contradiction(one: Event, two: Event): string | null {
	if (isApart(one.date!, two.date!)) return 'clock';
	if (one.part && two.part && one.part !== two.part && !(one.date!.includes('T') && two.date!.includes('T')))
		return 'part';
	if (one.modality !== two.modality && [one.modality, two.modality].includes('deadline')) return 'modality';
	if (differ(wordsOf(one, ORDINAL), wordsOf(two, ORDINAL))) return 'ordinal';
	if (one.type === 'meeting' && areParted(wordsOf(one, MEETING), wordsOf(two, MEETING))) return 'meeting';
	if (one.area[3] && two.area[3] && one.area[3] !== two.area[3]) return 'subdistrict';
	if (one.area.at(-1) !== two.area.at(-1) && one.area.length === two.area.length) return 'community';
	if (areParted(one.places, two.places)) return 'place';
	return countsDiffer(one, two) ? 'figure' : null;
}

function isApart(one: string, two: string): boolean {
	const [a, b] = [minutes(one), minutes(two)];
	return a !== null && b !== null && Math.abs(a - b) > CLOCKS;
}

function minutes(date: string): number | null {
	const clock = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(date)?.groups;
	return clock ? Number(clock.hour) * 60 + Number(clock.minute) : null;
}

function wordsOf({ title }: Event, pattern: RegExp): string[] {
	return [...title.matchAll(pattern)].map((match) => match[0]);
}

/** One of the two has a word of the kind that the other does not have. */
function differ(one: readonly string[], two: readonly string[]): boolean {
	return one.length + two.length > 0 && [...one].sort().join() !== [...two].sort().join();
}

/** Both have some, and none in common. */
function areParted(one: readonly string[], two: readonly string[]): boolean {
	return (
		one.length > 0 && two.length > 0 && !one.some((a) => two.some((b) => a.includes(b) || b.includes(a)))
	);
}

/** The same things counted to different numbers: 口罩5000只, 口罩3000只. 近百名 and 98名 agree, and so do lists that share a number. */
function countsDiffer(one: Event, two: Event): boolean {
	return one.quantities.some((a) => {
		const same = two.quantities.filter((b) => a.of === b.of && a.unit === b.unit);
		return same.length > 0 && !same.some((b) => isNear(a, b));
	});
}

function isNear(a: Quantity, b: Quantity): boolean {
	if (a.value === b.value) return true;
	return (
		(a.approximate || b.approximate) === true &&
		Math.abs(a.value - b.value) <= Math.max(a.value, b.value) / 10
	);
}
