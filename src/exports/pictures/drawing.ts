/** The one place that decides what pictures and embeds are drawn from: their events, or columns of the whole collection. */
import { placeholder } from '#charts/columns/placeholder.ts';
import type { Picture } from '#charts/ids.ts';
import { layoutTimeline } from '#charts/timeline/layout.ts';
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import { timeEvents, type Timed } from '#charts/timeline/timed.ts';
import { chosenOf, reachOf } from '#exports/columns/chosen.ts';
import { lanesOfColumns, usualLanes } from '#exports/columns/lanes.ts';
import type { EventSource } from '#exports/columns/source.ts';
import { bulletinHorizons } from '#exports/facts.ts';
import { undatedOf } from '#exports/published-axis.ts';
import { timelineSize, type Drawing, type Look } from '#exports/pictures/figure.ts';
import { daysWithin } from '#exports/pictures/picture-text.ts';
import { eventsOf, type Selection } from '#exports/selection.ts';
import { plainTimeline } from '#filters.ts';
import type { Event } from '#model.ts';

/** Up to this many events are at hand one by one. */
const WHOLE = 600;
/** Of more, these are: what a list begins with. */
const FIRST = 100;

/** How a drawing is laid out. `width`: px of the picture; absent: it is laid out in several, and draws counts alone. */
type Laid = Pick<Look, 'timeline' | 'districts'> & Partial<Pick<Look, 'width'>>;

/**
 * What a chart of a selection is drawn from: all of its events, or of more than `WHOLE` the first, who is most often named, and
 * lanes of all of them. On the axis of issue days events stand that have no date of their own, where all are at hand.
 */
export async function drawingOf(chart: Picture, selection: Selection, look: Laid): Promise<Drawing> {
	const { facts, columns } = selection;
	const coverage = await selection.coverage();
	const volumes = chart === 'districts' ? await selection.volumes() : [];
	if (facts.count > WHOLE && columns) {
		const events = await firstOf(selection);
		return ofColumns(chart, await columns(), { events, facts, coverage, volumes }, look);
	}
	const events = await eventsOf(selection);
	const published = chart === 'timeline' && look.timeline?.axis === 'published';
	const undated =
		published && !facts.frozen ? undatedOf(await selection.undated(), selection.bulletins) : null;
	return { events, undated, facts, coverage, volumes };
}

async function firstOf({ pages }: Selection): Promise<readonly Event[]> {
	for await (const page of pages(FIRST)) return page;
	return [];
}

async function ofColumns(
	chart: Picture,
	source: EventSource,
	about: Pick<Drawing, 'events' | 'facts' | 'coverage' | 'volumes'>,
	look: Laid
): Promise<Drawing> {
	const { facts, coverage } = about;
	const { columns, names } = source;
	const { left, kept } = await chosenOf(source, facts.filters);
	const timeline = chart === 'timeline' ? (look.timeline ?? plainTimeline) : null;
	const own = timeline ? timeline.lanes : chart === 'districts' ? (look.districts.by ?? 'district') : null;
	const { order = null, fold = null, axis = null } = timeline ?? {};
	const marks = timeline && look.width !== undefined ? new Marks(source) : null;
	const lanes = await lanesOfColumns(columns, facts.filters, {
		by: own ?? usualLanes(columns, facts.filters),
		...{ order, fold, axis, lang: facts.lang, coverage, kept },
		told: () => source.bulletins(),
		timedOf: marks?.timedOf
	});
	const drawing = {
		...about,
		names: {
			people: names.most('people', left, true),
			organisations: names.most('organisations', left, true)
		},
		days: daysWithin(reachOf(columns, left), facts.filters),
		lanes
	};
	await marks?.fetch(lanes, drawing, { ...look, width: look.width! });
	return drawing;
}

/** The events of those rows that a timeline draws as marks. */
class Marks {
	readonly #known = new Map<number, Timed>();
	readonly #asked = new Set<number>();
	readonly #source: EventSource;

	constructor(source: EventSource) {
		this.#source = source;
	}

	/** The event of a row; before it was fetched, one that has its time, place and type alone. */
	readonly timedOf = (row: number): Timed => {
		const known = this.#known.get(row);
		if (known) return known;
		this.#asked.add(row);
		return placeholder(this.#source.columns, row);
	};

	/** Lays the picture out once to learn which rows it asks for: which those are does not depend on what is in them. */
	async fetch(lanes: Swimlanes, drawing: Drawing, look: Pick<Look, 'timeline' | 'width'>): Promise<void> {
		const { facts } = drawing;
		layoutTimeline(lanes, { ...timelineSize(drawing, look), lang: facts.lang });
		const rows = [...this.#asked];
		const events = await this.#source.rows(rows);
		const horizons = bulletinHorizons(facts);
		events.forEach((event, at) => this.#known.set(rows[at], timeEvents([event], horizons)[0]));
	}
}
