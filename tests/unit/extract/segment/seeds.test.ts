import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

/** The five bulletins as an editor reads them: articles, sentences that the layout broke, sections, the newspaper's place. */
const seeds: {
	file: string;
	area: string[];
	titles: string[];
	whole: string[];
	sections: string[];
	bylines: string[];
}[] = [
	{
		file: '000',
		area: ['上海市', '黄浦区', '外滩街道'],
		titles: [
			'街道召开 2020 年党风廉政建设推进会议',
			'图片新闻',
			'战“疫”时刻，人大代表在行动',
			'“辛苦指数”换得社区“安全系数”'
		],
		whole: [
			'推进街道党风廉政建设提出：一是要坚持目标导向，进一步增强全面从严治党、抓好党风廉政建设和反腐败工作的思想自觉。',
			'医疗战线的人大代表义无反顾、日夜奋战，在定点救治',
			'以及其他街道发在群里的方法，大家相互讨论，',
			'苏勇告诉记者，从疫情发生开始，街道上下就高度重视'
		],
		sections: [
			'强化责任担当 筑牢“铜墙铁壁”',
			'医者仁心 勇敢逆行',
			'守护社区 基层战“疫”',
			'阻击疫情 守土担责',
			'保障防控物资 体现企业担当'
		],
		bylines: ['□记者 李洁']
	},
	{
		file: '001',
		area: ['上海市', '虹口区', '江湾镇街道'],
		titles: [
			'“三结三定”共战疫情 虹口区区委下沉百名党员增援江湾',
			'共筑战疫结界 江湾“两新”组织在行动',
			'一堂“隔空”不“隔责”的微党课',
			'楼宇(园区)防疫“冷酷到底”',
			'真情守护辖区安全 区域化党建单位在行动',
			'齐心协力 合力抗疫'
		],
		whole: [
			'2月1日以来,虹口区区委下沉增援江湾镇街道的100名党员干部实现了全覆盖',
			'接口罩预约登记指令后,下沉增援居民区的区教育系统的同志全员到岗,',
			'1876老站创意园区,元和投资大厦等江湾辖区内22处楼宇(园区)、沿街商铺',
			'以现场发现为辅助,在南北片区开展街面小区巡察。',
			'夜以继日的守护。这么冷的天,我特地买来了这台全新的取暖器捐赠给社区,',
			'恰恰也正是这场疫情,让我们拉近了人与人之间的心的距离,'
		],
		sections: ['疫情无情人有情'],
		bylines: [
			'□记者 吴怡敏',
			'(社区党建办)',
			'(社区党建办)',
			'楼宇(园区)防疫',
			'(社区党建办)',
			'(社区党建办)',
			'(社区党建办)'
		]
	},
	{
		file: '002',
		area: ['上海市', '黄浦区', '南京东路街道'],
		titles: [
			'区委副书记沈山州到南京东路街道调研工作 要求不折不扣落实区委、区政府关于疫情防控工作要求',
			'疫情中，他们是雷锋精神最闪亮的名片',
			'科学精准稳慎有效 做好疫情防控监督'
		],
		whole: [
			'在上海志愿者网站上开设日常战“疫”志愿服务岗位，',
			'对居委口罩登记预约加大监督管理，',
			'对二级旧里没有物业，需要居委干部或志愿者值守现实问题，',
			'要求居民区在不违反上级预约登记口罩标准的前提下，'
		],
		sections: [
			'战“疫”微场景',
			'战“疫”微课堂',
			'疫情防控到哪 监督检查就跟进到哪',
			'督查在一线进行 问题在一线解决',
			'向不为者亮剑 给担当者撑腰'
		],
		bylines: ['（党政办）', '（党建办）', '（纪工委）']
	},
	{
		file: '003',
		area: ['上海市', '嘉定区'],
		titles: ['把党旗插在疫情防控第一线', '区纪委监委开通疫情防控信访举报“绿色通道”', '', '同舟共济,共克时艰'],
		whole: [
			'不同单位的同志如何凝心聚力,形成工作合力,',
			'不服从组织安排、擅离职守、违抗命令、临阵退缩、推诿扯皮',
			'全区干部群众持续奋战、争分夺秒…… 很多年前有人评价',
			'现场登记一同推进。',
			'近千名区党政机关企事业单位干部第一时间奔赴道口、居村、企业等抗疫一线,突出“实”字',
			'防疫指挥部果断启动既定程序,'
		],
		sections: ['主动而为 站前一步', '构筑战斗堡垒 形成战斗合力', '善于观察 敢于吃苦', '战士要敢于占领山头'],
		bylines: [
			'本报讯',
			'记者 孙凌 俞超',
			'本报讯',
			'通讯员 纪轩',
			'记者 印沁沁/供图',
			'记者 涂军',
			'嘉定一周'
		]
	},
	{
		file: '004',
		area: ['上海市', '黄浦区', '小东门街道'],
		titles: [
			'小东门街道召开统筹推进新冠肺炎疫情防控和经济社会发展工作专题会议',
			'响应号召表初心 勇上“疫”线显担当'
		],
		whole: [
			'关键是要织密联防联控网，不断提高防控工作的精准性、规范性。',
			'和街道确定的与物业、企业安排联络员建立“点对点”联系制度，',
			'要统筹街道工、青、妇、红十字会、商会、人大代表工作室等资源，',
			'原来，由于当时没有及时看到信息，错过了报名时间。',
			'从3月6日开始，陆续进驻浦东国际机场，24小时不间断值守'
		],
		sections: ['准备：我报名 让我去', '出发：疫情就是命令', '保障：战疫后方有我们'],
		bylines: ['□通讯员 罗霞', '□记者 方雅欣']
	}
];

describe.each(seeds)('bulletin $file', ({ file, area, titles, whole, sections, bylines }) => {
	const folder = new URL('../../../../seeds/', import.meta.url);
	const name = readdirSync(folder).find((one) => one.startsWith(`${file}_`))!;
	const articles = segment(readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/gu, '\n'));
	const ofKind = (kind: string): string[] =>
		articles.flatMap(({ text, sentences }) =>
			sentences.filter((sentence) => sentence.kind === kind).map(({ start, end }) => text.slice(start, end))
		);

	test('is cut into its articles', () => expect(articles.map((article) => article.title)).toEqual(titles));
	test('has its sections', () => expect(ofKind('subheading')).toEqual(sections));
	test('has its bylines apart', () => expect(ofKind('byline')).toEqual(bylines));
	test.each(whole)('holds %s', (words) => {
		expect(
			[...ofKind('prose'), ...ofKind('caption')].filter((sentence) => sentence.includes(words))
		).toHaveLength(1);
	});
	test('is of its place', () => expect(bulletinArea(articles).area).toEqual(area));
});
