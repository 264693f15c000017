import { expect, test } from 'vitest';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

test.each([
	{ file: '天平路街道永嘉社区告居民书.txt', text: '本社区昨晚开会。', want: '永嘉社区' },
	{ file: '天平路街道永嘉社区.txt', text: '昨晚，街道开会。', want: null },
	{ file: 'a.txt', text: '燎 原 村 报\n\n昨晚，村里开会。', want: '燎原村' },
	{ file: '燎原村村报.txt', text: '昨晚，村里开会。', want: '燎原村' },
	{
		file: 'a.txt',
		text: '公告\n\n2012年2月10日召开村民代表会议。\n          新集村村民选举委员会',
		want: '新集村'
	},
	{ file: 'a.txt', text: '昨晚，街道开会。推选村民代表。', want: null },
	{ file: '农村报道.txt', text: '昨晚，街道开会。', want: null },
	{ file: '天平路街道.txt', text: '各位居民，昨晚停水。', want: null }
])('a community gives it out: $file', ({ file, text, want }) =>
	expect(bulletinArea(segment(text), file).community).toBe(want)
);

test('the town of a village paper is the one that the village is named behind', () => {
	const text = '燎原村报\n\n昨天，德清县莫干山镇燎原村召开村民代表大会。德清县武康街道来人参观。';
	expect(bulletinArea(segment(text), 'a.txt').area).toEqual(['浙江省', '湖州市', '德清县', '莫干山镇']);
});
