import type { Lang } from '#filters.ts';
import type { Store } from '#store/store.ts';
import {
	CARD,
	cardAddress,
	embedAddress,
	HEIGHTS,
	isEmbedChart,
	lookOf,
	parseEmbed,
	type EmbedChart
} from '#ui/embed/charts.ts';
import { estimateHeight } from '#ui/embed/estimate.ts';
import { headline } from '#ui/embed/headline.ts';
import { fitted, type OEmbed } from '#ui/embed/oembed.ts';
import follow from '#ui/embed/scripts/follow.ts?script';
import { iframeFor } from '#ui/embed/snippets.ts';
import { embedView } from '../embed/view.server.ts';

/** px of a frame where the site that asks names none. */
const USUAL_WIDTH = 680;
/** Seconds for which an answer may be kept: live views change; frozen ones do not, but where they are may. */
const CACHE = { live: 3600, frozen: 86_400 };

/**
 * What stands for an address of this site in another page, within the bounds given in px. Null where the address is not one
 * of a chart or a dashboard here, or names rows that were never frozen.
 */
export async function oembedOf(
	store: Store,
	{ url, site, lang }: { url: string; site: URL; lang: Lang },
	{ maxWidth, maxHeight }: { maxWidth: number | null; maxHeight: number | null }
): Promise<OEmbed | null> {
	const target = URL.canParse(url) ? new URL(url) : null;
	const chart = target?.origin === site.origin ? chartOf(target) : null;
	if (!target || !chart) return null;
	const shown = lookOf(target.searchParams);
	const words = shown.lang ?? lang;
	const view = await embedView(store, chart, target.searchParams, words);
	if (!view) return null;
	const { options } = parseEmbed(target.searchParams);
	const title = options.title || headline(chart, view, words, shown.axis);
	const width = Math.min(options.width ?? USUAL_WIDTH, maxWidth ?? Infinity);
	const whole = options.height ?? estimateHeight(chart, view, { width, title, lang: words, lanes: shown });
	const height = Math.min(whole, maxHeight ?? Infinity);
	// Where the chart does not fit the height, it scrolls inside, and says nothing of a height of its own.
	const held = height < whole && height >= HEIGHTS.least ? height : options.height;
	const src =
		site.origin + embedAddress(chart, view.facts.filters, shown, { ...options, width: null, height: held });
	const thumbnail = fitted(CARD, maxWidth, maxHeight);
	return {
		version: '1.0',
		type: 'rich',
		html: iframeFor({ src, title, width, height }, held === null && height === whole ? follow : null),
		width,
		height,
		title,
		provider_name: '时序 Shixu',
		provider_url: `${site.origin}/`,
		cache_age: view.frozen ? CACHE.frozen : CACHE.live,
		thumbnail_url:
			site.origin +
			cardAddress(chart, view.facts.filters, shown, {
				...options,
				width: thumbnail.width < CARD.width ? thumbnail.width : null
			}),
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height
	};
}

/** The chart of an embed's address; of the dashboard's, the timeline. */
function chartOf({ pathname }: URL): EmbedChart | null {
	if (pathname === '/') return 'timeline';
	const name = /^\/embed\/(?<chart>[a-z]+)$/.exec(pathname)?.groups!.chart ?? null;
	return isEmbedChart(name) ? name : null;
}
