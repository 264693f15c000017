/** The charts that can stand in other pages, and the address of each with all that can be asked of it. */
import { pictures, type Picture } from '#charts/ids.ts';
import { ignored, parseView, toQuery, type Filters, type View } from '#filters.ts';
import type { Notice } from '#model.ts';

export const embedCharts = pictures;
export type EmbedChart = Picture;

/** How an embed is shown, besides its filters, language and theme. */
export interface EmbedOptions {
	/** In place of the finding; '': no heading is seen. Null: the finding. */
	title: string | null;
	/** px of the whole embed, in which the chart then scrolls; null: as high as it is. */
	height: number | null;
	/** px of the frame, if who embeds it knows; null: not known. */
	width: number | null;
	/** Whether it may load its script, which follows the width and links the marks. */
	interactive: boolean;
	/** SHA-256 of frozen rows; null: live. */
	frozen: string | null;
}

/** What of the view an embed is given: language, theme, and how the charts are drawn. */
export type EmbedLook = Omit<View, 'view' | 'id' | 'name' | 'bench'>;

/** The look that an address asks for. */
export function lookOf(params: URLSearchParams): EmbedLook {
	const { lang, theme, by, bin, scale, sort, per, lanes, order, fold, axis, eras } = parseView(params);
	return { lang, theme, by, bin, scale, sort, per, lanes, order, fold, axis, eras };
}

export const usualOptions: EmbedOptions = {
	title: null,
	height: null,
	width: null,
	interactive: true,
	frozen: null
};

/** px, both ends allowed. */
export const HEIGHTS = { least: 200, most: 4000 };
export const WIDTHS = { least: 240, most: 2000 };
const LONGEST_TITLE = 120;

/** Whether a word names a chart that can be embedded. */
export function isEmbedChart(word: string | null): word is EmbedChart {
	return (embedCharts as readonly (string | null)[]).includes(word);
}

/** Options of an embed's URL; what is malformed is left out and named: `?title=…&height=480&interactive=0&frozen=3fa9…`. */
export function parseEmbed(params: URLSearchParams): { options: EmbedOptions; notices: Notice[] } {
	const notices: Notice[] = [];
	const px = (name: string, { least, most }: { least: number; most: number }): number | null => {
		const asked = params.get(name);
		if (!asked) return null;
		const value = /^\d{1,5}$/.test(asked) ? Number(asked) : NaN;
		if (value >= least && value <= most) return value;
		notices.push(ignored(name, asked, `${least} 至 ${most} 的整数`, `a number from ${least} to ${most}`));
		return null;
	};
	const frozen = params.get('frozen')?.toLowerCase() || null;
	const whole = frozen === null || /^[0-9a-f]{64}$/.test(frozen);
	if (!whole)
		notices.push(ignored('frozen', frozen, '64 位十六进制的指纹', 'a fingerprint of 64 hex digits'));
	const interactive = params.get('interactive') ?? '1';
	if (interactive !== '0' && interactive !== '1')
		notices.push(ignored('interactive', interactive, '0 或 1', '0 or 1'));
	const theme = params.get('theme');
	if (theme && !['light', 'dark', 'auto'].includes(theme))
		notices.push(ignored('theme', theme, 'light、dark 或 auto', 'light, dark or auto'));
	return {
		options: {
			title: params.get('title')?.trim().slice(0, LONGEST_TITLE) ?? null,
			height: px('height', HEIGHTS),
			width: px('width', WIDTHS),
			interactive: interactive !== '0',
			frozen: whole ? frozen : null
		},
		notices
	};
}

/** Filters, view and options as a query, defaults left out: `lang=zh&theme=dark&height=480`. */
export function embedQuery(filters: Filters, view: Partial<View>, options: Partial<EmbedOptions>): string {
	const params = new URLSearchParams(toQuery(filters, view));
	const { title, height, width, interactive, frozen } = { ...usualOptions, ...options };
	if (title !== null) params.set('title', title);
	if (height !== null) params.set('height', String(height));
	if (width !== null) params.set('width', String(width));
	if (!interactive) params.set('interactive', '0');
	if (frozen !== null) params.set('frozen', frozen);
	return params.toString();
}

/** Path and query of an embed: `/embed/timeline?d=…`. */
export function embedAddress(
	chart: EmbedChart,
	filters: Filters,
	view: Partial<View> = {},
	options: Partial<EmbedOptions> = {}
): string {
	const query = embedQuery(filters, view, options);
	return `/embed/${chart}${query && `?${query}`}`;
}

/** Path and query of a chart's still picture, with its title, filter and source. */
export function pictureAddress(
	chart: EmbedChart,
	filters: Filters,
	view: Partial<View> = {},
	{ title = null, frozen = null }: Partial<EmbedOptions> = {}
): string {
	const query = embedQuery(filters, view, { title: title || null, frozen });
	return `/export/${chart}.png${query && `?${query}`}`;
}

/** Path and query of the page with the snippets of a chart. */
export function snippetsAddress(
	chart: EmbedChart,
	filters: Filters,
	view: Partial<View> = {},
	options: Partial<EmbedOptions> = {}
): string {
	const params = new URLSearchParams(embedQuery(filters, view, { ...options, width: null }));
	return `/embed/snippets?chart=${chart}${params.size > 0 ? `&${params}` : ''}`;
}

/** px of the picture that other sites show beside a link. */
export const CARD = { width: 1200, height: 630 };

/** Path and query of that picture. */
export function cardAddress(
	chart: EmbedChart,
	filters: Filters,
	view: Partial<View> = {},
	{ title = null, frozen = null, width = null }: Partial<EmbedOptions> = {}
): string {
	const query = embedQuery(filters, view, { title: title || null, frozen, width });
	return `/embed/${chart}.png${query && `?${query}`}`;
}
