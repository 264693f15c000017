import type { Event as SchemaEvent, Graph, Place, Thing } from 'schema-dts';
import { typeName } from '#charts/shared/describe.ts';
import { bulletinUrn, eventUrn } from '#exports/event-words.ts';
import { knownDates } from '#exports/exactness.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { jsonLines } from '#exports/lines.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import type { BulletinSummary } from '#store/store.ts';

/**
 * Events as schema.org Event in JSON-LD, in pieces, with the export as a Dataset and each bulletin as a PublicationIssue.
 * `startDate` and `endDate` are only as exact as is known; the EDTF date is the `temporalCoverage` of the quotation that
 * says so, since Event has no such property. Clocks carry no zone: they are those of the place.
 */
export async function* toSchemaOrg(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<string> {
	const [name, ...about] = statement(facts);
	const dataset: Thing = {
		'@type': 'Dataset',
		'@id': `urn:sha256:${facts.fingerprint}`,
		name,
		description: about.join('\n'),
		identifier: facts.fingerprint,
		size: String(facts.count)
	};
	const things: Thing[] = [dataset, ...facts.bulletins.map(issue)];
	const context: Graph['@context'] = 'https://schema.org';
	const lines = things.map((thing) => `\n${JSON.stringify(thing)}`);
	yield `{"@context":${JSON.stringify(context)},"@graph":[${lines.join(',')}`;
	yield* jsonLines(pages, (event) => schemaEvent(event, facts.lang), ',');
	yield '\n]}\n';
}

function issue({ sha256, file, title, issued, area }: BulletinSummary): Thing {
	return {
		'@type': 'PublicationIssue',
		'@id': bulletinUrn(sha256),
		name: title,
		identifier: file,
		...(issued && { datePublished: issued }),
		...(area.length > 0 && { spatialCoverage: placeOf(area) })
	};
}

function schemaEvent(event: Event, lang: Lang): SchemaEvent {
	const { start, end } = knownDates(event);
	return {
		'@type': 'Event',
		'@id': eventUrn(event),
		identifier: event.id,
		name: event.title,
		...(start && { startDate: withSeconds(start) }),
		...(end && { endDate: withSeconds(end) }),
		keywords: typeName(event.type, lang),
		...(event.area.length + event.places.length > 0 && { location: placeOf(event.area, event.places) }),
		subjectOf: {
			'@type': 'Quotation',
			text: event.quote.exact,
			temporalCoverage: event.date!,
			mentions: [
				...event.people.map(({ name, title }) => ({
					'@type': 'Person' as const,
					name,
					...(title && { jobTitle: title })
				})),
				...event.organisations.map((name) => ({ '@type': 'Organization' as const, name }))
			],
			isPartOf: {
				'@type': 'Article',
				...(event.articleTitle && { headline: event.articleTitle }),
				isPartOf: { '@id': bulletinUrn(event.sha256) }
			}
		}
	};
}

/** Area from the top down, then the places named in the text. */
function placeOf(area: string[], places: string[] = []): Place {
	const [region, locality, ...rest] = area;
	return {
		'@type': 'Place',
		name: places.join('；') || area.at(-1)!,
		address: {
			'@type': 'PostalAddress',
			addressCountry: 'CN',
			...(region && { addressRegion: region }),
			...(locality && { addressLocality: locality }),
			...(rest.length > 0 && { streetAddress: rest.join('') })
		}
	};
}

/** schema.org's DateTime has seconds. */
function withSeconds(date: string): string {
	return date.includes('T') ? `${date}:00` : date;
}
