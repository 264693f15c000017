import { describe, expect, it } from 'vitest';
import { cluesOf } from '#extract/dates/year/clues.ts';

describe('a term of two characters', () => {
	it.each([
		'上海宝山区大场镇召开会议',
		'学习会议精神五个方面',
		'本村超过百人参加',
		'江苏超市开业',
		'与他紧密接触',
		'拓宽带动作用',
		'全国补贴发放',
		'上海选派干部',
		'用闲置厂房改了两间车间',
		'重点赞扬了志愿者',
		'谨慎微信转账',
		'创新冠军企业',
		'世博客流高峰',
		'清扫码头',
		'幸福娃娃园',
		'申博士学位',
		'社团购买服务',
		'河南省开封城墙',
		'应当加强针对灾害的防护',
		'环境噪声污染防治法',
		'革命烈士褒扬条例',
		'应急管理部门',
		'农村集体经济组织法人'
	])('is no sign of a time where other words meet: %s', (text) => {
		expect(cluesOf(text)).toMatchObject({ first: null, last: null, times: [] });
	});

	it.each([
		{ in: '吉祥物海宝亮相', want: '海宝' },
		{ in: '神五飞天', want: '神五' },
		{ in: '村超开赛', want: '村超' },
		{ in: '苏超联赛', want: '苏超' },
		{ in: '拉起宽带', want: '宽带' },
		{ in: '房改政策', want: '房改' },
		{ in: '密接人员', want: '密接' },
		{ in: '注册微信号', want: '微信' },
		{ in: '为志愿者点赞', want: '点赞' },
		{ in: '居委会海选', want: '海选' }
	])('is one by itself: $in', ({ in: text, want }) => {
		expect(cluesOf(text).first?.words).toBe(want);
	});
});
