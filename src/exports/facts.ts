/** What every export says of itself: which selection, how many rows, what is not in it and why, and of which data. */
import { typeName } from '#charts/shared/describe.ts';
import type { Filters, Lang } from '#filters.ts';
import type { MaskCount, Notice } from '#model.ts';
import type { BulletinSummary } from '#store/store.ts';
import { chartWords } from '#words/chart-words.ts';
import { laterWords, maskedWords } from '#words/masks.ts';

/** All that a format needs besides the events. Nothing in it comes from the clock. */
export interface Facts {
	filters: Filters;
	/** Parameters that were not understood and not applied. */
	notices: Notice[];
	count: number;
	/** undated: within the filters, but without a date; filtered: all others of the collection. */
	leftOut: { undated: number; filtered: number };
	/** Of the whole collection (Summary.fingerprint): two exports with the same one come from the same data. */
	fingerprint: string;
	/** ISO day up to which the collection reaches: the latest issue day, else the last day told of. Null: it is empty. */
	dataDate: string | null;
	/** What is masked in the events, by rule: their quotes are then not verbatim. Null: nothing is, the file is not for the public. */
	masked: MaskCount[] | null;
	/** The bulletins that the events come from, in the order of their files, with the number of events from each. */
	bulletins: CitedBulletin[];
	lang: Lang;
	/** Where the selection was frozen: on which ISO day (UTC), the SHA-256 of its rows, and what was masked in them since. */
	frozen?: { day: string; fingerprint: string; later: MaskCount[] };
}

export interface CitedBulletin extends BulletinSummary {
	cited: number;
}

/** Events that a format cannot hold, and the reason. */
export interface Omission {
	count: number;
	zh: string;
	en: string;
}

/**
 * The facts in lines for a reader: title, filters, rows and omissions, date of the data, fingerprint, what is masked,
 * filters that were not understood.
 * `omitted`: what the format itself had to leave out; it is taken off the number of rows.
 */
export function statement(facts: Facts, omitted: readonly Omission[] = []): string[] {
	const { lang, leftOut, fingerprint, dataDate, masked, notices } = facts;
	const rows = omitted.reduce((sum, { count }) => sum - count, facts.count);
	const lost: Omission[] = [
		...omitted,
		{ count: leftOut.undated, zh: '没有日期', en: 'without a date' },
		{ count: leftOut.filtered, zh: '不合筛选条件', en: 'outside the filters' }
	].filter(({ count }) => count > 0);
	const zh = lang === 'zh';
	const missing = lost.map((each) => (zh ? `${each.count} 件（${each.zh}）` : `${each.count} (${each.en})`));
	const without = zh
		? `未收入：${missing.join('、') || '无'}`
		: `Left out: ${missing.join(', ') || 'nothing'}`;
	return [
		zh ? '时序 Shixu：有出处的事件' : 'Shixu 时序: events with their sources',
		zh ? `筛选：${filterWords(facts.filters, lang)}` : `Filters: ${filterWords(facts.filters, lang)}`,
		zh ? `收入事件 ${rows} 件。${without}` : `Events: ${rows}. ${without}`,
		dataWords(dataDate, lang),
		zh ? `数据指纹（SHA-256）：${fingerprint}` : `Fingerprint of the data (SHA-256): ${fingerprint}`,
		...maskLines(masked, lang),
		...(facts.frozen ? [frozenWords(facts.frozen, lang)] : []),
		...notices.map((notice) => notice[lang])
	];
}

/** What is masked, and what that means for the quotes; no line where nothing private is in the events. */
function maskLines(masked: MaskCount[] | null, lang: Lang): string[] {
	const zh = lang === 'zh';
	if (masked === null)
		return [zh ? '个人信息没有遮盖，不可公开' : 'Private data is not masked: not for the public'];
	const words = maskedWords(masked, lang);
	if (words === '') return [];
	return [
		zh
			? `${words}。所引文字因此不全是原文，位置仍指原文`
			: `${words}. Quotes are not verbatim there; their offsets still are the text’s`
	];
}

/** `资料截至 2020-03-20`: how far the collection reaches, which no clock decides. */
export function dataWords(dataDate: string | null, lang: Lang): string {
	if (lang === 'zh') return `资料截至：${dataDate ?? '没有资料'}`;
	return `Data up to: ${dataDate ?? 'no data'}`;
}

/** `定格于 2026-11-22，此后不再变动；行的指纹（SHA-256）：3fa9…`. */
function frozenWords({ day, fingerprint, later }: NonNullable<Facts['frozen']>, lang: Lang): string {
	const since = laterWords(later, lang);
	if (lang === 'zh')
		return `定格于 ${day}，此后不再变动；行的指纹（SHA-256）：${fingerprint}${since && `；${since}`}`;
	return `Frozen on ${day}, it will not change; fingerprint of the rows (SHA-256): ${fingerprint}${since && `. ${since}`}`;
}

/** `2020-03-01 至 2020-03-31；黄浦区；会议；“机场”`, 全部 where nothing is filtered. */
export function filterWords(filters: Filters, lang: Lang): string {
	const { from, to, districts, types, q, certainty, who, hours } = filters;
	const zh = lang === 'zh';
	const [comma, until] = zh ? ['、', ' 至 '] : [', ', ' to '];
	const words = [
		from || to ? `${from ?? '…'}${until}${to ?? '…'}` : '',
		districts.join(comma),
		types.map((type) => typeName(type, lang)).join(comma),
		q && `“${q}”`,
		certainty.map((value) => chartWords(lang).certainty[value]).join(comma),
		who.join(comma),
		hours.map((hour) => chartWords(lang).hour(hour)).join(comma)
	].filter((part) => part !== '');
	return words.join(zh ? '；' : '; ') || (zh ? '全部' : 'none');
}

/** How far the bulletins of a selection reach, whatever the filters leave of them; what was frozen before it was known has none. */
export function bulletinHorizons({
	bulletins
}: {
	bulletins: readonly Pick<BulletinSummary, 'sha256' | 'horizon'>[];
}): Map<string, number> | undefined {
	if (bulletins.some(({ horizon }) => horizon === undefined)) return undefined;
	return new Map(bulletins.flatMap(({ sha256, horizon }) => (horizon == null ? [] : [[sha256, horizon]])));
}
