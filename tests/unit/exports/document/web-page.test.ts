import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webPage } from '#exports/document/web-page.ts';
import { parseOptions } from '#exports/options.ts';
import { hostileEvents, selectionOf } from '../hostile.ts';

const { options } = parseOptions(new URLSearchParams('chart=timeline&chart=districts&title=<b>%22'));
const html = await webPage(selectionOf(hostileEvents), options);

describe('webPage', () => {
	it('lets its own script run and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/.exec(html)!.groups!
			.policy;
		const scripts = [...html.matchAll(/<script>(?<code>[^]*?)<\/script>/g)].map(({ groups }) => groups!.code);
		expect(scripts).toHaveLength(1);
		const hash = createHash('sha256').update(scripts[0]).digest('base64');
		expect(policy).toContain(`script-src 'sha256-${hash}'`);
		expect(policy).toContain("default-src 'none'");
		expect(/<\/?script/i.test(scripts[0]), 'ends early').toBe(false);
		expect(scripts[0].length).toBeLessThan(200_000);
		expect(html).not.toMatch(/\b(?:src|href)="(?!#)|@import|url\((?!#)/);
	});
	it('holds the data, hostile titles as text', () => {
		const data = /<script type="application\/json" id="data">(?<json>[^]*?)<\/script>/.exec(html)!.groups!
			.json;
		expect(JSON.parse(data)).toMatchObject({ about: { count: hostileEvents.length }, events: hostileEvents });
		expect(html).not.toContain('<script>alert');
		expect(html).toContain('<title>&#60;b&#62;&#34;</title>');
	});
	it('has an entry for every event, and drawings whose ids do not meet', () => {
		for (const { id } of hostileEvents) expect(html).toContain(`id="e-${id}"`);
		const page = html.replace(/<script>[^]*?<\/script>/, '');
		const ids = [...page.matchAll(/ id="(?<id>[^"]+)"/g)].map(({ groups }) => groups!.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
		for (const [, named] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
			for (const id of named.split(' ')) expect(ids).toContain(id);
		}
	});
	it('is the same when made again', async () => {
		expect(await webPage(selectionOf(hostileEvents), options)).toBe(html);
	});
});
