/** Arrow IPC files put together without holding them: https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format */

const MAGIC = new TextEncoder().encode('ARROW1');
/** Continuation mark and a length of nothing: the end of the messages. */
const END = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);
/** Field of the footer's table that lists the record batches (Footer in File.fbs). */
const RECORD_BATCHES = 3;
/** Bytes of a Block: offset (int64), length of the message's head (int32, padded), length of its body (int64). */
const BLOCK = 24;

interface Block {
	offset: number;
	head: number;
	body: number;
}

/**
 * One file out of files with the same schema and no dictionaries, in pieces. What comes after the first file's schema is
 * copied as it is; only the list of the record batches in the footer is new. Throws a TypeError for what is no such file.
 */
export async function* joinFiles(files: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const blocks: Block[] = [];
	let footer: Uint8Array | null = null;
	let at = 0;
	for await (const file of files) {
		const own = footerOf(file);
		const found = blocksOf(own);
		if (footer === null) {
			footer = own;
			at = found[0]?.offset ?? file.length - own.length - 10 - END.length;
			yield file.subarray(0, at);
		}
		for (const { offset, head, body } of found) {
			yield file.subarray(offset, offset + head + body);
			blocks.push({ offset: at, head, body });
			at += head + body;
		}
	}
	if (footer === null)
		throw new TypeError('No Arrow file to begin with: expected at least one, with the schema');
	const last = withBlocks(footer, blocks);
	const tail = new Uint8Array(4 + MAGIC.length);
	new DataView(tail.buffer).setUint32(0, last.length, true);
	tail.set(MAGIC, 4);
	yield END;
	yield last;
	yield tail;
}

/** The flat buffer between the messages and the tail of 10 bytes. */
function footerOf(file: Uint8Array): Uint8Array {
	const end = file.length - MAGIC.length - 4;
	if (end < 0 || MAGIC.some((byte, at) => file[at] !== byte || file[end + 4 + at] !== byte)) {
		throw new TypeError('Not an Arrow file: expected ARROW1 at both ends');
	}
	return file.subarray(end - view(file).getUint32(end, true), end);
}

/** Place of the offset that leads to the vector of record batches; null: the field is left out. */
function fieldOf(footer: Uint8Array): number | null {
	const data = view(footer);
	const table = data.getUint32(0, true);
	const layout = table - data.getInt32(table, true);
	const entry = 4 + 2 * RECORD_BATCHES;
	const place = entry < data.getUint16(layout, true) ? data.getUint16(layout + entry, true) : 0;
	return place === 0 ? null : table + place;
}

function blocksOf(footer: Uint8Array): Block[] {
	const data = view(footer);
	const field = fieldOf(footer);
	if (field === null) return [];
	const vector = field + data.getUint32(field, true);
	return Array.from({ length: data.getUint32(vector, true) }, (_, index) => {
		const block = vector + 4 + index * BLOCK;
		return {
			offset: Number(data.getBigInt64(block, true)),
			head: data.getInt32(block + 8, true),
			body: Number(data.getBigInt64(block + 16, true))
		};
	});
}

/** The footer with another list of blocks: a new vector behind it, and the field's offset led there. */
function withBlocks(footer: Uint8Array, blocks: readonly Block[]): Uint8Array {
	const field = fieldOf(footer);
	if (field === null || blocks.length === 0) return footer;
	// Blocks begin at a multiple of 8, their count right before them.
	const vector = Math.ceil((footer.length + 4) / 8) * 8 - 4;
	const made = new Uint8Array(vector + 4 + blocks.length * BLOCK);
	made.set(footer);
	const data = view(made);
	data.setUint32(field, vector - field, true);
	data.setUint32(vector, blocks.length, true);
	blocks.forEach(({ offset, head, body }, index) => {
		const block = vector + 4 + index * BLOCK;
		data.setBigInt64(block, BigInt(offset), true);
		data.setInt32(block + 8, head, true);
		data.setBigInt64(block + 16, BigInt(body), true);
	});
	return made;
}

function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
