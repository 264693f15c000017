import { Readable } from 'node:stream';
import { corpus } from '#corpus.server.ts';
import { gather } from '#exports/facts.ts';
import { disposition, fileName } from '#exports/file-name.ts';
import { bytesOf, formatOf, formats } from '#exports/formats.ts';
import { parseFilters } from '#filters.ts';
import type { RequestHandler } from './$types';

/** The events that the filters leave, in the format that the address ends with: `/export/events.ics?from=2020-03-01`. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const format = formatOf(params.format);
	if (!format)
		return text(404, locals.lang === 'zh' ? '没有这种格式，可用的有' : 'No such format. There are', list());
	const { filters, notices } = parseFilters(url.searchParams);
	const { events, facts } = await gather(await corpus(), filters, locals.lang, notices);
	if (events.length > (format.most ?? Infinity)) {
		const zh = `${events.length} 件事件，这种格式至多容纳 ${format.most} 件。请缩小日期范围，或用`;
		const en = `${events.length} events; this format holds ${format.most}. Choose a shorter range, or`;
		return text(413, locals.lang === 'zh' ? zh : en, '/export/events.csv');
	}
	const pieces = Readable.from(bytesOf(format.write(events, facts)));
	return new Response(Readable.toWeb(pieces) as ReadableStream, {
		headers: {
			'content-type': format.contentType,
			'content-disposition': disposition(fileName(facts, format.extension), format.extension)
		}
	});
};

function text(status: number, words: string, more: string): Response {
	return new Response(`${words}\n${more}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

function list(): string {
	return formats.map(({ extension }) => `/export/events.${extension}`).join('\n');
}
