import { describe, expect, it } from 'vitest';
import { bound, fitted, toXml, type OEmbed } from '#ui/embed/oembed.ts';

describe('oEmbed', () => {
	it.each([
		{ in: '600', want: 600 },
		{ in: null, want: null },
		{ in: '0', want: null },
		{ in: '-5', want: null },
		{ in: '600px', want: null },
		{ in: '', want: null }
	])('bound $in', ({ in: asked, want }) => {
		expect(bound(asked)).toBe(want);
	});

	it.each([
		{ max: [null, null], want: { width: 1200, height: 630 } },
		{ max: [600, null], want: { width: 600, height: 315 } },
		{ max: [600, 100], want: { width: 190, height: 100 } },
		{ max: [1, 1], want: { width: 1, height: 1 } }
	] as const)('fits a picture into $max', ({ max, want }) => {
		expect(fitted({ width: 1200, height: 630 }, max[0], max[1])).toEqual(want);
	});

	it('escapes XML, and leaves out what it forbids', () => {
		const xml = toXml({ title: '<a> & "b"\u0000\ud800', html: '<iframe></iframe>' } as OEmbed);
		expect(xml).toContain('<title>&lt;a&gt; &amp; &quot;b&quot;</title>');
		expect(xml).toContain('<html>&lt;iframe&gt;&lt;/iframe&gt;</html>');
	});
});
