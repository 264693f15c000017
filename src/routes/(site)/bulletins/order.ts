import type { BulletinSummary } from '#store/store.ts';

/** Bulletins in the order in which a reader leafs through them: by place, within one by issue day, then by file. */
export function byArea(bulletins: readonly BulletinSummary[]): BulletinSummary[] {
	const key = (one: BulletinSummary) => [one.area.join('/'), one.issued ?? '', one.file].join('\n');
	return [...bulletins].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
