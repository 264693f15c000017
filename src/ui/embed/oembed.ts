/** oEmbed 1.0 (https://oembed.com, section 2): what a content management system makes of a pasted address. */
import { withoutForbidden } from '#exports/xml-characters.ts';

/** Answer of type rich, its required members and those that Shixu fills. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	html: string;
	/** px. */
	width: number;
	height: number;
	title: string;
	provider_name: string;
	provider_url: string;
	/** Seconds. */
	cache_age: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** Values that may not be read as numbers are as if they were not there: null. */
export function bound(asked: string | null): number | null {
	return asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}

/** The pair that fits into another, its shape kept: a thumbnail has to respect the bounds too. */
export function fitted(
	size: { width: number; height: number },
	maxWidth: number | null,
	maxHeight: number | null
): { width: number; height: number } {
	const share = Math.min(1, (maxWidth ?? Infinity) / size.width, (maxHeight ?? Infinity) / size.height);
	return {
		width: Math.max(1, Math.floor(size.width * share)),
		height: Math.max(1, Math.floor(size.height * share))
	};
}

/** As XML: `<oembed><version>1.0</version>…`, UTF-8. */
export function toXml(answer: OEmbed): string {
	const members = Object.entries(answer).map(
		([name, value]) => `<${name}>${escaped(String(value))}</${name}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`;
}

function escaped(text: string): string {
	return withoutForbidden(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
