/** What a chart says of an event to those who hear it or hover over it. */
import { eventType } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';
import type { Event } from '#model.ts';
import { chartWords } from '#words/chart-words.ts';
import { dateWords } from '#words/dates.ts';

/** Name of an event type in a language: 会议, Meeting. */
export function typeName(type: string, lang: Lang): string {
	return eventType(type)[lang];
}

/** 黄浦区 · 外滩街道; the city's name where it concerns all of it, 市级 where not even that is known. */
export function placeWords(event: Event, lang: Lang): string {
	const places = [event.district, event.subdistrict].filter((name) => name !== null);
	if (places.length === 0) places.push(event.area[0] ?? chartWords(lang).city);
	return places.join(' · ');
}

/** The date as a chart names it: 3月8日 周日 18:00 with its year; '' for an undated event. */
export function eventDate(event: Event, lang: Lang, year = true): string {
	if (event.date === null) return '';
	return dateWords(event.date, lang, { year, weekday: true, part: event.part, modality: event.modality });
}

/** One sentence: date, title, place, type. `2020年3月8日 周日 18:00，外滩街道对接…，黄浦区 · 外滩街道，隔离转运`. */
export function eventSentence(event: Event, lang: Lang): string {
	const parts = [eventDate(event, lang), event.title, placeWords(event, lang), typeName(event.type, lang)];
	return parts.filter((part) => part !== '').join(chartWords(lang).comma);
}
