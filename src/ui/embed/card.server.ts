/** The picture of a view that other sites show beside a link to it (Open Graph, Twitter, oEmbed): 1200 × 630 pixels at most. */
import { themePalette } from '#charts/shared/palette.ts';
import { draw } from '#exports/pictures/draw.ts';
import { sizeOf } from '#exports/pictures/png.ts';
import { pixels } from '#exports/pictures/raster.ts';
import type { ChartView, Theme, TimelineView } from '#filters.ts';
import { CARD, type EmbedChart } from '#ui/embed/charts.ts';
import { drawnOf, type EmbedView } from '#ui/embed/view.ts';

/** px for which the chart is drawn, to see at which it fills the card best; for very many events, one has to do. */
const TRIED = [680, 860, 1100, 1400, 1800];
const MANY = 2000;
/** A tall chart is cut at the bottom sooner than scaled below this. */
const LEAST_SCALE = 0.55;

export interface CardLook {
	theme: Theme;
	districts: ChartView;
	timeline: TimelineView;
	title: string;
	/** px of the card; its height follows. */
	width: number;
}

/** The card as PNG: the chart's own picture, of the width at which it covers most of the card. */
export async function card(chart: EmbedChart, view: EmbedView, look: CardLook): Promise<Uint8Array> {
	const widths = view.facts.count > MANY ? [1100] : TRIED;
	const best = widths
		.map((width) => placed(chart, view, look, width))
		.reduce((a, b) => (b.share > a.share ? b : a));
	return pixels(best.svg, look.width / CARD.width);
}

function placed(
	chart: EmbedChart,
	view: EmbedView,
	{ theme, title, districts, timeline }: CardLook,
	width: number
) {
	const source = drawnOf(view);
	const picture = draw(
		chart,
		{
			...{ events: view.events, undated: view.undated, facts: view.facts, coverage: view.coverage },
			names: view.names,
			...('strata' in source ? { lanes: source, days: view.days } : {}),
			volumes: view.volumes ?? []
		},
		{ theme, width, title, districts, timeline, bare: false }
	);
	const [w, h] = sizeOf(picture);
	const scale = Math.min(CARD.width / w, CARD.height / h);
	const shown = Math.max(scale, Math.min(LEAST_SCALE, CARD.width / w));
	const x = (CARD.width - w * shown) / 2;
	const y = Math.max((CARD.height - h * shown) / 2, 0);
	const inner = picture
		.replace(/^<\?xml[^>]*>\s*/, '')
		.replace(
			/ width="[\d.]+" height="[\d.]+"/,
			` x="${x}" y="${y}" width="${w * shown}" height="${h * shown}"`
		);
	const paper = `<rect width="${CARD.width}" height="${CARD.height}" fill="${themePalette(theme).paper}"/>`;
	return {
		/** Of the card that it covers. */
		share: (w * h * scale * scale) / (CARD.width * CARD.height),
		svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}">${paper}${inner}</svg>`
	};
}
