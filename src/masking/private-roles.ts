/**
 * Words before or after a name that tell whether it is a private person's. Beside the offices and roles of the extraction
 * (extract/lexicon/offices.ts). Collected from neighbourhood newspapers, November 2026.
 */
import { offices } from '#extract/lexicon/offices.ts';
import { split, wordTable } from '#extract/lexicon/words.ts';
import type { MaskRuleId } from './rules.ts';

/** What a word before a name says of it: a rule that masks it, an office, or a public role (weaker than an office). */
export type Standing = MaskRuleId | 'office' | 'role';

const before: Record<'patient' | 'child' | 'resident' | 'kin' | 'donor' | 'role', string> = {
	patient: `患者 病人 病患 伤者 伤员 感染者 确诊者 确诊病例 疑似病例 病例 密接者 密切接触者 密接人员 隔离人员 隔离者 隔离对象 被隔离者 返沪人员
		低保户 低保对象 贫困户 建档立卡贫困户 脱贫户 特困户 五保户 特困人员 困难户 困难居民 困难群众 困难职工 残疾人 重残人员 孤老 孤寡老人 失独老人 精神病人
		吸毒人员 社区矫正对象 刑满释放人员 信访人 上访人 当事人 嫌疑人 犯罪嫌疑人 被告 被告人 被害人 受害人 死者 逝者 失主 产妇 孕妇 走失老人`,
	child: `小学生 中学生 初中生 高中生 小朋友 孩子 男孩 女孩 儿童 幼儿 婴儿 宝宝 小学员 小队员 小记者 小志愿者 红领巾 少先队员 孤儿 小选手 同学 学生 小读者
		小主人 小居民 小患者 萌娃`,
	resident: `居民 老居民 热心居民 社区居民 小区居民 辖区居民 居民代表 居民党员 村民 村民代表 市民 热心市民 群众 业主 业主代表 租客 租户 房客 房东 住户 户主 老人 老年人 独居老人
		高龄老人 空巢老人 百岁老人 寿星 百岁寿星 邻居 老邻居 街坊 乡亲 农户 老农 老伯 老太 大爷 大妈 大叔 大婶 阿姨 爷叔 乘客 顾客 旅客 车主 家长 学生家长
		大三学生 大二学生 大一学生 大四学生 大学生 研究生 小伙 小伙子 姑娘 女子 男子 退休职工 退休工人 退休教师 退休老人 老党员 新居民 外来人员 来沪人员 打工者 听众 观众 粉丝
		低龄老人 获助者 受益人 受捐者 学员家长 妇女 新人 新郎 新娘 学子`,
	kin: `儿子 女儿 大儿子 小儿子 大女儿 小女儿 妻子 丈夫 爱人 老伴 母亲 父亲 妈妈 爸爸 老母亲 老父亲 爷爷 奶奶 外公 外婆 婆婆 公公 岳母 岳父 儿媳 媳妇 女婿 孙子 孙女 外孙 外孙女
		哥哥 弟弟 姐姐 妹妹 大哥 大姐 舅舅 姑姑 叔叔 侄子 侄女 外甥 家属 家人 亲属 孩子妈妈 孩子爸爸`,
	donor: '爱心人士 爱心居民 好心人 捐赠人 捐款人 捐赠者',
	role: `志愿者 志愿者代表 党员志愿者 青年志愿者 居民志愿者 社区志愿者 巾帼志愿者 团员志愿者 楼组志愿者 老年志愿者 大学生志愿者 学生志愿者 家长志愿者 平安志愿者 抗疫志愿者 垃圾分类志愿者
		社工 社区工作者 网格员 保安 保安员 保洁员 环卫工人 普查员 物业经理 记者 通讯员 特约记者 本报记者 摄影 作者 编辑 撰稿 供稿 画家 书法家 艺术家 作家 诗人 传承人 烈士 英雄 革命烈士
		教职工 员工 职工 工人 村医 师傅 快递员 外卖员 外卖小哥 快递小哥 骑手 司机 驾驶员 店主 摊主 商户 同志 主持人 演员 歌手 导演 主播 讲师 学者 运动员 教练员 裁判 劳模 劳动模范
		人大代表 党代表 政协委员 楼组长 楼长 党小组长 块长 业委会主任 业委会成员 业委会委员 支委 居委 社区干部 居委干部 村干部 村支书 党支书 讲解员 辅导员 营业员 服务员 工作人员 民警 户籍警
		派驻人员 下沉干部 下沉党员 驻点人员 突击队员 队员 民兵 调解员 老娘舅 引导员 领队 老支书 退役军人 火炬手 当选 志愿者组长 机关干部 医疗队员 护理员 护工 社工员 楼管员 管理员 业委会主任委员
		军医 院士 博士 硕士 总理 总统 皇帝 将军 元帅 司令 首长 党员 中共党员 预备党员 共产党员 团员 入党积极分子 战士 官兵 消防员 医务工作者 医护人员 抗疫英雄 设计师 企业家 园丁 教员 班主任
		能手 标兵 模范 冠军 亚军 季军 得主 获得者 负责人 联系人 发言人 代表人 法人 法定代表人 老师 教师 厨师 理发师 导游 翻译 秘书 助理 组长 队长 领队 领舞 领唱 指挥 团长`
};

/** What the word that ends right before a name says of it. */
export const standings = wordTable<Standing>([
	...offices.map((word) => [word, 'office'] as const),
	...(Object.keys(before) as (keyof typeof before)[]).flatMap((standing) =>
		split(before[standing]).map((word) => [word, standing] as const)
	)
]);

/** What follows a private person's name, and the rule for it. */
export const afterPrivate: readonly (readonly [MaskRuleId, RegExp])[] = [
	['age', /^[（(]\s?(?:[男女]|[\d０-９]{1,3}\s?(?:周?岁|个月)|化名)/u],
	['age', /^[，,]\s?[男女]\s?[，,]/u],
	[
		'age',
		/^(?:[，,]?\s?(?:今年|现年|年)?[\d０-９]{1,3}(?:多|周)?岁|[，,]?\s?(?:今年|现年)[七八九]十[一二三四五六七八九]?岁)/u
	],
	['patient', /^(?:确诊|被确诊|患有?|患上|罹患|被隔离|居家隔离|因病|病情|不幸患|瘫痪|卧病)/u],
	['child', /^(?:小朋友|小同学|同学)/u],
	[
		'kin',
		/^(?:的(?:儿子|女儿|妈妈|爸爸|母亲|父亲|丈夫|妻子|老伴|爱人|孙子|孙女|家人|家属|子女)|夫妇|夫妻|一家(?:[二三四五六七八]口|人|老小|[，。；、])|全家|母女|父子|父女|母子)/u
	],
	[
		'resident',
		/^(?:老人|老奶奶|奶奶|爷爷|老大爷|大爷|大妈|大叔|大婶|阿姨|婆婆|阿婆|老太太?|老伯伯?|伯伯|爷叔|大姐|大哥|老两口|家住|家里|家中|家门|女士|先生(?!们))/u
	],
	['donor', /^(?:[\s:：]{0,2}[\d０-９]{1,6}\s?元|捐款|捐出|捐了|捐赠了?[\d０-９])/u]
];

/** What makes a surname an address that names nobody: 王阿姨, 李先生, 张老师, 陈某. */
export const ADDRESSED =
	/^(?:阿姨|大爷|大妈|大叔|大婶|大伯|大姐|大哥|大娘|奶奶|爷爷|爷叔|叔叔|伯伯|老伯|老太|婆婆|阿婆|阿公|先生|女士|小姐|师傅|老师|老人|同学|同志|医生|护士|教授|书记|主任|警官|某|[家氏姓爸妈伯叔姨婶嫂婆总工姐哥老](?:$|[^\p{Script=Han}]|[的里中说在和把]))/u;

/** What follows the name of somebody public: 雷锋精神, 鲁迅故居, 焦裕禄同志, 王荷波纪念馆. */
export const AFTER_PUBLIC =
	/^(?:精神|故居|纪念馆|纪念堂|烈士|同志|思想|理论|工作室|劳模|将军|元帅|总理|主席|总书记|书记|副?主任|院士|教授|博士|医生|护士|老师|民警|警官|法官|律师|导演|工作法|领衔|人大代表|记者|\s?摄(?!像)|\s?供图|[/／])/u;

/** Persons of history and public life whom papers name without an office: 鲁迅先生. From school books (统编教材, 2019). */
const publicFigures: ReadonlySet<string> = new Set(
	split(`毛泽东 周恩来 朱德 刘少奇 邓小平 陈云 江泽民 胡锦涛 习近平 李克强 李强 孙中山 宋庆龄 廖仲恺 李大钊 陈独秀 瞿秋白 方志敏 彭德怀 刘伯承 贺龙 陈毅 罗荣桓 徐向前 聂荣臻 叶剑英
		鲁迅 郭沫若 茅盾 巴金 老舍 曹禺 冰心 丁玲 雷锋 焦裕禄 王进喜 孔繁森 黄继光 邱少云 董存瑞 刘胡兰 张思德 白求恩 钱学森 邓稼先 袁隆平 屠呦呦 钟南山 张文宏 李兰娟 孔子 孟子 老子 庄子 屈原 李白 杜甫
		白居易 苏轼 陆游 王安石 岳飞 文天祥 戚继光 林则徐 徐光启 李时珍 关羽 张飞 诸葛亮 曹操 刘备 包拯 海瑞 詹天佑 徐霞客 王羲之 颜真卿 梅兰芳 聂耳 冼星海 齐白石 徐悲鸿`)
);

/** Whether a name is a known person's of history or public life. */
export function isPublicFigure(name: string): boolean {
	return publicFigures.has(name);
}

/**
 * Parts at the end of names that are not Han Chinese, by which a name without a surname is told: 热娜古丽, 阿布都热合曼.
 * From 《新疆少数民族人名汉字音译转写规范》 and frequent Tibetan and Mongolian names.
 */
export const NAME_ENDS =
	/^(?:\p{Script=Han}{1,5}·(?:买买提|热合曼|吐尔逊|吐尔地|\p{Script=Han}{2})|\p{Script=Han}{0,5}?(?:古丽|买买提|热合曼|吐尔逊|吐尔地|依明|艾力|依拉木|热依木|木江|帕提|别克|汗古|尼亚孜|阿吉|卓玛|扎西|次仁|才让|旺堆|央金|拉姆|巴特尔|图雅|其其格|巴雅尔))/u;
