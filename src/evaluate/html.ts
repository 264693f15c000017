/** Text that is HTML already. */
export interface Markup {
	readonly markup: string;
}

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/**
 * Markup from a template; all that is filled in is escaped unless it is markup itself: html`<b>${'<i>'}</b>` is
 * `<b>&lt;i&gt;</b>`. Attributes must be quoted. Lists are joined; false and null leave nothing.
 */
export function html(strings: TemplateStringsArray, ...values: Filling[]): Markup {
	return { markup: strings.map((part, index) => part + fill(values[index])).join('') };
}

type Filling = string | number | Markup | false | null | undefined | readonly Filling[];

function fill(value: Filling): string {
	if (value === undefined || value === null || value === false) return '';
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ESCAPES[character]);
	return 'markup' in value ? value.markup : value.map(fill).join('');
}
