import { describe, expect, it } from 'vitest';
import { quantities } from '#extract/events/quantities.ts';

const read = (text: string) =>
	quantities(text, 0, text.length).map(({ value, unit, of, approximate }) => [
		value,
		unit,
		of ?? '',
		approximate ?? false
	]);

describe('quantities', () => {
	it.each([
		{ in: '100名党员干部下沉', want: [[100, '名', '党员干部', false]] },
		{ in: '选派了四名党员', want: [[4, '名', '党员', false]] },
		{ in: '捐赠15万元', want: [[150_000, '元', '', false]] },
		{ in: '口罩26370个', want: [[26370, '个', '', false]] },
		{ in: '募集83.576万元', want: [[835_760, '元', '', false]] },
		{ in: '走访商户近百家', want: [[100, '家', '', true]] },
		{ in: '企业650多家', want: [[650, '家', '', true]] },
		{ in: '10余名志愿者参加', want: [[10, '名', '志愿者', true]] },
		{ in: '两家企业', want: [[2, '家', '企业', false]] },
		{ in: '二十五户居民签约', want: [[25, '户', '居民', false]] },
		{ in: '1,200平方米', want: [[1200, '平方米', '', false]] },
		{ in: '3.2万人次', want: [[32_000, '人次', '', false]] },
		{ in: '９处地下室', want: [] },
		{
			in: '共有12户居民、3家单位',
			want: [
				[12, '户', '居民', false],
				[3, '家', '单位', false]
			]
		}
	])('reads $in', ({ in: text, want }) => expect(read(text)).toEqual(want));

	it.each([
		'第三场比赛',
		'一场比赛',
		'一个新起点',
		'12345热线',
		'11弄2号401室',
		'某家企业',
		'同一家',
		'多次',
		'各个小区',
		'（2020）9号'
	])('reads none in %s', (text) => expect(read(text)).toEqual([]));

	it('passes over dates', () => {
		expect(quantities('5日3家单位', 0, 6, [{ start: 0, end: 2 }])).toHaveLength(1);
		expect(quantities('第3场', 0, 3, [{ start: 0, end: 3 }])).toEqual([]);
	});

	it('stops at twelve', () => expect(quantities('3名党员、'.repeat(40), 0, 200)).toHaveLength(12));
});
