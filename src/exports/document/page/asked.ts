/** What the form of a page that stands alone asks for. */
import { parseDay, parseEdtf } from '#edtf.ts';
import type { Event } from '#model.ts';
import { plain, searchText } from '#store/search-text.ts';

export interface Asked {
	/** Words, all of them. */
	q: string;
	/** Id of a type; '': any. */
	type: string;
	/** District or subdistrict; '': any. */
	area: string;
	/** ISO days, inclusive; '': no bound. */
	from: string;
	to: string;
}

export const everything: Asked = { q: '', type: '', area: '', from: '', to: '' };

/** Whether an event is what is asked for. Of an undated one the days are not looked at, as everywhere in Shixu. */
export function fits(event: Event, { q, type, area, from, to }: Asked): boolean {
	if (type !== '' && event.type !== type) return false;
	if (area !== '' && event.district !== area && event.subdistrict !== area) return false;
	const text = searchText(event);
	const words = q.split(/\s+/).map(plain);
	if (!words.every((word) => text.includes(word))) return false;
	if (event.date === null) return true;
	const { first, last } = parseEdtf(event.date);
	const [start, end] = [parseDay(from), parseDay(to)];
	return (
		(start === null || last === null || last >= start) && (end === null || first === null || first <= end)
	);
}
