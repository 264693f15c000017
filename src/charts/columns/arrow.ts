/** Event columns as an Arrow IPC stream: what the page is sent, and any tool that reads Arrow can read. */
import { columnFromArray, int32, tableFromColumns, tableToIPC, uint16, uint8 } from '@uwdata/flechette';
import type { EventColumns } from '#charts/columns/columns.ts';

/** Names of lanes and types stand in the schema's metadata under `shixu`. One batch, so that a reader copies nothing. */
export function columnsToArrow({ lanes, types, length, ...columns }: EventColumns): Uint8Array {
	const whole = { maxBatchRows: Math.max(length, 1) };
	const table = tableFromColumns([
		['start', columnFromArray(columns.start, int32(), whole)],
		['end', columnFromArray(columns.end, int32(), whole)],
		['lane', columnFromArray(columns.lane, uint16(), whole)],
		['type', columnFromArray(columns.type, uint8(), whole)],
		['grain', columnFromArray(columns.grain, uint8(), whole)],
		['certainty', columnFromArray(columns.certainty, uint8(), whole)],
		['hour', columnFromArray(columns.hour, uint8(), whole)]
	]);
	table.schema.metadata = new Map([['shixu', JSON.stringify({ lanes, types })]]);
	return tableToIPC(table, { format: 'stream' })!;
}
