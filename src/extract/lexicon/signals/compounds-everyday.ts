import type { Compound } from './compounds.ts';

/** Two words of every day that tell a type together: 学校 and 上课铃, 钥匙 and 移交. */
export const everydayCompounds: readonly Compound[] = [
	{
		type: 'service',
		all: ['环卫 环卫工 环卫所 养护 路政 市政', '铲雪 除雪 扫雪 除冰 撒盐 清雪 破冰 清完'],
		weight: 7
	},
	{
		type: 'service',
		all: ['供电 供电所 电力 抢修队 抢修车 自来水 水务', '抢修 恢复 送电 出动 通电 接通 调来 抽水'],
		weight: 5
	},
	{
		type: 'service',
		all: [
			'居民 群众 危房户 危房住户 老人 工棚 民工 村民 人家',
			'转移 撤离 撤到 安置 劝进 送进 住进 搬上 避险'
		],
		weight: 5
	},
	{
		type: 'reopening',
		all: ['学校 学生 幼儿园 中小学 小学 中学 学堂', '报到 复课 上课铃 开学 开门 返校 到校 线下开学'],
		weight: 6
	},
	{
		type: 'reopening',
		all: [
			'菜场 菜市场 市场 商场 商店 便利店 理发店 理发摊 饭店 餐厅 店铺 早市',
			'开秤 复市 开门 重开 营业 迎客 恢复 试着'
		],
		weight: 5
	},
	{
		type: 'reopening',
		all: ['通道 关卡 围挡 路障 卡口', '打开 放行 恢复 拆下 拆除 撤除 撤掉 撤了'],
		weight: 6
	},
	{
		type: 'construction',
		all: ['居民 动迁 动迁居民 拆迁 旧改 老宅 征收 户', '搬离 搬走 搬场 腾空 交房 选房 回搬'],
		weight: 4
	},
	{
		type: 'construction',
		all: ['钥匙 板房 新房 安置房', '移交 移交给 交付 交给 搬进 入住 分到 领到 拿到'],
		weight: 7
	},
	{
		type: 'construction',
		all: ['门禁 路灯 扶手 监控 健身器材 空调 充电桩 电瓶车', '装 装上 装好 安装 换上 全部通电 通电'],
		weight: 5
	},
	{ type: 'construction', all: ['道路 路面 便道 桥 铁皮棚 老房', '打通 翻修 修好 推倒 拆 贯通'], weight: 4 },
	{
		type: 'culture',
		all: [
			'居民 市民 群众 党员 学生 孩子 孩子们 小学生 活动室 彩电',
			'收看 看转播 看直播 观看 放飞 升旗 五星红旗 屏幕'
		],
		weight: 6
	},
	{ type: 'culture', all: ['马拉松 半马 长跑 骑行', '出发 开跑 鸣枪 起跑 冲线'], weight: 6 },
	{ type: 'culture', all: ['村民 居民 游客 老人 全镇', '入园 入园参观 世博园 看世博 游园 逛'], weight: 4 },
	{
		type: 'policy',
		all: ['出口 出入口 大门 小区 景区 上岛 游客', '只留 只留一个 限流 最多 最多放 限'],
		weight: 6
	},
	{ type: 'meeting', all: ['选出 当选 推选', '居委会主任 居委会 主任 委员 理事 村主任'], weight: 6 },
	{ type: 'training', all: ['学生 师生 居民 老人 员工', '逃生 撤到 撤到操场 演练 弯腰 捂鼻'], weight: 6 },
	{ type: 'training', all: ['演练 演习', '警报 撤离 消防车 浓烟 捂鼻 疏散'], weight: 5 },
	{ type: 'medical', all: ['中医 医生 专家 大夫', '坐堂 坐诊 诊脉 来了 看病 巡诊 把脉'], weight: 5 },
	{ type: 'medical', all: ['病人 患者 病例 确诊', '清零 出院 归零 痊愈 转阴'], weight: 7 },
	{ type: 'medical', all: ['方舱 方舱医院', '休舱 关舱 清零 首批 出院'], weight: 8 },
	{
		type: 'deployment',
		all: [
			'官兵 解放军 部队 军区 武警 民兵 援建队 援建队伍',
			'抵达 到达 进驻 赶到 徒步 冲锋舟 开进 开到 集结 上堤'
		],
		weight: 6
	},
	{ type: 'volunteering', all: ['志愿者', '招募 招新 疏导 送来 搬运 导引 引导 站在 上路'], weight: 5 },
	{ type: 'inspection', all: ['代表 委员 人大代表 政协委员', '走进 听取 视察 察看 走访 入户'], weight: 5 },
	{ type: 'inspection', all: ['商铺 门店 餐饮 工地 作坊', '筛子 查出 抽查 隐患'], weight: 4 },
	{ type: 'supplies', all: ['帐篷 棉被 大米 面粉 被子 药品', '启运 运到 运来 入库 发完 拨 运抵'], weight: 6 },
	{ type: 'supplies', all: ['捐 捐款 善款 港币', '到账 汇来 元 万元 台阶 捐款箱'], weight: 4 },
	{ type: 'quarantine', all: ['阳性 异常 密接 确诊', '警戒带 封楼 封控 混管 拉起'], weight: 6 },
	{ type: 'enforcement', all: ['城管 执法 中队', '拆下 罚单 劝导 占道 拖移 开出'], weight: 4 },
	{ type: 'volunteering', all: ['志愿者 党员志愿者', '包饺子 送到 送去 上门'], weight: 7 },
	{
		type: 'volunteering',
		all: ['官兵 志愿者 武警 居民 群众 村民', '倒伏 倒伏树木 淤泥 积水 积雪 断枝 清淤 铲雪 除冰'],
		weight: 8
	},
	{
		type: 'deployment',
		all: ['防疫队 医疗队 救援队 抽水队 抢修队', '抵达 到达 赶来 赶到 抵'],
		weight: 5
	},
	{ type: 'meeting', all: ['十七大 十八大 十九大 二十大 两会 党代会', '收看 观看 开幕'], weight: 7 },
	{ type: 'construction', all: ['路 公路 村路 桥 便桥 水渠', '铺成 搭起 架起 修通 打通 铺通'], weight: 5 },
	{ type: 'training', all: ['老师 教师 老师傅', '教大家 教居民 教老人 教唱'], weight: 6 },
	{ type: 'service', all: ['专线 公交 班车 首班 首班车', '发车 开行 首发 开通'], weight: 5 },
	{ type: 'service', all: ['驿站 服务点 服务站 睦邻点 暖心驿站', '挂牌 揭牌 启用 亮相 投用'], weight: 9 },
	{ type: 'service', all: ['民警 官兵 医护 环卫工', '免费送 免费送了 送了'], weight: 5 },
	{ type: 'reopening', all: ['早点摊 摊 小店 铺子', '又支起 又支起来 又开 又开张 重新支起'], weight: 6 }
];
