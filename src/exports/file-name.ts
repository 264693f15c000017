import { filterWords, type Facts } from '#exports/facts.ts';

/** Longest name without its ending, in characters: systems allow 255 bytes, a Chinese character takes three. */
const LONGEST = 60;

/** `时序-2020-03-01 至 2020-03-31-黄浦区.xlsx`: the filters in the name, without what Windows forbids in names. */
export function fileName({ filters, lang }: Pick<Facts, 'filters' | 'lang'>, extension: string): string {
	const chosen = filterWords(filters, lang).replace(/[；;]\s*/g, '-');
	const name = `${lang === 'zh' ? '时序' : 'shixu'}-${chosen}`
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|“”]+/gu, '')
		.replace(/\s+/g, ' ');
	return `${[...name].slice(0, LONGEST).join('').trimEnd()}.${extension}`;
}

/** Content-Disposition for a download: an ASCII name for old readers, and the name itself (RFC 6266, RFC 8187). */
export function disposition(name: string, extension: string): string {
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="shixu-events.${extension}"; filename*=UTF-8''${encoded}`;
}
