import { describe, expect, it } from 'vitest';
import { privateNames } from '#masking/names.ts';

/** Names that are masked in a text, with their rules: `{ 郭文俊: 'resident' }`. */
function masked(text: string, byline?: string): Record<string, string> {
	const bylines = byline ? [{ start: text.indexOf(byline), end: text.indexOf(byline) + byline.length }] : [];
	return Object.fromEntries(privateNames([{ text, bylines }]));
}

describe('names of private persons', () => {
	it.each([
		{ in: '居民郭文俊将自己的轿车捐给居委会。', want: { 郭文俊: 'resident' } },
		{ in: '村民蒋阿祥说，今年收成好。', want: { 蒋阿祥: 'resident' } },
		{ in: '86岁的独居老人蒋桂英拉着书记的手。', want: { 蒋桂英: 'resident' } },
		{ in: '业主（三号楼）王强提出了意见。', want: { 王强: 'resident' } },
		{
			in: '居民张敏、李国华和王秀珍参加了座谈。',
			want: { 张敏: 'resident', 李国华: 'resident', 王秀珍: 'resident' }
		},
		{ in: '居民欧阳文俊，捐出口罩。', want: { 欧阳文俊: 'resident' } },
		{ in: '老党员茅定国建议，车棚全天开放。', want: { 茅定国: 'resident' } },
		{ in: '患者李建国，已经出院。', want: { 李建国: 'patient' } },
		{ in: '确诊病例陈小明的密接者已转运。', want: { 陈小明: 'patient' } },
		{ in: '独居老人王秀英骨折卧床。', want: { 王秀英: 'resident' } },
		{ in: '家住三号楼的刘桂芳来到现场。', want: { 刘桂芳: 'resident' } },
		{ in: '今年82岁的张桂兰走上舞台。', want: { 张桂兰: 'age' } },
		{ in: '陈玉珍（78岁），住在附近。', want: { 陈玉珍: 'age' } },
		{ in: '陈玉珍（女，78岁）第一个报名。', want: { 陈玉珍: 'age' } },
		{ in: '王建军，男，58岁。', want: { 王建军: 'age' } },
		{ in: '他的妻子周丽华在家等候。', want: { 周丽华: 'kin' } },
		{ in: '女儿林晓燕，今年高考。', want: { 林晓燕: 'kin' } },
		{ in: '朱家骏的妈妈说，孩子很懂事。', want: { 朱家骏: 'kin' } },
		{ in: '志愿者上门看望了徐阿毛夫妇。', want: { 徐阿毛: 'kin' } },
		{ in: '小朋友陆子涵画了一幅画。', want: { 陆子涵: 'child' } },
		{ in: '陆子涵同学，上台领奖。', want: { 陆子涵: 'child' } },
		{ in: '三年级（2）班的陆子涵获得一等奖。', want: { 陆子涵: 'child' } },
		{ in: '爱心人士谢文华，送来姜汤。', want: { 谢文华: 'donor' } },
		{ in: '捐款名单：谢文华 200元，郑志强100元。', want: { 谢文华: 'donor', 郑志强: 'donor' } },
		{ in: '邻居热娜古丽一天三顿饭送到床前。', want: { 热娜古丽: 'resident' } },
		{ in: '村民阿布都热合曼家的葡萄架。', want: { 阿布都热合曼: 'resident' } },
		{ in: '维吾尔族大爷吐尔地·阿吉把馕坑烧热。', want: { '吐尔地·阿吉': 'resident' } },
		{ in: '居民王　强，第一个到场。', want: { 王强: 'resident' } },
		{ in: '沈国芳说：“住得舒心。”', want: { 沈国芳: 'private' } },
		{ in: '早上，沈国芳接到电话。中午，沈国芳到了。', want: { 沈国芳: 'private' } },
		{ in: '居民王强，找到社区书记反映问题。', want: { 王强: 'resident' } },
		{ in: '居民王强对居委会主任说了实情。', want: { 王强: 'resident' } },
		{ in: '居民王强告诉记者。', want: { 王强: 'resident' } },
		{ in: '租客孙立，刚从外地回来。', want: { 孙立: 'resident' } },
		{ in: '特困户曹阿根领到了补助。', want: { 曹阿根: 'patient' } },
		{ in: '居委会主任李芳和居民王强到场。', want: { 王强: 'resident' } }
	])('masks $want in “$in”', ({ in: text, want }) => {
		expect(masked(text)).toEqual(want);
	});

	it.each([
		{ in: '居民王阿姨说，住得舒心。' },
		{ in: '居民李先生、陈女士表示感谢。' },
		{ in: '居民王某某已经转运。' },
		{ in: '街道党工委书记沈山州看望居民。' },
		{ in: '区委副书记沈山州、李原走访企业。' },
		{ in: '社区民警李刚上门登记。' },
		{ in: '社区医生陈洁测量体温。' },
		{ in: '党员志愿者周建华每天值守。' },
		{ in: '志愿者梁炳坤退休后为人指路。' },
		{ in: '居委干部孙美莲挨家走访。' },
		{ in: '居委会主任朱丽萍（左一）讲解政策。' },
		{ in: '记者李洁，通讯员纪轩。' },
		{ in: '普查员钟小艳敲开了门。' },
		{ in: '楼组长沈秉义主讲。' },
		{ in: '人大代表王明华组织防疫。' },
		{ in: '网格员徐磊，每天巡查。' },
		{ in: '画家徐建国，现场作画。' },
		{ in: '王海，社区党委书记，出席会议。王海说，要抓好落实。' },
		{ in: '王海是社区党委书记。王海说，要抓好落实。' },
		{ in: '王海，男，汉族，1965年生，现任社区党委书记。' },
		{ in: '王海书记说，要抓好落实。' },
		{ in: '鲁迅先生写过这条街。' },
		{ in: '雷锋精神代代相传，雷锋说过的话。' },
		{ in: '焦裕禄同志是榜样。' },
		{ in: '作为派驻人员，3月7日，徐柳悦接到通知。次日，徐柳悦到岗。' },
		{ in: '南京东路街道、金陵东路、四川北路。' },
		{ in: '居民高度评价，群众满意，业主常常参加。' },
		{ in: '居民张贴告示，何时解决？' },
		{ in: '老人关爱活动，孩子成长课堂。' },
		{ in: '湖北荆门一家合作社送来蔬菜。' },
		{ in: '武汉市洪山区关山街道主办。' },
		{ in: '下沉干部老秦今年54岁。' },
		{ in: '民兵王喜明发现管涌，王喜明喊人。' },
		{ in: '河长何柏林今年61岁，书记说何柏林好。' }
	])('leaves “$in”', ({ in: text }) => {
		expect(masked(text)).toEqual({});
	});

	it('leaves who wrote or took pictures, though a resident', () => {
		const text = '居民邝国柱拍了三万张。\n邝国柱 摄';
		expect(masked(text, '邝国柱 摄')).toEqual({});
		expect(masked(text)).toEqual({});
		expect(masked('居民邝国柱拍了三万张。')).toEqual({ 邝国柱: 'resident' });
	});

	it('takes one standing for a whole bulletin', () => {
		const texts = ['居民李刚说，好。', '民警李刚上门。'].map((text) => ({ text, bylines: [] }));
		expect(privateNames(texts)).toEqual(new Map());
		expect(privateNames(texts.slice(0, 1))).toEqual(new Map([['李刚', 'resident']]));
	});
});
