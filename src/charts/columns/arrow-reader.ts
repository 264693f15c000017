/** The other end of arrow.ts; in a file of its own, so that a page loads the reader only when there is something to read. */
import { tableFromIPC } from '@uwdata/flechette';
import type { EventColumns } from '#charts/columns/columns.ts';

/** Columns out of what `columnsToArrow` wrote. Throws an Error where it is something else. */
export function columnsFromArrow(bytes: Uint8Array | ArrayBuffer): EventColumns {
	const table = tableFromIPC(bytes);
	const about = table.schema.metadata?.get('shixu');
	if (!about)
		throw new Error('Arrow data without the metadata “shixu”: expected what /data/columns.arrow gives');
	const { lanes, types } = JSON.parse(about) as Pick<EventColumns, 'lanes' | 'types'>;
	const column = (name: string) => table.getChild(name).toArray();
	return {
		length: table.numRows,
		lanes,
		types,
		start: column('start') as Int32Array,
		end: column('end') as Int32Array,
		lane: column('lane') as Uint16Array,
		type: column('type') as Uint8Array,
		grain: column('grain') as Uint8Array,
		certainty: column('certainty') as Uint8Array,
		hour: column('hour') as Uint8Array
	};
}
