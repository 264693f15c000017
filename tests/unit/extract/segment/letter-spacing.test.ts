import { describe, expect, test } from 'vitest';
import { unspaced } from '#extract/segment/letter-spacing.ts';

const read = (text: string) =>
	unspaced(text, { start: 0, end: text.length })
		.map(({ start, end }) => text.slice(start, end))
		.join('');

describe('letters set apart', () => {
	test.each([
		{ in: '拆 迁 进 行 时 　　金阳街道办主办', want: '拆迁进行时 　　金阳街道办主办' },
		{ in: '社　区　动　态', want: '社区动态' },
		{
			in: '７月２６日，镇 防 汛 办 启 动 应 急 响 应，渔 船 回 港。',
			want: '７月２６日，镇防汛办启动应急响应，渔船回港。'
		},
		{ in: '防 抗 台 风“杜 苏 芮”纪 实', want: '防抗台风“杜苏芮”纪实' },
		{ in: '本期 召 开 大 会 特刊', want: '本期 召开大会 特刊' },
		{ in: '本 周 一，7户搬回。', want: '本周一，7户搬回。' },
		// What must stay.
		{ in: '张 周 一，李 强到会。', want: '张 周 一，李 强到会。' },
		{ in: '王 芳　李 强　张 敏', want: '王 芳　李 强　张 敏' },
		{ in: '记者 王 芳', want: '记者 王 芳' },
		{ in: '街道 社区 居民 志愿者', want: '街道 社区 居民 志愿者' },
		{ in: '3 月 5 日', want: '3 月 5 日' },
		{ in: '街道召开会议。', want: '街道召开会议。' }
	])('$in', ({ in: text, want }) => expect(read(text)).toBe(want));
});
