import { expect, it } from 'vitest';
import { acceptedLang } from '#words/accept-language.ts';

it.each([
	{ header: 'zh-CN,zh;q=0.9,en;q=0.8', want: 'zh' },
	{ header: 'zh-TW', want: 'zh' },
	{ header: 'zh-Hant-HK;q=0.4, en;q=0.3', want: 'zh' },
	{ header: 'en-GB,en;q=0.9,zh;q=0.5', want: 'en' },
	{ header: 'en;q=0.3,zh;q=0.7', want: 'zh' },
	{ header: 'fr-FR,fr;q=0.9', want: 'en' },
	{ header: 'fr,zh;q=0.1', want: 'zh' },
	{ header: 'zh;q=0', want: 'en' },
	{ header: '*', want: 'en' },
	{ header: '', want: 'en' },
	{ header: null, want: 'en' },
	{ header: 'zhuang', want: 'en' }
])('$header -> $want', ({ header, want }) => {
	expect(acceptedLang(header)).toBe(want);
});
