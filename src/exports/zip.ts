import { Zip, ZipDeflate } from 'fflate';

/** Text in pieces, made as they are asked for. */
type Pieces = Iterable<string> | AsyncIterable<string>;

/** Characters that are compressed at a time. */
const PIECE = 65_536;

/**
 * Files as a ZIP archive, in pieces as they are compressed. Every file has the time 1980-01-01 00:00, the first that ZIP
 * can hold, so that the same content gives the same bytes; ZIP means local time, hence the local Date.
 */
export async function* zip(files: Iterable<[name: string, content: Pieces]>): AsyncGenerator<Uint8Array> {
	let ready: Uint8Array[] = [];
	const archive = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	const encoder = new TextEncoder();
	for (const [name, content] of files) {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = new Date(1980, 0, 1);
		archive.add(file);
		for await (const text of gathered(content)) {
			file.push(encoder.encode(text));
			yield* taken();
		}
		file.push(new Uint8Array(), true);
	}
	archive.end();
	yield* taken();

	function taken(): Uint8Array[] {
		const pieces = ready;
		ready = [];
		return pieces;
	}
}

/** The same text in fewer pieces: compression is slow on small ones. */
async function* gathered(content: Pieces): AsyncGenerator<string> {
	let text = '';
	for await (const piece of content) {
		text += piece;
		if (text.length < PIECE) continue;
		yield text;
		text = '';
	}
	if (text !== '') yield text;
}
