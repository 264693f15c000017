import { typeName } from '#charts/shared/describe.ts';
import { bulletinUrn, eventUrn, reasonLine } from '#exports/event-words.ts';
import { statement, type Facts } from '#exports/facts.ts';
import { jsonLines } from '#exports/lines.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';

/**
 * The evidence as W3C Web Annotations (REC-annotation-model-20170223), all in one page of a collection, in pieces. Each points to
 * its sentence in the bulletin, which is named by its hash, and says of which event it tells: title (describing), EDTF
 * date (classifying), type (tagging), reasons (commenting).
 */
export async function* toAnnotations(
	pages: AsyncIterable<readonly Event[]>,
	facts: Facts
): AsyncGenerator<string> {
	const id = `urn:sha256:${facts.fingerprint}`;
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: statement(facts),
		total: facts.count
	};
	const page = { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
	const open = (value: object): string => JSON.stringify(value).slice(0, -1);
	yield `${open(collection)},"first":${open(page)},"items":[`;
	yield* jsonLines(pages, (event) => annotation(event, facts.lang));
	yield '\n]}}\n';
}

function annotation(event: Event, lang: Lang) {
	const { exact, prefix, suffix, start, end } = event.quote;
	const reasons = reasonLine(event, lang);
	return {
		id: `${eventUrn(event)}-evidence`,
		type: 'Annotation',
		motivation: 'identifying',
		body: [
			{ type: 'SpecificResource', purpose: 'identifying', source: eventUrn(event) },
			textual('describing', event.title, 'zh'),
			textual('classifying', event.date!),
			textual('tagging', typeName(event.type, lang), lang),
			...(reasons === '' ? [] : [textual('commenting', reasons, lang)])
		],
		target: {
			type: 'SpecificResource',
			source: bulletinUrn(event.sha256),
			label: event.file,
			selector: [
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
				{ type: 'TextPositionSelector', start, end }
			]
		}
	};
}

function textual(purpose: string, value: string, language?: Lang) {
	return { type: 'TextualBody', purpose, value, format: 'text/plain', ...(language && { language }) };
}
