/** How a file is to be made, besides which events are in it: the same parameters in an address and on the command line. */
import { charts, type Chart } from '#charts/ids.ts';
import {
	CHOICES,
	ignored,
	parseTimeline,
	parseView,
	type ChartView,
	type Theme,
	type TimelineView
} from '#filters.ts';
import type { Notice } from '#model.ts';

/** Picture sizes: 96, 192 and 300 pixels to the inch. */
export const sizes = ['1x', '2x', '300dpi'] as const;
export type Size = (typeof sizes)[number];

/** Names of fonts for the parts of an official document. */
export interface Fonts {
	title: string;
	heading: string;
	subheading: string;
	body: string;
}

/** GB/T 9704-2012, 7.3.1 and 7.3.3: 小标宋 for the title, 黑体 and 楷体 for headings of the first and second level, 仿宋 for the text. */
export const OFFICIAL_FONTS: Fonts = {
	title: '方正小标宋简体',
	heading: '黑体',
	subheading: '楷体',
	body: '仿宋'
};

export interface Options {
	theme: Theme;
	/** px of a whole picture at 1x. */
	width: number;
	size: Size;
	/** Text of an SVG as paths: it looks the same everywhere, and can no longer be searched. */
	outlines: boolean;
	/** How the chart of the districts is drawn. */
	districts: ChartView;
	/** How the timeline is laid out. */
	timeline: TimelineView;
	/** Above a picture or a document; null: what it is, and its days. */
	title: string | null;
	/** Charts of a document, in their order. */
	charts: Chart[];
	/** Whether a document has the chronicle, and the undated as an appendix. */
	chronicle: boolean;
	undated: boolean;
	/** Paragraphs before the chronicle, parted by line ends. */
	introduction: string;
	/** Fonts of a DOCX, by their names on the reader's machine. */
	fonts: Fonts;
	/** A picture on white without its frame, for a page that says title, filters and source itself. */
	bare: boolean;
	/** A first line of a CSV that says what it is and what is not in it. */
	notes: boolean;
}

/** px of a picture where none, or no number, is asked for, and the narrowest and widest there is. */
const WIDTHS = { usual: 984, least: 480, most: 2400 };
const LONGEST_TITLE = 120;
const LONGEST_INTRODUCTION = 20_000;
const LONGEST_FONT = 40;

/** Parameters that say how a file is made: those of an address are the flags of the command. */
export const optionNames = [
	...['theme', 'width', 'size', 'outlines', 'title', 'bare', 'notes'],
	...['by', 'bin', 'scale', 'sort', 'per'],
	...['lanes', 'order', 'fold', 'axis', 'eras'],
	...['chart', 'chronicle', 'undated', 'intro'],
	...['font-title', 'font-heading', 'font-subheading', 'font-body']
];

/** Values that are not understood are left out and named in `notices`. `?theme=dark&width=680&size=300dpi&outlines=1` */
export function parseOptions(params: URLSearchParams): { options: Options; notices: Notice[] } {
	const notices: Notice[] = [];
	return {
		options: {
			theme: parseView(params).theme ?? 'light',
			width: width(),
			size: oneOf('size', sizes, '1x'),
			outlines: oneOf('outlines', ['0', '1'], '0') === '1',
			districts: {
				by: oneOf('by', ['subdistrict'], null),
				bin: oneOf('bin', ['day', 'week', 'month', 'year'], null),
				scale: oneOf('scale', ['own'], null),
				sort: oneOf('sort', ['name', 'map'], null),
				per: oneOf('per', ['bulletin', 'characters'], null)
			},
			timeline: {
				...parseTimeline(params),
				lanes: oneOf('lanes', CHOICES.lanes, null),
				order: oneOf('order', CHOICES.order, null),
				axis: oneOf('axis', CHOICES.axis, null)
			},
			title: text('title', LONGEST_TITLE) || null,
			charts: chartsAsked(),
			chronicle: oneOf('chronicle', ['0', '1'], '1') === '1',
			undated: oneOf('undated', ['0', '1'], '1') === '1',
			introduction: text('intro', LONGEST_INTRODUCTION),
			fonts: {
				title: font('title'),
				heading: font('heading'),
				subheading: font('subheading'),
				body: font('body')
			},
			bare: oneOf('bare', ['0', '1'], '0') === '1',
			notes: oneOf('notes', ['0', '1'], '0') === '1'
		},
		notices
	};

	function text(name: string, longest: number): string {
		const given = (params.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
		if (given.length > longest) {
			notices.push({
				subject: name,
				zh: `${name} 超过 ${longest} 字，只用了前 ${longest} 字`,
				en: `${name} is longer than ${longest} characters; only its first ${longest} were used`
			});
		}
		return given.slice(0, longest);
	}

	function font(part: keyof Fonts): string {
		return text(`font-${part}`, LONGEST_FONT) || OFFICIAL_FONTS[part];
	}

	/** `chart=none` for no chart; the districts where nothing is asked for. */
	function chartsAsked(): Chart[] {
		const asked = [...new Set(params.getAll('chart').filter((value) => value !== ''))];
		if (asked.length === 0) return ['districts'];
		return asked.filter((value): value is Chart => {
			const known = (charts as readonly string[]).includes(value);
			if (!known && value !== 'none')
				notices.push(ignored('chart', value, [...charts, 'none'].join('、'), [...charts, 'none'].join(', ')));
			return known;
		});
	}

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
		notices.push(ignored('width', asked, zh, en));
		return Number.isNaN(kept) ? WIDTHS.usual : kept;
	}

	function oneOf<const Value extends string, Usual extends Value | null>(
		name: string,
		known: readonly Value[],
		usual: Usual
	): Value | Usual {
		const asked = params.get(name);
		if (asked === null || asked === '') return usual;
		const found = known.find((value) => value === asked);
		if (found === undefined) notices.push(ignored(name, asked, known.join('、'), known.join(', ')));
		return found ?? usual;
	}
}
