import { describe, expect, test } from 'vitest';
import { findExpressions } from '#extract/dates/find.ts';
import { inferYear } from '#extract/dates/year.ts';
import { cluesOf } from '#extract/dates/year/clues.ts';

function yearOf(text: string): number | null {
	const articles = [{ text, expressions: findExpressions(text) }];
	return inferYear({ file: '000_b3883867b2f0fe9a.txt', text, issued: null, articles }).year.value;
}

/** The years of the happenings that a text names. */
function times(text: string): number[] {
	return cluesOf(text).times.map(({ days }) => Number(days.first.slice(0, 4)));
}

describe('storms whose names come again', () => {
	test.each([
		// The season, the number or the weekday tells which of them.
		['7月25日，台风“烟花”来袭，街道转移居民。', 2021],
		['第12号台风“梅花”逼近，9月14日，街道转移居民。', 2022],
		['第9号台风“梅花”逼近，8月6日，街道转移居民。', 2011],
		['9月14日（星期三），台风“梅花”登陆，街道转移居民。', 2022],
		['8月6日（星期六），台风“梅花”北上，街道转移居民。', 2011],
		['今年第13号台风“贝碧嘉”9月16日登陆临港。', 2024],
		['8月6日，台风“麦莎”登陆，街道转移居民。', 2005],
		['强热带风暴“云雀”8月3日登陆金山，街道转移居民。', 2018],
		['“利奇马”台风过后，8月12日，居民清理落叶。', 2019],
		['8月18日（星期一），9711号台风登陆，全镇抗灾。', 1997],
		['7月11日，超强台风“巴威”逼近，街道转移居民。', 2026],
		// Two storms of one season, a storm of another season, the flower of that name.
		['8月20日，台风“苏拉”的名字，居民都记得。', null],
		['3月8日，台风“烟花”的教训，物业又讲了一遍。', null],
		['7月25日，烟花和梅花的知识讲座在社区举行。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('keep each of their years as a time', () => {
		expect(times('台风“泰利”')).toEqual([2005, 2012, 2017, 2023]);
		expect(times('第4号台风“泰利”')).toEqual([2023]);
		expect(times('第四号强台风“泰利”')).toEqual([2023]);
		expect(times('第77号台风“泰利”')).toEqual([2005, 2012, 2017, 2023]);
		expect(times('电话89711号台风扇')).toEqual([]);
	});
});

describe('the turn of a year', () => {
	test.each([
		// The year that is named is that of the December before.
		['1月3日，普查开始。2019年12月20日至22日曾培训。2月5日，复查。', 2020],
		['1月3日，普查开始。2019年12月20日曾培训。5月8日，复查。', 2019],
		['2019年12月20日培训。12月28日总结，1月3日开始。', 2019],
		['2019年3月20日培训。1月3日开始，2月5日，复查。', 2019]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
});

describe('what comes again', () => {
	test.each([
		// The day itself tells more than the days around it.
		['7月22日上午，日全食来临，广场上一片惊呼。7月31日，夏令营结营。', 2009],
		['8月1日傍晚，日全食来临。7月25日，社区讲科普。', 2008],
		['迎接自治区成立60周年。9月25日，银川举行晚会。', 2018],
		['迎接自治区成立60周年。10月1日，喀什举行晚会。', 2015],
		['迎接自治区成立60周年。10月1日，南宁、拉萨举行晚会。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
});

describe('what is told from other years', () => {
	test.each([
		// So many years ago, this year, next year.
		['17年前的“非典”，他就在一线。3月8日，他又报名。', 2020],
		['十二年前的汶川地震，他也去了。3月8日，他又报名。', 2020],
		['近二十年前的“非典”，他就在一线。3月8日，他又报名。', null],
		['今年是“十四五”规划的开局之年。3月8日开会。', 2021],
		['明年是“十四五”规划的开局之年。12月8日开会。', 2020],
		['去年是“十三五”收官之年。3月8日开会。', 2021],
		['明年杭州亚运会，3月8日，志愿者开班。', 2022]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('a memory is no news of it', () => {
		expect(times('他参加过北京奥运会的安保。')).toEqual([]);
		expect(times('当年的“非典”让他学医。')).toEqual([]);
		expect(times('他参加北京奥运会的安保。')).toEqual([2008]);
	});
	test('since then is no news of it', () => {
		expect(times('党的十八大以来，社区变化大。')).toEqual([]);
		expect(times('北京奥运会举办以来，健身的人多了。')).toEqual([]);
		expect(times('党的十八大精神宣讲团进社区。')).toEqual([2012]);
	});
});

describe('laws', () => {
	test.each([
		['9月1日起，新修订的《安全生产法》正式施行，镇里宣讲。', 2021],
		['12月1日起，修改后的《安全生产法》正式施行，镇里宣讲。', 2014],
		['《北京市生活垃圾管理条例》5月1日起施行，居民学分类。', 2020],
		['《北京市生活垃圾管理条例》3月1日起施行，居民学分类。', 2012],
		['1月1日起，新修订的《治安管理处罚法》正式施行，民警宣讲。', 2026],
		['6月1日起，《中华人民共和国民法典》宣传月开始，律师宣讲。', null],
		['9月1日，社区宣讲安全生产法规，新规定将实施。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('a law by its name alone is not older than its first draft', () => {
		expect(cluesOf('学习《反家庭暴力法》').first?.year).toBe(2014);
		expect(cluesOf('学习行政监察法').first?.year ?? null).toBeNull();
		expect(cluesOf('学习网络安全法律法规').first?.year ?? null).toBeNull();
		expect(cluesOf('《杭州市物业管理条例》').first?.year).toBe(1994);
	});
});

describe('openings', () => {
	test.each([
		['12月26日，沪苏湖高铁开通，居民坐上首班车。', 2024],
		['9月25日，大兴机场正式通航，志愿者上岗。', 2019],
		['6月24日，西湖申遗成功，居民庆祝。', 2011],
		// The railway and the airport as one finds them in any year.
		['12月26日，社区老人乘沪苏湖高铁去湖州。', null],
		['9月25日，居民去大兴机场接人。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('and their anniversaries', () => {
		expect(yearOf('京沪高铁开通十周年之际，6月28日，社区办摄影展。')).toBe(2021);
	});
});

describe('words of the epidemic', () => {
	test.each([
		['2月20日，“疫情防控阻击战”打响，党员上岗。', 2020],
		['4月8日（星期五），奥密克戎来势汹汹，足不出户抗原筛查。', 2022],
		['3月8日（星期二），居民做完抗原检测。', 2022],
		['12月8日，“行程卡下线”前，居民还在扫场所码。', 2022],
		['10月8日，“疫情防控阻击战”的队员回来了。', null],
		['1月8日，“乙类乙管”第一天，社区发放药品。', 2023]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	// What was said in other years too sets no limit.
	test.each([
		'欠薪案件动态清零',
		'变静态管理为动态管理',
		'低慢小管控区',
		'地质灾害防范区',
		'家用血氧仪',
		'节后复工复产安全检查',
		'儿童预防接种点',
		'工地健康码'
	])('%s', (text) => {
		const { first, last } = cluesOf(text);
		expect(first?.year ?? 0).toBeLessThanOrEqual(text.includes('健康码') ? 2020 : 2000);
		expect(last).toBeNull();
	});
});

describe('campaigns, policies and words', () => {
	test.each([
		['3月20日（星期五），街道部署“树立和践行正确政绩观学习教育”。', 2026],
		['4月10日（星期四），街道部署深入贯彻中央八项规定精神学习教育。', 2025],
		['5月10日（星期五），街道部署党纪学习教育。', 2024],
		['9月20日（星期五），“不忘初心、牢记使命”主题教育启动。', 2019],
		['10月20日（星期日），居民享受家电以旧换新补贴。', 2024],
		['10月18日（星期日），居民享受家电以旧换新补贴。', 2009]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	// Words of before, in retrospect, or as part of others.
	test.each([
		{ in: '巩固拓展脱贫攻坚成果', last: null },
		{ in: '那年取消农业税，村里敲锣打鼓', last: null },
		{ in: '从BP机到智能手机', last: null },
		{ in: '他家还住在房改房里', last: null },
		{ in: '建校百年华诞', last: null }
	])('$in has no end', ({ in: text, last }) => expect(cluesOf(text).last).toBe(last));
	test.each([
		'人民城市人民建，清洁家园',
		'县委第一书记',
		'窗口延时服务',
		'最新高考分数线',
		'供给力度',
		'互联网红利',
		'店内卷帘门',
		'东方之星幼儿园',
		'老兵讲长津湖战役',
		'作文《我和我的家乡》',
		'省十四运会',
		'第二十一运会',
		'哈尔滨来的客人'
	])('%s sets no late beginning', (text) => {
		expect(cluesOf(text).first?.year ?? 0).toBeLessThan(2000);
		expect(times(text)).toEqual([]);
	});
});

describe('what is counted', () => {
	test.each([
		['10月16日，第138届广交会的采购商住进社区宾馆。', 2025],
		['4月20日，第105届广交会的采购商住进社区宾馆。', 2009],
		['1月10日，第五次全国经济普查，普查员上门。', 2024],
		['1月10日，第四次全国经济普查，普查员上门。', 2019],
		['11月10日，第四届亚残运会的志愿者回到社区。', 2023],
		['5月30日，第九个全国科技工作者日，社区办讲座。', 2025],
		['10月23日，上海第36个敬老日，社区办百家宴。', 2023],
		['10月9日，第12个法定老年节，社区办百家宴。', null],
		['6月20日，区第六届农民运动会在镇里举行。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('plenary sessions', () => {
		expect(times('党的十七届二中全会精神')).toEqual([2008]);
		expect(times('二十届一中全会召开')).toEqual([2022]);
	});
});

describe('days, holidays and plans of legal education', () => {
	test.each([
		['10月8日（星期日），八天长假最后一天，民宿客满。', 2017],
		['10月3日，八天长假过半，民宿客满。', null],
		['2月20日，9天长假过半，民宿客满。', 2026],
		['6月20日（星期五），社区启动“六五普法”。', 2014],
		['12月8日，三天长假过半，民宿客满。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
	test('a day is not older than its founding, a name of which it is a part may be', () => {
		expect(cluesOf('烈士纪念日祭扫').first?.year).toBe(2014);
		expect(cluesOf('国家宪法日宣传').first?.year).toBe(2014);
		expect(cluesOf('浙江生态日、广东扶贫济困日、老年节').first).toBeNull();
		expect(cluesOf('清明小长假').first?.year).toBe(2007);
		expect(cluesOf('五五普法').last?.year).toBe(2011);
	});
});

describe('disasters by their day', () => {
	test.each([
		['11月15日，胶州路发生特大火灾，街道安置居民。', 2010],
		['8月12日，天津港爆炸，社区排查危险品。', 2015],
		['1月23日2时9分，居民感到摇晃，新疆乌什发生地震。', 2024],
		['11月15日，胶州路的消防演练。', null]
	])('%s', (text, want) => expect(yearOf(text)).toBe(want));
});
