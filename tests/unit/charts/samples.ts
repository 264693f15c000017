/** Events for chart tests: the fixture, and single ones made from a date. */
import { readFileSync } from 'node:fs';
import type { Coverage, Event } from '#model.ts';

/** 39 events of five bulletins, 29 of them dated. */
export const fixture: Event[] = readFixture();

function readFixture(): Event[] {
	const path = new URL('../../fixtures/events.json', import.meta.url);
	const parsed = JSON.parse(readFileSync(path, 'utf8')) as Event[] | { events: Event[] };
	return Array.isArray(parsed) ? parsed : parsed.events;
}

/** An event of 甲区 乙街道 with this date; everything else may be overridden. */
export function sample(date: string | null, over: Partial<Event> = {}): Event {
	return {
		...fixture[0],
		id: `e-${date}-${JSON.stringify(over)}`,
		sha256: 'f'.repeat(64),
		date,
		dateText: '',
		part: undefined,
		certainty: 'explicit',
		type: 'meeting',
		title: '召开专题会议',
		area: ['上海市', '甲区', '乙街道'],
		district: '甲区',
		subdistrict: '乙街道',
		modality: 'happened',
		...over
	};
}

export const noCoverage: Coverage[] = [];
