import { describe, expect, it } from 'vitest';
import follow from '#ui/embed/scripts/follow.ts?script';
import {
	elementSnippet,
	iframeFor,
	iframeSnippet,
	imageSnippet,
	latexSnippet,
	markdownSnippet,
	type Subject
} from '#ui/embed/snippets.ts';

const subject: Subject = {
	embed: 'https://shixu.example/embed/timeline?d=a&theme=dark',
	picture: 'https://shixu.example/export/timeline.png?d=a',
	darkPicture: null,
	pdf: 'https://shixu.example/export/timeline.pdf?d=a',
	page: 'https://shixu.example/?d=a',
	elementScript: 'https://shixu.example/embed.js',
	followScript: follow,
	title: '3月 "最密" <b>',
	alt: '时间线。[3月]。',
	citation: '时序：《50%_#》，指纹 3fa9。https://shixu.example/embed/timeline?d=%E9%BB%84&x=1',
	height: 900
};

describe('snippets', () => {
	it('escape what a title or address may hold', () => {
		for (const snippet of [iframeSnippet(subject), elementSnippet(subject)]) {
			expect(snippet).toContain('title="3月 &quot;最密&quot; &lt;b&gt;"');
			expect(snippet).toContain('timeline?d=a&amp;theme=dark"');
		}
		const nasty = iframeFor({ src: 'x', title: 'x', width: 1, height: 1 }, 'a="</script>"');
		expect(nasty.match(/<\/script>/g)).toHaveLength(1);
	});

	it('give the iframe a listener that looks at window and origin, and a height without it', () => {
		expect(iframeSnippet(subject)).toMatch(/^<iframe data-shixu .*height="900"/);
		expect(follow).toContain('.contentWindow===');
		expect(follow).toContain('.origin===');
		expect(follow.length).toBeLessThan(400);
		expect(iframeFor({ src: 'x', title: 'x', width: 1, height: 1 }, null)).not.toContain('script');
	});

	it('give readers with a dark page a dark picture where they decide', () => {
		expect(imageSnippet(subject)).not.toContain('<picture>');
		const both = imageSnippet({ ...subject, darkPicture: 'https://shixu.example/dark.png' });
		expect(both).toContain(
			'<source media="(prefers-color-scheme: dark)" srcset="https://shixu.example/dark.png">'
		);
		expect(both).toContain('alt="时间线。[3月]。"');
	});

	it('write CommonMark', () => {
		expect(markdownSnippet(subject)).toBe(
			'[![时间线。\\[3月\\]。](<https://shixu.example/export/timeline.png?d=a>)](<https://shixu.example/?d=a>)\n\n' +
				'时序：《50%\\_\\#》，指纹 3fa9。https://shixu.example/embed/timeline?d=%E9%BB%84\\&x=1'
		);
	});

	it('write LaTeX', () => {
		const tex = latexSnippet(subject, 'shixu-timeline');
		expect(tex).toContain('\\includegraphics[width=\\linewidth]{shixu-timeline.pdf}');
		expect(tex).toContain('时序：《50\\%\\_\\#》');
		expect(tex).toContain('\\url{https://shixu.example/embed/timeline?d=\\%E9\\%BB\\%84&x=1}');
		expect(latexSnippet({ ...subject, title: 'a\\b~{^}' }, 'x')).toContain(
			'\\caption[a\\textbackslash{}b\\textasciitilde{}\\{\\textasciicircum{}\\}]'
		);
	});
});
