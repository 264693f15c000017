/** The shapes of an icon as one SVG path. */
import type { IconNode } from 'lucide';

/**
 * What `d` of a <path> has to be to draw an icon of Lucide, which are of 24 by 24: `[['line', { x1: 8, y1: 12, x2: 16, y2: 12 }]]` ->
 * `M8 12L16 12`. Throws an Error for a shape that none of our icons has.
 */
export function iconPath(icon: IconNode): string {
	return icon
		.map(([tag, attributes]) => {
			const { d, cx, cy, r, x1, y1, x2, y2, x, y, width, height, rx } = attributes;
			// A path may begin with a move from where it stands, which is then the end of the one before.
			if (tag === 'path') return `M0 0${d}`;
			if (tag === 'line') return `M${x1} ${y1}L${x2} ${y2}`;
			if (tag === 'circle') return rounded(Number(cx) - Number(r), Number(cy) - Number(r), 0, 0, Number(r));
			if (tag === 'rect')
				return rounded(
					Number(x),
					Number(y),
					Number(width) - 2 * Number(rx),
					Number(height) - 2 * Number(rx),
					Number(rx)
				);
			throw new Error(`No icon may have <${tag}>: add it to src/ui/icon-path.ts`);
		})
		.join('');
}

/** A rectangle with round corners, from its upper left; `across` and `down`: how long its straight sides are. */
function rounded(x: number, y: number, across: number, down: number, r: number): string {
	const corner = (right: number, below: number) => `a${r} ${r} 0 0 1 ${right} ${below}`;
	return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
