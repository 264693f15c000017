import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toAnnotations } from '#exports/annotations.ts';
import { toSchemaOrg } from '#exports/schema-org.ts';
import type { Event } from '#model.ts';
import annotationContext from './anno-context.json' with { type: 'json' };
import fixture from '../../fixtures/events.json' with { type: 'json' };
import { factsFor, hostileEvents, made, paged, text } from './hostile.ts';

const gold = (fixture as unknown as Event[]).filter((event) => event.date !== null);
const contexts: Record<string, object> = {
	'http://www.w3.org/ns/anno.jsonld': annotationContext,
	'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } }
};

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & {
	'@id': string;
	'@type': string[];
};

/** Every node of the document with its terms as IRIs. `safe`: a term or an IRI that JSON-LD would drop throws. */
async function expand(text: string): Promise<Node[]> {
	const documentLoader = (url: string): Promise<object> =>
		Promise.resolve({ documentUrl: url, document: contexts[url] });
	const flat = await jsonld.flatten(JSON.parse(text) as object, undefined, {
		documentLoader,
		safe: true
	} as never);
	return flat as unknown as Node[];
}

function ofType(nodes: Node[], type: string): Node[] {
	return nodes.filter((node) => node['@type']?.includes(type));
}

describe('toSchemaOrg', () => {
	const iri = (name: string): string => `https://schema.org/${name}`;

	it.each([
		{ name: 'hostile', events: hostileEvents },
		{ name: 'real', events: gold }
	])('reads back $name events as linked data', async ({ events }) => {
		const nodes = await expand(await text(toSchemaOrg(paged(events), factsFor(events))));
		const byId = new Map(nodes.map((node) => [node['@id'], node]));
		const found = ofType(nodes, iri('Event'));
		expect(found).toHaveLength(events.length);
		for (const event of events) {
			const node = byId.get(`urn:sha256:${event.sha256}#${event.id}`)!;
			const quotation = byId.get(node[iri('subjectOf')][0]['@id']!)!;
			expect(node[iri('name')][0]['@value']).toBe(event.title);
			expect(quotation[iri('temporalCoverage')][0]['@value']).toBe(event.date);
			expect(quotation[iri('text')][0]['@value']).toBe(event.quote.exact);
		}
	});

	it.each([
		{ in: '2020-03-08T18:00', start: '2020-03-08T18:00:00', end: undefined },
		{ in: '2020-03-05~', start: '2020-03', end: undefined },
		{ in: '2020-03-01/2020-03-05', start: '2020-03-01', end: '2020-03-05' },
		{ in: '../2020-03-05', start: undefined, end: '2020-03-05' },
		{ in: '2020~', start: undefined, end: undefined }
	])('gives $in no more exactly than it is known', async ({ in: date, start, end }) => {
		const events = made([{ date }]);
		const { '@graph': graph } = JSON.parse(await text(toSchemaOrg(paged(events), factsFor(events)))) as {
			'@graph': object[];
		};
		const event = graph.find((thing) => (thing as { '@type': string })['@type'] === 'Event');
		expect(event).toMatchObject({ ...(start && { startDate: start }), ...(end && { endDate: end }) });
		expect([event && 'startDate' in event, event && 'endDate' in event]).toEqual([!!start, !!end]);
	});

	it('describes itself, also without events', async () => {
		const [dataset] = ofType(await expand(await text(toSchemaOrg(paged([]), factsFor([])))), iri('Dataset'));
		expect(dataset[iri('identifier')][0]['@value']).toBe('f'.repeat(64));
		expect(dataset[iri('description')][0]['@value']).toContain('收入事件 0 件。未收入：2 件（没有日期）');
	});
});

describe('toAnnotations', () => {
	const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;
	const value = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

	it.each([
		{ name: 'hostile', events: hostileEvents },
		{ name: 'real', events: gold }
	])('reads back $name events as linked data', async ({ events }) => {
		const nodes = await expand(await text(toAnnotations(paged(events), factsFor(events))));
		const byId = new Map(nodes.map((node) => [node['@id'], node]));
		expect(ofType(nodes, oa('Annotation'))).toHaveLength(events.length);
		for (const event of events) {
			const node = byId.get(`urn:sha256:${event.sha256}#${event.id}-evidence`)!;
			const bodies = node[oa('hasBody')].map((body) => byId.get(body['@id']!)!);
			const says = (purpose: string): unknown =>
				bodies.find((body) => body[oa('hasPurpose')][0]['@id'] === oa(purpose))![value][0]['@value'];
			expect([says('describing'), says('classifying')]).toEqual([event.title, event.date]);

			const target = byId.get(node[oa('hasTarget')][0]['@id']!)!;
			expect(target[oa('hasSource')][0]['@id']).toBe(`urn:sha256:${event.sha256}`);
			const selectors = target[oa('hasSelector')].map((selector) => byId.get(selector['@id']!)!);
			const [quote] = ofType(selectors, oa('TextQuoteSelector'));
			const [position] = ofType(selectors, oa('TextPositionSelector'));
			const read = ['exact', 'prefix', 'suffix'].map((name) => quote[oa(name)][0]['@value']);
			expect(read).toEqual([event.quote.exact, event.quote.prefix, event.quote.suffix]);
			expect(position[oa('start')][0]['@value']).toBe(event.quote.start);
			expect(position[oa('end')][0]['@value']).toBe(event.quote.end);
		}
	});

	it('is a collection that counts and says what is not in it, also without events', async () => {
		const collection = JSON.parse(await text(toAnnotations(paged([]), factsFor([])))) as Record<
			string,
			unknown
		>;
		expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 0, first: { items: [] } });
		expect(String(collection.label)).toContain('未收入：2 件（没有日期）');
		expect(collection.id).toBe(`urn:sha256:${'f'.repeat(64)}`);
	});
});
