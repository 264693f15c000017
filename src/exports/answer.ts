/** Exports over HTTP. */
import { Readable } from 'node:stream';
import { disposition, fileName } from '#exports/file-name.ts';
import { offerOf, offers } from '#exports/formats.ts';
import type { Facts } from '#exports/facts.ts';
import { refusal, TooLarge } from '#exports/limit.ts';
import { parseOptions } from '#exports/options.ts';
import { selectFrozen } from '#exports/frozen.ts';
import { select } from '#exports/selection.ts';
import { bytesOf, write } from '#exports/writers.ts';
import { parseFilters, type Lang } from '#filters.ts';
import type { Store } from '#store/store.ts';

/**
 * The file of this name as a download. 404 with the list where there is no such file, 413 with what would fit where it
 * holds less than is asked for. `inline=1`: to be shown, not saved.
 */
export async function answer(
	name: string,
	params: URLSearchParams,
	{ lang, store }: { lang: Lang; store: Store }
): Promise<Response> {
	const offer = offerOf(name);
	if (!offer) return text(404, lang === 'zh' ? '没有这种文件，可用的有' : 'No such file. There are', list());
	const { filters, notices } = parseFilters(params);
	const { options, notices: more } = parseOptions(params);
	const told = [...notices, ...more];
	const frozen = params.get('frozen')?.toLowerCase();
	const selection = frozen
		? await selectFrozen(store, frozen, { filters, lang, notices: told })
		: await select(store, filters, lang, told);
	if (!selection)
		return text(404, lang === 'zh' ? `没有以 ${frozen} 定格的数据` : `Nothing was frozen as ${frozen}`);
	const refused = await refusal(offer, selection, options);
	if (refused) return text(413, refused[lang]);
	const { subject, format } = offer;
	try {
		const content = await write(offer, selection, options);
		const ending = subject === 'events' ? format.extension : `${subject}.${format.extension}`;
		return new Response(
			typeof content === 'string' || content instanceof Uint8Array
				? (content as BodyInit)
				: (Readable.toWeb(Readable.from(bytesOf(content))) as ReadableStream),
			{
				headers: {
					'content-type': format.contentType,
					...about(selection.facts),
					...(params.get('inline') === '1'
						? {}
						: { 'content-disposition': disposition(fileName(selection.facts, ending), ending) })
				}
			}
		);
	} catch (error) {
		if (error instanceof TooLarge) return text(413, error[lang]);
		throw error;
	}
}

/** The facts in numbers, for formats that have no place for them and for programs that read none. */
function about({ count, leftOut, fingerprint, dataDate }: Facts): Record<string, string> {
	return {
		'x-shixu-rows': String(count),
		'x-shixu-left-out': `undated=${leftOut.undated}, filtered=${leftOut.filtered}`,
		'x-shixu-data-date': dataDate ?? '',
		'x-shixu-fingerprint': fingerprint
	};
}

function text(status: number, ...lines: string[]): Response {
	return new Response(`${lines.join('\n')}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

function list(): string {
	return offers()
		.map(({ subject, format }) => `/export/${subject}.${format.extension}`)
		.join('\n');
}
