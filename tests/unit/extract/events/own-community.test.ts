import { expect, test } from 'vitest';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

test.each([
	{ file: '天平路街道永嘉社区告居民书.txt', text: '本社区昨晚开会。', want: '永嘉社区' },
	{ file: '天平路街道永嘉社区.txt', text: '昨晚，街道开会。', want: null },
	{ file: '天平路街道.txt', text: '各位居民，昨晚停水。', want: null }
])('a community gives it out: $file', ({ file, text, want }) =>
	expect(bulletinArea(segment(text), file).community).toBe(want)
);
