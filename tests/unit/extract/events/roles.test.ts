import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';

/** Roles of the dates of a text, in order: `6月8日 event`. */
function roles(text: string, issued: string | null = '2021-06-15'): string[] {
	const { mentions } = extract({ file: 'x.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued });
	return mentions.map((mention) => `${mention.text} ${mention.role}`);
}

describe('roles', () => {
	it.each([
		{ in: '6月8日，街道召开会议。', want: ['6月8日 event'] },
		{ in: '6月8日，街道召开2020年度总结会议。', want: ['6月8日 event', '2020年度 label'] },
		{ in: '他是一名2004年就入党的党员。', want: ['2004年 background'] },
		{ in: '老张1978年3月参军，表现出色。', want: ['1978年3月 background'] },
		{ in: '该小区建于1986年，设施老化。', want: ['1986年 background'] },
		{ in: '截至6月10日，共需疫苗3万支。', want: ['截至6月10日 reference'] },
		{ in: '会议传达学习5月28日全区会议精神。', want: ['5月28日 reference'] },
		{ in: '6月5日是世界环境日。', want: ['6月5日 reference', '世界环境日 reference'] },
		{ in: '6月8日，天气晴朗。', want: ['6月8日 reference'] },
		{ in: '记者6月12日从街道获悉，社区食堂将于6月28日运营。', want: ['6月12日 reference', '6月28日 event'] },
		{ in: '与2020年相比，火灾下降三成。', want: ['2020年 reference'] },
		{ in: '某天半夜，电话响了，他找到了钥匙。', want: ['某天半夜 reference'] },
		{ in: '本来6月2日要办婚礼。', want: ['6月2日 reference'] },
		{ in: '电梯周二交付使用。', want: ['周二 event'] },
		{ in: '夜校5月16日开张。那天晚上7点半，教室亮了灯。', want: ['5月16日 event', '那天晚上7点半 event'] },
		{ in: '写春联  5月16日，七位书法家写了春联。', want: ['5月16日 event'] },
		{ in: '台风逼近，5月24日10时升为Ⅰ级。', want: ['5月24日10时 event'] },
		{ in: '5月的校园，繁花似锦。', want: ['5月 reference'] },
		{ in: '在5月20日召开的座谈会上，代表提出建议。', want: ['5月20日 event'] },
		{ in: '事情要从5月15日说起。', want: ['5月15日 reference'] },
		{ in: '5月15日，老人说起往事，记者采访了他。', want: ['5月15日 event'] },
		{ in: '上半年政府工作报告获得通过。', want: ['上半年 label'] },
		{ in: '今天是6月15日，星期二。', want: ['今天 reference', '6月15日，星期二 reference'] },
		{ in: '“今年我们要搬新家了。”她笑着说。', want: ['今年 reference'] },
		{ in: '种瓜的老邱说，今年开春气温高，瓜熟得早。', want: ['今年开春 reference'] },
		{ in: '3月5日是第60个学雷锋纪念日。', want: ['3月5日 reference', '学雷锋纪念日 reference'] },
		{ in: '第三十个教师节，学校开了座谈会。', want: ['教师节 event'] },
		{ in: '（本月无重大案件，报警数下降。）', want: ['本月 reference'] },
		{ in: '窗口实行周六延时服务。', want: ['周六 reference'] },
		{ in: '6月8日，编辑三人到档案馆查资料，复印四百页。', want: ['6月8日 event'] },
		{ in: '6月8日，队员抢修到当晚10点。', want: ['6月8日 event', '当晚10点 reference'] },
		{ in: '6月8日，队员来到当晚10点的演出现场。', want: ['6月8日 event', '当晚10点 event'] },
		{ in: '本周社区动态', want: ['本周 label'] },
		{ in: '6月8日，民警推演端午客流疏散。', want: ['6月8日 event', '端午 label'] },
		{ in: '今年的端午节碰上了高考，考点外很安静。', want: ['今年的端午节 reference'] }
	])('$in', ({ in: text, want }) => expect(roles(text)).toEqual(want));

	// A day that a name tells, and what is said of a day without being done on it.
	it.each([
		{ in: '正月十三，秧歌会在河堤预演。', want: ['正月十三 event'] },
		{ in: '端午当天，老人们坐上敞篷车沿街游上一圈。', want: ['端午当天 event'] },
		{ in: '2月12日是正月初一。', want: ['2月12日 reference', '正月初一 reference'] },
		{ in: '日子就定在了正月十五。', want: ['正月十五 reference'] },
		{ in: '- 6月26日（周六），旧书换绿植', want: ['6月26日（周六） event'] },
		{ in: '６月１０日，渔船全部回港。', want: ['６月１０日 event'] },
		{ in: '6月15日至7月15日为集中整治阶段，逢楼必查。', want: ['6月15日至7月15日 event'] },
		{ in: '6月8日。首轮核酸，排队两小时。', want: ['6月8日 event'] },
		{ in: '2021年6月8日\n街道召开会议。', want: ['2021年6月8日 reference'] },
		{ in: '◆端午节，四百多名孩子在镇文体中心包粽子。', want: ['端午节 event'] },
		{ in: '加装电梯推进会纪要\n\n时间：6月8日9:30\n地点：会议室', want: ['6月8日9:30 event'] },
		{ in: '水泵开动在6月7日凌晨1时。', want: ['6月7日凌晨1时 event'] },
		{ in: '本路段自6月20日起至7月10日止全封闭施工。', want: ['自6月20日起至7月10日 event'] },
		{ in: '6月15日是集中整治的日子。', want: ['6月15日 reference'] },
		{ in: '停水的商户，三个月内免收摊位费。', want: ['三个月内 reference'] },
		{ in: '高温预计持续到6月20日前后。', want: ['持续到6月20日前后 reference'] },
		{ in: '今年冬季征兵工作安排如下：', want: ['今年冬季 reference'] },
		{ in: '其中三位是6月9日出生的。', want: ['6月9日 background'] },
		{ in: '6月8日开馆。每天晚饭后，灯要亮到十点多。', want: ['6月8日 event', '十点多 reference'] },
		{
			in: '6月8日，居民议事会改成早6:30—9:30、晚18:00—21:00。',
			want: ['6月8日 event', '早6:30—9:30 reference', '晚18:00—21:00 reference']
		},
		{
			in: '2018年3月8日，第一次召开业主会；次年6月，街道举行签约仪式；今年2月20日打下第一根桩。',
			want: ['2018年3月8日 event', '次年6月 event', '今年2月20日 event']
		},
		{ in: '2011年3月8日，街道召开业主会，居民很高兴。', want: ['2011年3月8日 background'] }
	])('$in', ({ in: text, want }) => expect(roles(text)).toEqual(want));

	it('enters the years of a history, which has no issue day', () => {
		const history = '1991年7月，大湾村遭遇洪水。1994年3月，村民修建小学；1996年9月1日，新校舍启用。';
		expect(roles(history, null)).toEqual(['1991年7月 event', '1994年3月 event', '1996年9月1日 event']);
		expect(roles(history)).toEqual([
			'1991年7月 background',
			'1994年3月 background',
			'1996年9月1日 background'
		]);
		expect(roles('老张1978年3月参军，1984年5月入党。1996年9月1日，新校舍启用。', null)).toEqual([
			'1978年3月 background',
			'1984年5月 background',
			'1996年9月1日 event'
		]);
	});

	it('says why a date dates no event', () => {
		const { mentions } = extract({
			file: 'x.txt',
			sha256: '0'.repeat(64),
			text: '该小区建于1986年，设施老化。',
			encoding: 'utf-8',
			issued: '2021-06-15'
		});
		expect(mentions[0].because.at(-1)).toEqual({
			about: 'date',
			zh: '不是事件日期：成立、建成的年代',
			en: 'Dates no event: when it was founded or built'
		});
	});

	it.each([
		{
			in: '村史\n\n2003年，民宿挂牌。2005年，协会成立。2008年，村里建成礼堂。',
			want: ['2003年 event', '2005年 event', '2008年 event']
		},
		{
			in: '街道大事记\n\n1998年 街道挂牌成立\n2003年 文化中心启用\n2010年5月 旧改启动\n2018年 食堂开业',
			want: ['1998年 event', '2003年 event', '2010年5月 event', '2018年 event']
		},
		{
			in: '百年村史\n\n二〇〇三年，民宿挂牌；二〇〇五年，村里通了公路；二〇〇八年，自来水入户。',
			want: ['二〇〇三年 event', '二〇〇五年 event', '二〇〇八年 event']
		},
		{
			in: '年表\n\n1956年，建立合作社。1958年，修建水库，他参加。1984年，分田到户。1992年，通电。',
			want: ['1956年 event', '1958年 background', '1984年 event', '1992年 event']
		},
		// Somebody's life, one year in prose, and years that do not open what they date.
		{
			in: '1980年，他进厂工作。1998年，他下岗后开了小店。2003年，他加入志愿者队伍。',
			want: ['1980年 background', '1998年 background', '2003年 background']
		},
		{ in: '6月5日，街道开会。2003年，社区成立了合唱队。', want: ['6月5日 event', '2003年 background'] },
		{
			in: '6月5日，街道开会。王阿姨1998年下岗，2003年当上楼组长，2010年入党。',
			want: ['6月5日 event', '1998年 background', '2003年 background', '2010年 background']
		},
		{
			in: '6月5日，街道回顾：2003年的民宿、2005年的协会、2008年的礼堂。',
			want: ['6月5日 event', '2003年 background', '2005年 background', '2008年 background']
		}
	])('a history told year by year: $in', ({ in: text, want }) => expect(roles(text)).toEqual(want));
});
