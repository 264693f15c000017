/** All that the embed dialog and its page show: the snippets of a view, ready to be copied. */
import { parseDay } from '#edtf.ts';
import { filterWords } from '#exports/facts.ts';
import { toQuery, type Lang, type View } from '#filters.ts';
import {
	embedAddress,
	isEmbedChart,
	lookOf,
	parseEmbed,
	pictureAddress,
	type EmbedChart,
	type EmbedLook,
	type EmbedOptions
} from '#ui/embed/charts.ts';
import { estimateHeight } from '#ui/embed/estimate.ts';
import { headline, subtitle } from '#ui/embed/headline.ts';
import follow from '#ui/embed/scripts/follow.ts?script';
import {
	elementSnippet,
	iframeSnippet,
	imageSnippet,
	latexSnippet,
	markdownSnippet,
	type Subject
} from '#ui/embed/snippets.ts';
import { isoDay, type EmbedView } from '#ui/embed/view.ts';
import { address } from '#ui/address.ts';
import { dayWords } from '#words/dates.ts';
import { embedWords } from '#words/embed-words.ts';

export type SnippetKind = 'iframe' | 'element' | 'image' | 'markdown' | 'latex' | 'link' | 'citation';

export interface SnippetPage {
	chart: EmbedChart;
	options: EmbedOptions;
	/** What the address fixes. */
	shown: EmbedLook;
	/** The filters, and how districts are drawn, as pairs, for a form to hand on. */
	filters: [string, string][];
	title: string;
	/** Path and query of the embed. */
	embed: string;
	/** px that the preview starts with. */
	height: number;
	snippets: { kind: SnippetKind; text: string }[];
	frozen: { day: string; fingerprint: string } | null;
	changed: string | null;
	/** Whether whoever asks may freeze the view. */
	mayFreeze: boolean;
}

/** The chart that an address asks for: the timeline where it names none. */
export function askedChart(params: URLSearchParams): EmbedChart {
	const asked = params.get('chart');
	return isEmbedChart(asked) ? asked : 'timeline';
}

/** The snippets of a view for this address. */
export function snippetPage(
	view: EmbedView,
	{ url, lang, mayFreeze }: { url: URL; lang: Lang; mayFreeze: boolean }
): SnippetPage {
	const words = embedWords(lang);
	const chart = askedChart(url.searchParams);
	const { options } = parseEmbed(url.searchParams);
	const asked = lookOf(url.searchParams);
	const shown = { ...asked, lang: asked.lang ?? lang };
	const { filters } = view.facts;
	const title = options.title || headline(chart, view, lang, asked.axis);
	const embed = embedAddress(chart, filters, shown, { ...options, width: null });
	const height = options.height ?? estimateHeight(chart, view, { width: 680, title, lang, lanes: asked });
	const picture = (theme: View['theme']) =>
		url.origin + pictureAddress(chart, filters, { ...shown, theme }, options);
	const subject: Subject = {
		embed: url.origin + embed,
		picture: picture(shown.theme),
		darkPicture: shown.theme === null ? picture('dark') : null,
		pdf: picture('light').replace('.png', '.pdf'),
		page: url.origin + address('/', filters, shown),
		elementScript: `${url.origin}/embed.js`,
		followScript: follow,
		title,
		alt: words.snippets.alt(words.charts[chart], title, subtitle(chart, view, lang)),
		citation: citation(view, { title, lang, address: url.origin + embed }),
		height
	};
	return {
		chart,
		options,
		shown,
		filters: [...new URLSearchParams(toQuery(filters, { ...asked, lang: null, theme: null }))],
		title,
		embed,
		height,
		snippets: [
			{ kind: 'iframe', text: iframeSnippet(subject) },
			{ kind: 'element', text: elementSnippet(subject) },
			{ kind: 'image', text: imageSnippet(subject) },
			{ kind: 'markdown', text: markdownSnippet(subject) },
			{ kind: 'latex', text: latexSnippet(subject, `shixu-${chart}`) },
			{ kind: 'link', text: subject.embed },
			{ kind: 'citation', text: subject.citation }
		],
		frozen: view.frozen && { day: dayOf(view.frozen.at, lang), fingerprint: view.frozen.fingerprint },
		changed: view.changed && dayOf(view.changed, lang),
		mayFreeze
	};
}

/** 时序 Shixu：《…》，筛选：…，28 件，数据改于2026年11月22日，定格于…，指纹 SHA-256 3fa9….https://… */
function citation(
	{ facts, changed, frozen }: EmbedView,
	{ title, lang, address: where }: { title: string; lang: Lang; address: string }
): string {
	const words = embedWords(lang).snippets;
	const data = words.dataAt(changed ? dayOf(changed, lang) : '…');
	const state = frozen ? words.frozenAt(dayOf(frozen.at, lang), data, frozen.fingerprint) : data;
	return words.citation(title, filterWords(facts.filters, lang), facts.count, state, where);
}

function dayOf(instant: string, lang: Lang): string {
	return dayWords(parseDay(isoDay(instant))!, lang);
}
