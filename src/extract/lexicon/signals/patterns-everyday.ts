import type { Pattern } from './patterns.ts';

/** Verbs of every day with what they are done to, whatever stands between: 铺上了沥青, 演了一出戏, 水费涨到两块八. */
export const everydayPatterns: readonly Pattern[] = [
	{
		type: 'construction',
		key: '铺',
		pattern: /铺[上了好完下][^，。；]{0,6}(?:沥青|水泥|砖|石板|柏油|路|管|光缆)/,
		weight: 6
	},
	{ type: 'construction', key: '桩', pattern: /[打浇][下了入][^，。；]{0,8}桩/, weight: 6 },
	{ type: 'construction', key: '顶', pattern: /封了顶/, weight: 6 },
	{
		type: 'construction',
		key: '拆',
		pattern: /(?:桥|房|房子|屋|墙|楼|棚|厂|老宅)[^，。；]{0,4}拆(?:了|掉|完|平)/,
		weight: 6
	},
	{
		type: 'construction',
		key: '通',
		pattern: /(?:通|接|拧开)(?:上了?|了|到)?[^，。；]{0,3}(?:自来水|天然气|宽带|有线电视)/,
		weight: 6
	},
	{
		type: 'construction',
		key: '搬',
		pattern: /签(?:了|下|完)字[^。；]{0,6}搬|最后一户[^，。；]{0,8}搬/,
		weight: 7
	},
	{
		type: 'service',
		key: '救',
		pattern: /(?:消防|民警|救援|官兵|队员|村民)[^，。；]{0,16}救[上出起下](?!了?[^，。；]{0,4}犯)/,
		weight: 5
	},
	{ type: 'service', key: '通', pattern: /通上了[水电气暖]/, weight: 5 },
	{
		type: 'reopening',
		key: '开',
		pattern:
			/(?:可以|又|重新|再次|终于)[^，。；]{0,4}(?:开门|营业|开张|迎客)|(?:企业|工厂|厂)[^，。；]{0,8}开了工/,
		weight: 7
	},
	{
		type: 'reopening',
		key: '回',
		pattern: /(?:孩子|学生|师生|同学)们?[^，。；]{0,8}(?:回到|重返|返回)(?:教室|课堂|学校|校园)/,
		weight: 7
	},
	{ type: 'reopening', key: '静', pattern: /解除(?:静默|静态)/, weight: 7 },
	{
		type: 'culture',
		key: '了',
		pattern: /[演唱跳弹吹奏](?:完|起|出)?了[^，。；]{0,10}(?:戏|剧|歌|曲|舞|节目|段子|小品)/,
		weight: 6
	},
	{
		type: 'culture',
		key: '过',
		pattern:
			/(?:一起|一同|共|相聚|聚)[^，。；]{0,6}过(?:八一|中秋|端午|元宵|重阳|春节|大?年|六一|三八|七夕|冬至|小年)/,
		weight: 6
	},
	{
		type: 'training',
		key: '学',
		pattern:
			/(?<![小中大同入开放科文教医数化哲美上留助])学(?:炒|做|剪|编|绣|画|唱|党章|法|电脑|用?手机|英语|养|种|嫁接|急救|防)/,
		weight: 4
	},
	{ type: 'training', key: '练', pattern: /练[^，。；]{0,8}(?:水带|灭火|逃生|急救|消防)/, weight: 6 },
	{ type: 'training', key: '考', pattern: /考(?:了|取|到)[^，。；]{0,8}(?:证|驾照|资格)/, weight: 6 },
	{
		type: 'training',
		key: '走',
		pattern: /走进[^，。；]{0,6}(?:气象站|消防站|军营|警营|法院|检察院)/,
		weight: 6
	},
	{
		type: 'meeting',
		key: '坐',
		pattern: /坐(?:下来?|到一起|在一起)[^，。；]{0,8}(?:谈|商|议|讨论|签)/,
		weight: 6
	},
	{ type: 'meeting', key: '选', pattern: /[村居]委会?[^，。；]{0,8}(?:选出来|选了出来|选出)/, weight: 7 },
	{ type: 'inspection', key: '查', pattern: /查了?(?:一遍|两遍|三遍|个遍)/, weight: 7 },
	{
		type: 'inspection',
		key: '看',
		pattern:
			/(?:代表|委员|领导|[市县区镇]长|书记)们?[^，。；]{0,6}(?:一家一家|逐家|挨个|逐个|冒雨|连夜)[^，。；]{0,3}看/,
		weight: 10
	},
	{
		type: 'screening',
		key: '户',
		pattern:
			/(?:挨家|挨户|逐户|逐家)[^，。；]{0,8}(?:登记|核对|查|问)[^，。；]{0,8}(?:户口|人口|身份|租客|信息|暂住|药|车|情况)/,
		weight: 9
	},
	{
		type: 'policy',
		key: '不',
		pattern:
			/不(?:许|准|得|能)(?:再)?[^，。；]{0,4}(?:进|停|养|放|摆|烧|带|入|上路|通行)|不(?:再)?收(?:门票|费|租|钱)/,
		weight: 6
	},
	{
		type: 'policy',
		key: '到',
		pattern: /(?:费|价|票|标准|工资|低保|租金|补贴)[^，。；]{0,4}(?:涨|降|提|提高|调|升)(?:到|至|为)/,
		weight: 8
	},
	{
		type: 'policy',
		key: '改',
		pattern: /[点分时][^，。；]{0,2}改(?:到|为|成|在)?[^，。；]{0,6}[点分时]/,
		weight: 9
	},
	{
		type: 'policy',
		key: '并',
		pattern: /[两三四五几\d][^，。；]{0,2}村[^，。；]{0,4}(?:并|合并)(?:成|为|入)/,
		weight: 6
	},
	{
		type: 'supplies',
		key: '到',
		pattern:
			/(?:每[家户人]|人手|户户)[^，。；]{0,4}(?:分到|领到|收到)|领到[^，。；]{0,8}(?:煤|米|油|粮|棉被|棉衣)/,
		weight: 7
	},
	{
		type: 'supplies',
		key: '送',
		pattern:
			/送(?:来|去|给|到|了|上)?[^，。；]{0,10}(?:手套|棉被|被子|棉衣|洗衣机|电脑|桌椅|口罩|药品|帐篷|衣服|毛衣|节能灯)/,
		weight: 3
	},
	{
		type: 'volunteering',
		key: '院',
		pattern:
			/(?:学生|团员|少先队员|青年|义工)[^，。；]{0,10}(?:敬老院|福利院|养老院|光荣院)[^，。；]{0,4}(?:洗|打扫|帮|陪|扫|擦|演|送|为)/,
		weight: 7
	},
	{
		type: 'volunteering',
		key: '党',
		pattern: /党员[^，。；]{0,14}(?:搬空|清空|清掉|扫净|擦净|铲掉|捡起)/,
		weight: 8
	},
	{
		type: 'deployment',
		key: '抽',
		pattern: /抽(?:了|出)[^，。；]{0,12}(?:人|名|干部|党员|民警)/,
		weight: 6
	},
	{
		type: 'deployment',
		key: '到',
		pattern: /到(?:村|社区|街道|镇)[^，。；]{0,2}(?:上班|上任|报到|就任)/,
		weight: 6
	},
	{ type: 'deployment', key: '轮', pattern: /轮流[^，。；]{0,4}(?:守|值)/, weight: 6 },
	{
		type: 'other',
		key: '了',
		pattern: /(?:添|生|产下)了?[^，。；]{0,6}(?:双胞胎|胖娃|孙子|孙女|女儿|儿子)|着了火|烧了起来/,
		weight: 6
	},
	{
		type: 'other',
		key: '晃',
		pattern: /(?:房子|楼|地面|窗户|吊灯|杯子)[^，。；]{0,6}(?:晃|摇|抖)/,
		weight: 6
	},
	{
		type: 'other',
		key: '获',
		pattern: /获(?:得|评|授|颁)?了?[^，。；]{0,14}(?:先进|称号|荣誉|文明单位|示范社区)/,
		weight: 8
	}
];
