import { expect, test } from 'vitest';
import { findCommunities } from '#extract/events/area/community.ts';

test.each<{ in: string; want: string[] }>([
	{ in: '走访宝兴居委和新建村', want: ['宝兴居委', '新建村'] },
	{ in: '下沉唐行村', want: ['唐行村'] },
	{ in: '党员来到建设村', want: ['建设村'] },
	// 里 is a neighbourhood where its office or head is named; else a lane, or 里 of another word.
	{ in: '台北市中山區復興里辦公處舉辦講座', want: ['復興里'] },
	{ in: '台南市中西区永乐里里长发放口罩', want: ['永乐里'] },
	{ in: '静安区慈溪里的居民', want: [] },
	{ in: '镇里开会，村里修路', want: [] },
	// An amount and a verb before the village's own school name no village.
	{ in: '捐出3.6万元修建村小学', want: [] },
	{ in: '拨款12万元改建村卫生室', want: [] },
	{ in: '花费五千元整修村祠堂', want: [] },
	{ in: '浦东新区上钢新村街道修建村民广场', want: [] }
])('communities of “$in”', ({ in: text, want }) =>
	expect(findCommunities(text).map(({ name }) => name)).toEqual(want)
);
