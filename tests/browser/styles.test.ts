import { expect, inject, it } from 'vitest';
import { embedCharts } from '#ui/embed/charts.ts';

/** Classes of components (`svelte-1ug6p78`) in a page, and of them those that no style within the page knows. */
async function classesOf(path: string): Promise<{ used: string[]; bare: string[] }> {
	const html = await (await fetch(inject('address') + path)).text();
	const styles = [...html.matchAll(/<style[^>]*>(?<text>[^]*?)<\/style>/g)].map(({ groups }) => groups!.text);
	const known = styles.join('');
	const body = html.slice(html.indexOf('<body'));
	const used = new Set([...body.matchAll(/\bsvelte-[0-9a-z]+\b/g)].map(([name]) => name));
	return { used: [...used], bare: [...used].filter((name) => !known.includes(`.${name}`)) };
}

it.each(['/', '/bulletins', '/report', '/export', ...embedCharts.map((chart) => `/embed/${chart}`)])(
	'%s comes with the styles of all that it shows',
	async (path) => {
		const { used, bare } = await classesOf(path);
		expect(used.length).toBeGreaterThan(1);
		expect(bare).toEqual([]);
	}
);
