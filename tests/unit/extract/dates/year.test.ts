import { describe, expect, test } from 'vitest';
import { findExpressions } from '#extract/dates/find.ts';
import { inferYear } from '#extract/dates/year.ts';

function infer(text: string, file = '000_b3883867b2f0fe9a.txt', issued: string | null = null) {
	return inferYear({ file, text, issued, articles: [{ text, expressions: findExpressions(text) }] });
}

describe('the issue day', () => {
	test.each([
		{ file: 'a.txt', issued: '2020-03-20', day: '2020-03-20', year: 2020 },
		{ file: 'a.txt', issued: '2020', day: null, year: 2020 },
		{ file: '社区报-2019-03-20.txt', issued: '2020', day: null, year: 2020 },
		{ file: '社区报-2019-03-20.txt', issued: '2020-02-30', day: '2019-03-20', year: 2019 },
		{ file: 'a.txt', issued: '1700', day: null, year: null },
		{ file: '社区报-2020-03-20.txt', day: '2020-03-20', year: 2020 },
		{ file: '20200320.docx', day: '2020-03-20', year: 2020 },
		{ file: '社区报20200320第6期.pdf', day: '2020-03-20', year: 2020 },
		{ file: '2020年3月20日.txt', day: '2020-03-20', year: 2020 },
		{ file: '2020_3_20.txt', day: '2020-03-20', year: 2020 },
		{ file: '2020年第6期.txt', day: null, year: 2020 },
		{ file: '2020/外滩.txt', day: null, year: 2020 },
		{ file: '治水快报2014-0530.txt', day: '2014-05-30', year: 2014 },
		{ file: 'qiaokan-201104.txt', day: null, year: 2011 },
		{ file: '社区报2006.txt', day: null, year: 2006 },
		{ file: 'img12006.txt', day: null, year: null },
		{ file: '000_b3883867b2f0fe9a.txt', day: null, year: null },
		{ file: '003_20200320ab.txt', day: null, year: null },
		{ file: 'f20191231e.txt', day: null, year: null },
		{ file: '20201345.txt', day: null, year: null }
	])('$file', ({ file, issued = null, day, year }) => {
		const found = infer('街道召开会议。', file, issued);
		expect(found.issued).toBe(day);
		expect(found.year.value).toBe(year);
		expect(found.year.because[0].about).toBe('year');
	});

	test('that was given beside the text says so, and completes the day of a masthead', () => {
		const { issued, year } = infer('社区报\n3月20日 星期五 第6期\n街道召开会议', 'a.txt', '2020');
		expect(issued).toBe('2020-03-20');
		expect(year.because[0].zh).toBe('年份 2020：另行填写的年份');
		expect(infer('街道召开会议', 'a.txt', '2020-03-20').year.because[0].zh).toContain('出版日 2020-03-20');
	});

	test('of a masthead', () => {
		expect(infer('社区报\n2020年3月20日 星期五 第6期\n街道召开会议')).toMatchObject({
			issued: '2020-03-20',
			year: { value: 2020 }
		});
	});

	test.each([
		'迎大运简报\n第三十一期    2011年4月28日    招商街道办事处编',
		'工作简报 2011年4月28日 街道党政办编'
	])('of a masthead that says who made it: %s', (masthead) => {
		expect(infer(`${masthead}\n\n4月26日，街道召开大会。`).issued).toBe('2011-04-28');
	});

	test.each(['塘口侨刊　二〇一一年四月廿八日出版', '社区报 2011.4.28 总第66期', '2011-04-28 星期四 第8期'])(
		'of a masthead: %s',
		(masthead) => {
			expect(infer(`${masthead}\n祖祠重光\n街道召开会议`).issued).toBe('2011-04-28');
		}
	);

	test('not of a date in running text', () => {
		expect(infer('2020年3月20日，街道召开会议，部署今年的各项工作。').issued).toBeNull();
	});
});

describe('the month of issue', () => {
	test.each([
		{ file: '2009年12月_村志简报.txt', month: 12 },
		{ file: '2009-12_村志简报.txt', month: 12 },
		{ file: '2009年第12期.txt', month: null },
		{ file: '2009-12-08_村志简报.txt', month: null }
	])('$file', ({ file, month }) => expect(infer('会议召开。', file).month).toBe(month));
});

describe('a masthead without a year', () => {
	test('gives the day where the year follows from something else', () => {
		const text = '玉林社区报\n9月20日 星期五 第41期\n昨晚，街道举行庆祝新中国成立70周年音乐会。';
		expect(infer(text)).toMatchObject({ issued: '2019-09-20', year: { value: 2019, inferred: true } });
	});
	test('a sentence is no masthead', () => {
		expect(infer('9月20日，第41期学习班开课，庆祝新中国成立70周年。').issued).toBeNull();
	});
});

describe('the year of a bulletin without an issue day', () => {
	test.each([
		['街道召开2020年度会议，回顾2019年，部署2020年工作。3月19日开会。', 2020],
		['他是2004年就入党的党员。3月8日，他报名。', null],
		['他1998年毕业，2004年入党。新冠肺炎疫情发生后，援鄂医疗队2月9日出征。', 2020],
		['3月8日（星期日），街道开会。新冠肺炎疫情期间。', 2020],
		['2月9日，医疗队出征。元宵节一过，新冠肺炎疫情仍重。', 2020],
		['到2035年建成。3月8日开会。', null],
		['3月8日，街道召开会议。', null],
		// Limits ahead bound the year from above; the dates of a school year of the Republic; weekdays of a list.
		['2021年6月18日，工程开工。工程须于2022年12月31日前通过验收。7月2日考核。', 2021],
		['红星厂大事记（一九七八年）\n一月五日，脱粒机试制成功。', 1978],
		['县志·大事记\n1984年\n国庆节，县城举行庆祝大会。', 1984],
		['难忘的1978年\n一月五日，脱粒机试制成功。', null],
		['1988年，两城结为友好城市。结好30周年之际，代表团10月22日抵达。', 2018],
		['建校30周年之际，代表团10月22日抵达。', null],
		['中秋又逢国庆\n10月1日，国庆、中秋同一天，居民用微信扫码领月饼。', 2020],
		['甲辰龙年的春节格外热闹。2月24日元宵节晚，燃放烟花。', 2024],
		['今年是全面建成小康社会收官之年。2月3日，网格员上门登记。', 2020],
		['“十四五”规划的开局之年，3月8日开会。', 2021],
		['紧急提醒！今天13:00开始采样。\n（2020-10-12 09:20 发布）', 2020],
		['108学年度第一学期。10月5日（六）上午，校庆。', 2019],
		['2月26日元宵节当天，街道直播。3月6日、13日、20日每周六开课。', 2021],
		['第七次全国人口普查11月1日开始。10月11日（周日），普查员上门。', 2020],
		['9月21日(星期五),街道召开推进会。9月24日中秋节当晚,举办灯会。', 2018],
		['3月5日（农历正月十五）晚上，镇里的灯会开场。', 2015],
		['2月14日，农历正月十五，古镇跳花灯。', 2014],
		['元宵节（2月8日）当天，志愿者送汤圆。', 2020],
		['腊月二十三（1月28日）过小年，社区包饺子。', 2019],
		['9月18日，中秋前一天，社区办百家宴。', 2013],
		// A week day alone fits too many years; so does a festival some days away; a festival's eve is not the festival.
		['9月21日(星期五),街道召开推进会。', null],
		['2月6日，街道走访商户。元宵节期间，灯谜上墙。', null],
		['2月8日，元宵节前，街道慰问困难家庭。', null],
		['2月8日、元宵节，两场活动。', null],
		// What is written is held against the weekdays; a life and a plan are no sign.
		['4月4日，邻居唱歌。阿爸参加过抗美援朝，1952年在坑道里也唱。', null],
		['浦东封控从3月28日早晨5点开始。', 2022],
		['5月1日，世博园区开门迎客。端午节当天，志愿者包粽子。6月20日起，延长服务。', 2010],
		['1月23日上午，离汉通道关了。', 2020],
		['“我1953年入的党。”10月16日（星期日），党员收看二十大开幕会。', 2022],
		['9月24日中秋节，9月21日（星期五），街道办灯会。工程预计2020年完工。', 2018],
		['2018年的合影还在。9月20日（星期五），街道接力。2019年的账也在。', 2019],
		// What follows by arithmetic: anniversaries, counted days, lives, glosses.
		['6月28日，街道举行庆祝建党98周年大会。', 2019],
		['社区开展庆祝中华人民共和国成立七十周年歌会，9月20日开唱。', 2019],
		['9月2日，座谈会纪念抗战胜利70周年。', 2015],
		['12月3日，图片展回顾改革开放四十年。', 2018],
		['改革开放40多年来，社区变化大。12月3日开展。', null],
		['5月10日，社区举行汶川地震十周年防灾演练。', 2018],
		['9月10日，是第三十六个教师节。', 2020],
		['3月12日，迎来第42个植树节。', 2020],
		['5月16日，第三十次全国助残日活动举行。', 2020],
		['第八届元宵灯会2月9日开场。', null],
		['去年（2018年）起步的项目，3月8日完工。', 2019],
		['2008年5月12日的汶川地震十周年之际，5月8日，社区演练。', 2018],
		['镇里筹备建党100周年。2020年12月3日开会。', 2020],
		// Weekdays with what happened at a known time, or with lives.
		['7月1日（星期一），《上海市生活垃圾管理条例》正式施行。', 2019],
		['9月20日（星期三），杭州第19届亚运会火炬传递。', 2023],
		['8月8日（星期五），第29届夏季奥林匹克运动会开幕。', 2008],
		['11月5日（星期四），第三届进博会开幕，志愿者上岗。', 2020],
		['5月18日（周日），社区为汶川地震灾区募捐。', 2008],
		['6月18日（星期四），1935年出生的85岁老人张阿婆过生日。', 2020],
		['6月18日（星期四），食堂开张，从2015年至今已五年。', 2020],
		['14日，星期五。2月12日，农历正月十三，古镇排练。', 2014],
		['1月26日（星期日），鼠年春节的喜气还在。', 2020],
		['闰四月初三，5月25日（星期一），街道开会。', 2020],
		// A happening and days beside it; a happening of another season decides nothing.
		['9月24日至28日，杭州第19届亚运会武术比赛在镇里举行。', 2023],
		['11月1日零时，第七次全国人口普查开始。', 2020],
		['3月12日，志愿者练习接待，迎接杭州第19届亚运会。', null],
		['6月1日，民法典的宣传进社区。', null],
		['1月1日起，《民法典》正式施行。', 2021],
		['十六大类商品打折，3月8日开卖。', null],
		['党的十六大召开，11月8日，党员收看开幕会。', 2002],
		['农历三月十五，恰逢4月30日、星期一，民族节开街。', 2018],
		['5月10日母亲节（星期日），全国推进复工复产。', 2020],
		['农历辛卯年六月初八，7月8日，街道换届。', 2011],
		['5月22日，代表出席十三届全国人大三次会议。', 2020],
		['三十年前的1978年，他包了地。12月3日，展览开幕。', 2008],
		['去年北京奥运会时，他是志愿者。10月1日，他上街巡逻。', 2009],
		['4月8日，武汉解封，战疫的队员回家。', 2020],
		// The first of its kind; the number of the paper itself, and of a document that it cites.
		['距首届中国国际进口博览会开幕还有10天，10月26日，镇里誓师。', 2018],
		['首届社区运动会10月26日开幕。', null],
		['9月23日，首个农民丰收节活动在村里举行。', 2018],
		['10月26日，镇里召开大会。\n报送编号：朱综治〔2018〕46号', 2018],
		['10月26日（星期六），镇里落实沪府发〔2018〕46号文件，召开大会。', 2019],
		['按照区政府〔2006〕17号文件要求，6月6日，街道开展宣传。', 2006],
		['平安简报\n2018年第12期\n10月26日，镇里召开大会。', 2018],
		['10月26日，镇里召开大会。热线（2018）6666转。', null],
		// Disasters by their day: with the minute, or with the place and what happened there.
		['5月12日14时28分，楼房摇晃，居民跑到楼下。', 2008],
		['5月12日14时27分，楼房摇晃，居民跑到楼下。', null],
		['5月12日，四川汶川发生特大地震。翌日，街道设捐款箱。', 2008],
		['4月20日，雅安芦山地震，社区募捐。', 2013],
		['5月12日，社区办地震演练，邀请居民参加。', null],
		['7月20日，星期二。郑州下了一场大暴雨，社区断电。', 2021],
		['7月20日，星期二。社区断电，网格员上门。', null],
		['7月20日，郑州来的客商在社区签约。', null],
		['四月三十日晚，世博会开幕式举行，居民看转播。', 2010],
		['十月二日，迪拜世博会中国馆开馆，街道的艺人登台。', 2021],
		['三月二日，世博会的纪念章在社区展出。', null],
		// Districts that were dissolved or founded.
		['6月18日（星期六），卢湾区的食堂开张，微博上都在说。', 2011],
		['6月18日（星期六），食堂开张，微博上都在说。', null],
		['6月18日（星期五），南汇区的食堂开张。', 2004],
		['6月18日（星期五），富阳区的食堂开张。', null],
		['6月18日（星期五），萝岗区的食堂开张。', 2010],
		['6月18日（星期五），东山区的食堂开张。', null],
		['6月18日（星期五），老人说起南汇县城的食堂。', null],
		['6月18日（星期六），原卢湾区的食堂开张，微博上都在说。', null]
	])('%s', (text, want) => {
		const { year } = infer(text);
		expect(year.value).toBe(want);
		if (want === null) expect(year.because[0].zh).toContain('请');
	});
});

describe('days of a life', () => {
	test.each([
		'王强2004年5月1日入党。',
		'2004年5月1日出生的她今年上学。',
		'他1998年12月10日参军入伍。',
		'1998年12月10日始建的老屋修缮一新。'
	])('do not tell the year: %s', (text) => {
		expect(infer(text).year.value).toBeNull();
	});
	test.each([
		'2020年6月20日毕业典礼举行。',
		'2020年6月20日，入党宣誓仪式举行。',
		'2020年9月10日入伍欢送会召开。'
	])('and what is named after them does: %s', (text) => {
		expect(infer(text).year.value).toBe(2020);
	});
});

describe('a masthead', () => {
	test.each([
		{
			text: '燎 原 村 报\n（2014年春季刊，三月卅一日出）\n\n正月十八，开会。',
			day: '2014-03-31',
			year: 2014
		},
		{ text: '塘前通讯 2009年第2期\n\n3月8日，开会。', day: null, year: 2009 },
		{ text: '二〇〇九年第二季度\n\n3月8日，开会。', day: null, year: 2009 },
		{ text: '街道举办2009年第2期积极分子培训班，三十人参加\n\n3月8日，开会。', day: null, year: 2009 },
		{ text: '街道要闻\n\n3月8日，开会。街道举行2009年春季招聘。\n\n3月9日，散会。', day: null, year: 2009 },
		{ text: '战疫日记\n\n3月8日，开会，2020年。\n\n（写于3月22日夜）', day: '2020-03-22', year: 2020 },
		{
			text: '战疫日记\n\n3月8日，2020年。\n（记者 张三）\n3月9日，散会。\n（记者 李四 3月9日）',
			day: null,
			year: 2020
		}
	])('$text', ({ text, day, year }) => {
		expect(infer(text)).toMatchObject({ issued: day, year: { value: year } });
	});
	test('gives the day that a year in the file’s name lacks, and none of another year', () => {
		const text = '社区报\n2015年7月25日 星期六 第6期\n\n昨天，开会。';
		expect(infer(text, '社区报_2015年第6期.txt').issued).toBe('2015-07-25');
		expect(infer(text, '社区报_2016年第6期.txt')).toMatchObject({ issued: null, year: { value: 2016 } });
	});
});

test.each([
	['花园小学创办于1906年，今年110岁。10月16日，校庆大会举行。', 2016],
	['1956年建校，今年正好迎来60周年。10月16日，校庆大会举行。', 2016],
	['葡萄园里的元宵\n\n2月27日，镇里讲剪枝。3月3日元宵节晚上，灯会亮起。扫健康码入园。', 2026],
	['街道给共和国六十周年献礼。9月22日，老照片展开幕。', 2009],
	['通告　（2007）城法传字第318号\n4月17日，法院第一次开庭。', 2007],
	['党支部十月（2016）活动安排。10月9日，上党课。', 2016],
	['7月22日上午9时24分，日全食在武汉上演。', 2009],
	['10月1日，国庆节与中秋节在同一天相遇。居民扫健康码入场。', 2020],
	['4月4日，星期三，清明。村里扫墓。', 2012]
])('%s', (text, year) => expect(infer(text).year.value).toBe(year));
test('two feasts that are only named together say no year', () =>
	expect(infer('10月1日，国庆节与中秋节的活动很多。').year.value).toBeNull());
