import { Unexpected } from '#evaluate/checked.ts';
import type { Labels, LabelSet, Placed, Quoted } from '#evaluate/labels.ts';
import { codePointOffsets } from '#extract/segment/source-offset.ts';
import type { Notice } from '#model.ts';

/** As many places are named where words stand several times. */
const MOST = 5;

/**
 * The labels with every quotation at its place in the bulletin's text. One with an offset must stand there to the letter,
 * line breaks included; one without must stand in the text exactly once. Each that does not is told, with the places
 * where it does stand. `name` is the label file's.
 */
export function placeLabels(
	name: string,
	labels: LabelSet<Quoted>,
	text: string
): { labels: Labels } | { problems: Notice[] } {
	const problems: Notice[] = [];
	const points = Array.from(text);
	const codePoint = codePointOffsets(text);
	const place = <T extends Quoted>({ path, offset, ...label }: T) => {
		const length = Array.from(label.words).length;
		const standsAt = (at: number) => points.slice(at, at + length).join('') === label.words;
		if (offset !== null && standsAt(offset)) return [{ ...label, start: offset, end: offset + length }];
		const places = placesOf(label.words, text).map(codePoint);
		if (offset === null && places.length === 1) {
			return [{ ...label, start: places[0], end: places[0] + length }];
		}
		problems.push(misplaced(path, label.words, offset, places).notice(name));
		return [];
	};
	const placed: Labels = {
		...labels,
		times: labels.times.flatMap(place),
		traps: labels.traps.flatMap<Placed>(place),
		events: labels.events.flatMap(place),
		undated: labels.undated.flatMap<Placed>(place)
	};
	return problems.length > 0 ? { problems } : { labels: placed };
}

/** UTF-16 offsets at which the words stand: the first few, and one more where there are more. */
function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0 && places.length <= MOST; at = text.indexOf(words, at + 1)) {
		places.push(at);
	}
	return places;
}

function misplaced(path: string, words: string, offset: number | null, places: number[]): Unexpected {
	const list = places.slice(0, MOST).join(', ') + (places.length > MOST ? ', …' : '');
	if (places.length === 0) {
		return new Unexpected(path, words, {
			zh: '简报里原样写着的文字，换行也照原文；可以只引换行之前的几个字',
			en: 'words as they stand in the bulletin, line breaks included; quoting up to a break is enough'
		});
	}
	const key = path.replace(/[^.]+$/, 'offset');
	if (offset === null) {
		return new Unexpected(key, undefined, {
			zh: `“${words}”的位置，它不止一处：${list}`,
			en: `the place of “${words}”, which stands more than once: ${list}`
		});
	}
	return new Unexpected(key, offset, {
		zh: `“${words}”所在的 ${list}`,
		en: `${list}, where “${words}” stands`
	});
}
