import type { Source } from '#evaluate/evaluate-folder.ts';
import type { Evaluation, Miss } from '#evaluate/evaluation.ts';

/** All misses about the same words: one entry of the report. */
export interface Entry {
	/** Counts from 1 through the whole report. */
	number: number;
	start: number;
	end: number;
	misses: Miss[];
}

export interface BulletinMisses {
	/** Counts from 1. */
	number: number;
	file: string;
	/** Null if the bulletin was not to be had. */
	source: Source | null;
	entries: Entry[];
}

/** The misses by bulletin and, in it, by the words they are about; bulletins without a miss are left out. */
export function byBulletin({ misses }: Evaluation, sources: ReadonlyMap<string, Source>): BulletinMisses[] {
	const bulletins: BulletinMisses[] = [];
	let number = 0;
	for (const miss of misses) {
		let bulletin = bulletins.at(-1);
		if (bulletin?.file !== miss.file) {
			bulletin = {
				number: bulletins.length + 1,
				file: miss.file,
				source: sources.get(miss.file) ?? null,
				entries: []
			};
			bulletins.push(bulletin);
		}
		const last = bulletin.entries.at(-1);
		if (last?.start === miss.start && last.end === miss.end) last.misses.push(miss);
		else bulletin.entries.push({ number: ++number, start: miss.start, end: miss.end, misses: [miss] });
	}
	return bulletins;
}

/** Id of the place of an offset in the bulletin's source text: `b1-2391`. */
export function placeId(bulletin: BulletinMisses, offset: number): string {
	return `b${bulletin.number}-${offset}`;
}
