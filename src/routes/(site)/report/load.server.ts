/** What a report shows: the outline that documents are made from, and where its charts come from. */
import { documentWords } from '#exports/document/document-words.ts';
import { FIGURE_WIDTH } from '#exports/document/figures.ts';
import { outline, type Outline } from '#exports/document/outline.ts';
import { offerOf } from '#exports/formats.ts';
import { refusal } from '#exports/limit.ts';
import { parseOptions, type Options } from '#exports/options.ts';
import { listing } from '#exports/pictures/picture-text.ts';
import { select } from '#exports/selection.ts';
import { parseFilters, toQuery, type Filters, type Lang } from '#filters.ts';
import type { Store } from '#store/store.ts';

/** A chart on the page: a picture of ours. */
export interface ReportFigure {
	href: string;
	caption: string;
	description: string;
}

/** The report of an address. `refused`: why there is none, with the range that would fit. */
export async function loadReport(store: Store, params: URLSearchParams, lang: Lang) {
	const { filters, notices } = parseFilters(params);
	const { options, notices: more } = parseOptions(params);
	const selection = await select(store, filters, lang, [...notices, ...more]);
	const { facts } = selection;
	const refused = (await refusal(offerOf('chronicle.pdf')!, selection, options))?.[lang] ?? null;
	const chosen = {
		title: options.title ?? '',
		charts: options.charts,
		chronicle: options.chronicle,
		undated: options.undated,
		introduction: options.introduction,
		fonts: options.fonts
	};
	if (refused !== null) return { options: chosen, refused, report: null };
	const { events, ...rest } = await outline(selection, options);
	const report: Omit<Outline, 'events'> = rest;
	return {
		options: chosen,
		refused,
		report: {
			...report,
			figures: figures(options, filters, lang, listing(events, facts)),
			rows: documentWords(lang).counts(facts.count, report.undated?.entries.length ?? 0),
			fingerprint: facts.fingerprint
		}
	};
}

function figures(
	{ charts, districts, timeline }: Options,
	filters: Filters,
	lang: Lang,
	described: string
): ReportFigure[] {
	const words = documentWords(lang);
	return charts.map((chart, index) => {
		const params = new URLSearchParams(toQuery(filters, { ...districts, ...timeline, lang }));
		for (const [name, value] of [
			['width', String(FIGURE_WIDTH)],
			['bare', '1'],
			['inline', '1']
		]) {
			params.set(name, value);
		}
		return {
			href: `/export/${chart}.svg?${params.toString()}`,
			caption: `${words.figure(index + 1)}　${words.charts[chart]}`,
			description: `${words.charts[chart]}: ${described}`
		};
	});
}
