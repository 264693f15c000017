import { expect, it } from 'vitest';
import { embedSnippet } from '#ui/embed-snippet.ts';

it.each([
	{
		url: 'http://127.0.0.1:3000/embed/timeline?d=%E9%BB%84&type=meeting',
		title: '时间线',
		want: 'src="http://127.0.0.1:3000/embed/timeline?d=%E9%BB%84&amp;type=meeting" title="时间线"'
	},
	{ url: 'http://a.example/embed/timeline', title: '“疫”<b> "x"', want: 'title="“疫”&lt;b> &quot;x&quot;"' }
])('writes $title into attributes', ({ url, title, want }) => {
	expect(embedSnippet(url, title)).toContain(want);
});

it('takes a height only from the frame that sends it', () => {
	expect(embedSnippet('http://a.example/', '')).toContain('f.contentWindow===e.source');
});
