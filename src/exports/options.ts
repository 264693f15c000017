/** How a file is to be made, besides which events are in it: the same parameters in an address and on the command line. */
import { parseView, type Theme } from '#filters.ts';
import type { Notice } from '#model.ts';

/** Picture sizes: 96, 192 and 300 pixels to the inch. */
export const sizes = ['1x', '2x', '300dpi'] as const;
export type Size = (typeof sizes)[number];

export interface Options {
	theme: Theme;
	/** px of a whole picture at 1x. */
	width: number;
	size: Size;
	/** Text of an SVG as paths: it looks the same everywhere, and can no longer be searched. */
	outlines: boolean;
	/** By what the chart of the districts counts, and whether all panels have one scale. */
	bin: 'day' | 'week' | 'auto';
	scale: 'shared' | 'own';
	/** Above a picture or a document; null: what it is, and its days. */
	title: string | null;
	/** A first line of a CSV that says what it is and what is not in it. */
	notes: boolean;
}

/** px of a picture where none, or no number, is asked for, and the narrowest and widest there is. */
const WIDTHS = { usual: 984, least: 480, most: 2400 };
const LONGEST_TITLE = 120;

/** Values that are not understood are left out and named in `notices`. `?theme=dark&width=680&size=300dpi&outlines=1` */
export function parseOptions(params: URLSearchParams): { options: Options; notices: Notice[] } {
	const notices: Notice[] = [];
	const title = (params.get('title') ?? '').trim();
	if (title.length > LONGEST_TITLE) {
		notices.push({
			subject: 'title',
			zh: `标题超过 ${LONGEST_TITLE} 字，只用了前 ${LONGEST_TITLE} 字`,
			en: `The title is longer than ${LONGEST_TITLE} characters; only its first ${LONGEST_TITLE} were used`
		});
	}
	return {
		options: {
			theme: parseView(params).theme ?? 'light',
			width: width(),
			size: oneOf('size', sizes, '1x'),
			outlines: oneOf('outlines', ['0', '1'], '0') === '1',
			bin: oneOf('bin', ['auto', 'day', 'week'], 'auto'),
			scale: oneOf('scale', ['shared', 'own'], 'shared'),
			title: title.slice(0, LONGEST_TITLE) || null,
			notes: oneOf('notes', ['0', '1'], '0') === '1'
		},
		notices
	};

	function width(): number {
		const asked = params.get('width');
		if (asked === null || asked === '') return WIDTHS.usual;
		const value = /^\d{1,5}$/.test(asked) ? Number(asked) : NaN;
		const kept = Math.min(Math.max(value, WIDTHS.least), WIDTHS.most);
		if (kept === value) return value;
		const [zh, en] = [
			`${WIDTHS.least} 至 ${WIDTHS.most} 的整数`,
			`a number from ${WIDTHS.least} to ${WIDTHS.most}`
		];
		ignored('width', asked, zh, en);
		return Number.isNaN(kept) ? WIDTHS.usual : kept;
	}

	function oneOf<Value extends string>(name: string, known: readonly Value[], usual: Value): Value {
		const asked = params.get(name);
		if (asked === null || asked === '') return usual;
		const found = known.find((value) => value === asked);
		if (found === undefined) ignored(name, asked, known.join('、'), known.join(', '));
		return found ?? usual;
	}

	function ignored(subject: string, value: string, zh: string, en: string): void {
		const shown = value.slice(0, 40);
		notices.push({
			subject,
			zh: `没有采用 ${subject}=“${shown}”：应为${zh}`,
			en: `Ignored ${subject}=“${shown}”: expected ${en}`
		});
	}
}
