/** Bytes of a text in an encoding that the platform can only decode: its decoder's table, turned round. */
export function bytesIn(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
	const table = tables.get(encoding) ?? reverse(encoding);
	tables.set(encoding, table);
	return Uint8Array.from(
		[...text].flatMap((character) => {
			if (character <= '\u007f') return [character.charCodeAt(0)];
			const bytes = table.get(character);
			if (!bytes) throw new RangeError(`${encoding} has no two bytes for ${character}`);
			return bytes;
		})
	);
}

const tables = new Map<string, Map<string, number[]>>();

function reverse(encoding: string): Map<string, number[]> {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const decoded = [...decoder.decode(Uint8Array.of(lead, trail))];
			if (decoded.length === 1 && decoded[0] !== '\ufffd' && !table.has(decoded[0])) {
				table.set(decoded[0], [lead, trail]);
			}
		}
	}
	return table;
}
