/** The matrix of types and places drawn, where a page has a table: positions in px, as many blocks as the width asks for. Pure. */
import type { Matrix, MatrixCell, MatrixColumn } from '#charts/matrix/layout.ts';
import { textWidth } from '#charts/shared/type-face.ts';

export interface MatrixBlock {
	/** Top of the names of the districts. */
	y: number;
	districts: { name: string; x: number; width: number }[];
	/** The letters of a place stand below one another and end at `placesY`. */
	columns: { letters: string[]; x: number; opens: boolean; total: number; cells: MatrixCell[] }[];
	placesY: number;
	/** Middle of each row, and of the row of sums. */
	rows: { type: string; y: number; total: number }[];
	sumY: number;
	right: number;
	/** Whether the sums of the rows stand at its right: in the last block. */
	last: boolean;
}

export interface MatrixPicture {
	height: number;
	/** Left edge of the cells, and their widths. */
	left: number;
	pitch: number;
	blocks: MatrixBlock[];
}

/** px from row to row, and of the line of the districts. */
export const ROW = 28;
const HEAD = 26;
const LETTER = 14;
const NARROWEST = 34;
const WIDEST = 64;
const SUM = 48;
const BETWEEN = 28;

/** `typeName`: names of the rows; `placeName`: of a column, short. */
export function layoutMatrixPicture(
	matrix: Matrix,
	width: number,
	words: {
		typeName: (type: string) => string;
		placeName: (column: MatrixColumn) => string;
		districtName: (name: string | null) => string;
	}
): MatrixPicture {
	const left =
		Math.ceil(Math.max(60, ...matrix.rows.map(({ type }) => textWidth(words.typeName(type), 12)))) + 36;
	const room = width - left - SUM;
	const fitting = Math.max(1, Math.floor(room / NARROWEST));
	const pitch = Math.min(
		WIDEST,
		Math.max(NARROWEST, room / Math.min(Math.max(matrix.columns.length, 1), fitting))
	);
	const count = Math.ceil(matrix.columns.length / fitting);
	let y = 0;
	const blocks = Array.from({ length: count }, (_, block): MatrixBlock => {
		const at = block * fitting;
		const own = matrix.columns.slice(at, at + fitting);
		const names = own.map((column) => [...words.placeName(column)]);
		const top = y;
		const placesY = top + HEAD + Math.max(0, ...names.map((letters) => letters.length)) * LETTER + 6;
		const rows = matrix.rows.map(({ type, total }, row) => ({ type, total, y: placesY + (row + 0.5) * ROW }));
		const sumY = placesY + (matrix.rows.length + 0.5) * ROW;
		y = sumY + ROW / 2 + BETWEEN;
		return {
			y: top,
			districts: groups(own).map(({ name, from, columns }) => ({
				name: words.districtName(name),
				x: left + from * pitch,
				width: columns * pitch
			})),
			columns: own.map((column, index) => ({
				letters: names[index],
				x: left + index * pitch,
				opens: column.opens || index === 0,
				total: column.total,
				cells: matrix.rows.map(({ cells }) => cells[at + index])
			})),
			placesY,
			rows,
			sumY,
			right: left + own.length * pitch + (block === count - 1 ? SUM : 0),
			last: block === count - 1
		};
	});
	return { height: Math.max(0, y - BETWEEN), left, pitch, blocks };
}

/** Neighbours of one district together. */
function groups(columns: readonly MatrixColumn[]): { name: string | null; from: number; columns: number }[] {
	const found: { name: string | null; from: number; columns: number }[] = [];
	columns.forEach(({ district }, index) => {
		const open = found.at(-1);
		if (open && open.name === district) open.columns += 1;
		else found.push({ name: district, from: index, columns: 1 });
	});
	return found;
}
