/**
 * Chinese surnames. Source: the hundred most frequent of the 2020 report of the Ministry of Public Security
 * (《二〇二〇年全国姓名报告》), and of 《百家姓》 those in living use; written down for Shixu in November 2026.
 */
const single =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金' +
	'韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文欧' +
	'柳骆申耿甄景颜温葛芦邢俞齐章鲁岳葛苗凌殷詹施牛洪翁柯关柴倪路聂涂兰焦包左安席辛管' +
	'童梅盛习裴翟尤冉卞卓单屠缪窦娄鲍虞费宣项祝蒲阮简瞿解季宁冼吉舒闵成桂游丛查樊霍桑阎阳古隋苟匡储卜庞佘麦蓝楚褚滕符宗甘' +
	'饶邬谷诸计励戚奚郁应练沙晏艾封竺芮牟仇祁邝裘郦束仲伍尚植占迟荆沃慎连花车印全班商鞠鄢仝巩岑臧宫尉郗邸钮晁桑居茅乐惠支柏' +
	'平明凤华时水米双元卫云吉麻强';

/** Surnames of two characters. */
export const compoundSurnames: ReadonlySet<string> = new Set(
	'欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 长孙 宇文 端木 南宫 闻人 申屠 澹台'.split(' ')
);

export const surnames: ReadonlySet<string> = new Set(single);

/** Surnames that are common words too: a name with one of them needs an office before it. */
export const ambiguousSurnames: ReadonlySet<string> = new Set(
	'明时水平成向常任安全关连应解管于路文高方万金石江马田白黄商班计单项简古双元云车花强华乐居印支宁封应武曾余查毛包'
);
