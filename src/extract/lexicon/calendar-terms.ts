/**
 * Words that tell when a text was written: from when a word can be in a newspaper, and until when it was current.
 *
 * Sources: announcements of the State Council and the National Health Commission (names of the disease: 2020-01-20,
 * 2020-02-08, 2022-12-26), dates of the party congresses and plenary sessions, and of national campaigns and censuses.
 */

/** ISO months or days, inclusive; without `until` the word stays in use. */
export interface DatedTerm {
	term: string;
	from: string;
	until?: string;
}

export const datedTerms: readonly DatedTerm[] = [
	{ term: '新型冠状病毒感染的肺炎', from: '2020-01', until: '2020-04' },
	{ term: '新型冠状病毒肺炎', from: '2020-02', until: '2022-12' },
	{ term: '新型冠状病毒感染肺炎', from: '2020-01', until: '2020-06' },
	{ term: '新冠肺炎', from: '2020-02', until: '2022-12' },
	{ term: '新冠', from: '2020-01' },
	{ term: '疫情防控阻击战', from: '2020-01', until: '2020-12' },
	{ term: '疫情阻击战', from: '2020-01', until: '2020-12' },
	{ term: '防疫阻击战', from: '2020-01', until: '2020-12' },
	{ term: '援鄂', from: '2020-01', until: '2020-09' },
	{ term: '统筹推进新冠肺炎疫情防控和经济社会发展', from: '2020-02', until: '2020-12' },
	{ term: '口罩预约', from: '2020-01', until: '2020-05' },
	{ term: '企业复工', from: '2020-02' },
	{ term: '复工复产', from: '2020-02' },
	{ term: '外防输入', from: '2020-02', until: '2022-12' },
	{ term: '新冠疫苗', from: '2020-12', until: '2023-12' },
	{ term: '随申码', from: '2020-02', until: '2023-03' },
	{ term: '健康码', from: '2020-02', until: '2023-03' },
	{ term: '核酸检测', from: '2020-02', until: '2023-03' },
	{ term: '方舱医院', from: '2020-02', until: '2022-12' },
	{ term: '非典型肺炎', from: '2003-02' },
	{ term: '抗击非典', from: '2003-03', until: '2003-12' },
	{ term: '汶川地震', from: '2008-05' },
	{ term: '上海世博会', from: '2004-01', until: '2011-12' },
	{ term: '世博园', from: '2006-01' },
	{ term: '北京奥运会', from: '2001-07' },
	{ term: '广州亚运会', from: '2004-07', until: '2011-12' },
	{ term: '第19届亚运会', from: '2015-09', until: '2023-12' },
	{ term: '上海市生活垃圾管理条例', from: '2019-01' },
	{ term: '党的十八大', from: '2012-11' },
	{ term: '党的群众路线教育实践活动', from: '2013-06', until: '2014-12' },
	{ term: '“两学一做”', from: '2016-02' },
	{ term: '扫黑除恶专项斗争', from: '2018-01', until: '2021-03' },
	{ term: '中国梦', from: '2012-11' },
	{ term: '二维码', from: '2011-01' },
	{ term: '微信群', from: '2012-01' },
	{ term: '抖音', from: '2017-01' },
	{ term: '网格员', from: '2004-01' },
	{ term: '第七次全国人口普查', from: '2019-11', until: '2021-12' },
	{ term: '第六次全国人口普查', from: '2009-11', until: '2011-12' },
	{ term: '第四次全国经济普查', from: '2018-01', until: '2020-03' },
	{ term: '第五次全国经济普查', from: '2023-01', until: '2025-06' },
	{ term: '不忘初心、牢记使命', from: '2017-10' },
	{ term: '主题教育', from: '2019-05' },
	{ term: '党史学习教育', from: '2021-02' },
	{ term: '建党100周年', from: '2020-07', until: '2021-12' },
	{ term: '庆祝中国共产党成立100周年', from: '2021-01', until: '2021-12' },
	{ term: '建党百年', from: '2020-07', until: '2021-12' },
	{ term: '新中国成立70周年', from: '2019-01', until: '2019-12' },
	{ term: '改革开放40周年', from: '2018-01', until: '2018-12' },
	{ term: '十九届四中全会', from: '2019-10' },
	{ term: '十九届五中全会', from: '2020-10' },
	{ term: '十九届六中全会', from: '2021-11' },
	{ term: '党的十九大', from: '2017-10' },
	{ term: '二十大', from: '2021-11' },
	{ term: '二十届三中全会', from: '2024-07' },
	{ term: '进博会', from: '2018-01' },
	{ term: '北京冬奥会', from: '2015-08', until: '2022-12' },
	{ term: '新型冠状病毒', from: '2020-01' }
];
