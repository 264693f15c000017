/** Names of firms, brands and apps are nobody's; the same characters in a person's name are. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '#masking/dictionary.ts';
import { privateNames } from '#masking/names.ts';

const masked = (text: string) => Object.fromEntries(privateNames([{ text, bylines: [] }]));

describe('firms, brands and apps', () => {
	it.each([
		'居民用支付宝捐款200元，支付宝到账后又捐款。',
		'支付宝 200元，微信红包 100元，银联转账50元。',
		'支付宝捐款通道开通，云闪付捐款满百元。',
		'华为捐款100万元，万科捐款50万元，安利捐款300万元。',
		'金龙鱼捐赠了200桶油，康师傅捐赠300箱面。',
		'市民余额宝理财，居民高德地图导航，家长企业微信打卡。',
		'粉丝喜马拉雅听书，顾客麦当劳取餐，业主钱大妈买菜。',
		'易方达 5000元，小红书 3000元。',
		'李宁捐款1000万元，谢馥春捐赠了500份礼盒。',
		'马应龙药业捐款500元，张小泉公司捐款300元，杜康酒业捐款200元。',
		'周大福表示，门店照常营业。周大福公司已消毒。',
		'居民包裹单填错，顾客包裹堆成山。'
	])('are not masked: %s', (text) => expect(masked(text)).toEqual({}));

	it.each([
		{ in: '居民付宝国捐款200元。', want: { 付宝国: 'resident' } },
		{ in: '付宝珍（78岁）用支付宝捐款。', want: { 付宝珍: 'age' } },
		{ in: '居民高德明说，路修好了。', want: { 高德明: 'resident' } },
		{ in: '居民苏宁，第一个报名。', want: { 苏宁: 'resident' } },
		{ in: '居民李宁扫码付款200元。', want: { 李宁: 'resident' } },
		{ in: '居民王建国转账500元。', want: { 王建国: 'resident' } },
		{ in: '患者杜康明，已经出院。', want: { 杜康明: 'patient' } },
		{ in: '他的妻子安利华在家等候。', want: { 安利华: 'kin' } },
		{ in: '今年82岁的康佳怡走上舞台。', want: { 康佳怡: 'age' } },
		{ in: '捐款名单：李宁 200元，王秀珍100元。', want: { 李宁: 'donor', 王秀珍: 'donor' } },
		{ in: '爱心人士李宁，送来姜汤。', want: { 李宁: 'donor' } },
		{ in: '沈国芳说：“用支付宝，方便。”', want: { 沈国芳: 'private' } }
	])('leave persons masked: $in', ({ in: text, want }) => expect(masked(text)).toEqual(want));

	it('hold no known name: 付宝 is not found in 支付宝', () => {
		const names = new Map([['付宝', 'resident']] as const);
		expect(namesIn('付宝用支付宝捐款。', names)).toEqual([{ start: 0, end: 2, rule: 'resident' }]);
	});
});
