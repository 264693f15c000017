/** Two words that tell a type together, wherever they stand in the clauses of a happening. */
export interface Compound {
	type: string;
	/** Each of the two must be matched: 机场 with 驻点 or 转运. */
	all: readonly [string, string];
	weight: number;
}

export const officeCompounds: readonly Compound[] = [
	{
		type: 'deployment',
		all: [
			'官兵 战士 民兵 武警 部队 空降兵 解放军 民工 子弟兵 消防员 突击队',
			'抢险 抗洪 救灾 上堤 排险 堵口 封堵 挖掘 清淤 装沙袋 筑堤'
		],
		weight: 5
	},
	{
		type: 'service',
		all: [
			'公交 公交车 客车 班车 巴士 短驳车 渡船 轮渡 线路',
			'开行 首班 首发 加开 增开 加班 延伸 增设 通到 绕行'
		],
		weight: 6
	},
	{
		type: 'training',
		all: [
			'夜校 老年大学 老年学校 培训班 学习班 扫盲班 识字班 课堂 学堂 暑托班',
			'开学 开课 开班 头一课 首课'
		],
		weight: 6
	},
	{ type: 'training', all: ['法律 普法 法制 法治 安全 急救 防骗', '上课 课'], weight: 3 },
	{
		type: 'inspection',
		all: [
			'工作组 专家组 指挥部 领导 专员 干部',
			'查灾 核灾 勘灾 察看灾情 查看灾情 查勘 勘查 过问 了解灾情 来看 来县 来镇 来区 来乡 来村'
		],
		weight: 5
	},
	{
		type: 'reopening',
		all: ['企业 工厂 厂房 车间 工人 员工 复工', '分批 陆续 备案 返岗 逐步 有序'],
		weight: 5
	},
	{ type: 'reopening', all: ['商场 商户 店铺 购物中心 饭店 餐馆 门店 集市', '复工 解封 复市'], weight: 6 },
	{
		type: 'airport',
		all: ['航班 飞机 航站楼', '接到 落地 登车 上车 接站 接回 专班 小组 转运 填表'],
		weight: 6
	},
	{
		type: 'service',
		all: ['统一 上门 免费', '投药 灭蚊 灭鼠 消杀 消毒 灭蟑 喷洒'],
		weight: 6
	},
	{
		type: 'policy',
		all: ['村口 路口 小路 通道 出入口 道口 弄口', '封 封了 封闭 封堵 关闭 设卡 只留'],
		weight: 4
	},
	{
		type: 'volunteering',
		all: [
			'志愿者 平安志愿者 志愿队 党员志愿者',
			'值守 巡逻 上岗 站岗 执勤 引导 值班 免费 打捞 清理 编队 分赴 抵达 赶到 集合 报名'
		],
		weight: 5
	},
	{
		type: 'inspection',
		all: ['督查组 检查组 验收组 考核组 调研组 评估组 巡察组 暗访组', '来 到 入户 核查 抽查 察看 查看 走进'],
		weight: 4
	},
	{
		type: 'medical',
		all: ['医生 医护 医务人员 卫生院 卫生服务中心 医院 专家', '检查 筛查 体检 巡诊 查体 复诊'],
		weight: 3
	},
	{
		type: 'culture',
		all: ['摄影 书画 书法 剪纸 非遗 绘画 文艺 合唱', '工作室 成立 开班 采风 培训 大赛'],
		weight: 3
	},
	{
		type: 'deployment',
		all: ['第一批 第二批 第三批 首批', '接班 出征 上岗 报到 集结 换防 队员 民警 干部'],
		weight: 3
	},
	{ type: 'quarantine', all: ['留学 回国 归国 国外 境外 返沪 返京', '居家 观察 隔离 送到 接到'], weight: 3 },
	{
		type: 'construction',
		all: ['小区 楼道 管网 道路 外立面 屋面 老房', '改造 翻新 修缮 更换 加装 铺设'],
		weight: 2
	},
	{ type: 'supplies', all: ['每户 每人 户均', '送去 送上 一份 发放 领到 一袋'], weight: 2 },
	{
		type: 'training',
		all: ['急救 消防 反诈 垃圾分类 健康 法律 技能', '讲座 知识 课 讲解 培训 宣讲'],
		weight: 2
	},
	{
		type: 'airport',
		all: ['机场 空港 航站楼', '驻点 选派 转运 派驻 驻守 进驻 转送 接送 接机 专班 常驻 赶赴 奔赴 值守'],
		weight: 8
	},
	{
		type: 'quarantine',
		all: ['境外 入境 回国 外籍 密接 密切接触者', '接收 转送 接送 居家 隔离 交接 护送 转运'],
		weight: 5
	},
	{ type: 'quarantine', all: ['接收 转运 护送 交接', '隔离'], weight: 3 },
	{
		type: 'medical',
		all: ['医疗队 医护 医生 护士 医务人员', '出征 援 支援 驰援 凯旋 归来 返程 启程 送别'],
		weight: 8
	},
	{ type: 'deployment', all: ['党员 干部 机关 队员', '下沉 增援 支援 抽调 报到 选派 上岗'], weight: 3 },
	{
		type: 'screening',
		all: ['返沪 返乡 返京 来沪 外来 进出 出入', '登记 排查 测温 体温 核查 摸排 排摸 信息'],
		weight: 3
	},
	{ type: 'screening', all: ['普查', '入户 登记 摸底 录入 启动 普查员'], weight: 4 },
	{
		type: 'supplies',
		all: ['捐 赠 送 募', '口罩 防护服 消毒 物资 万元 蔬菜 大米 牛奶 书籍 图书 棉被'],
		weight: 2
	},
	{
		type: 'service',
		all: [
			'慰问 看望 走访',
			'老人 老党员 困难 家庭 职工 环卫 孤老 军属 老兵 退役军人 劳模 一线 高温 劳动者 官兵'
		],
		weight: 6
	},
	{ type: 'service', all: ['招聘', '岗位 企业 求职 就业 专场'], weight: 4 },
	{ type: 'construction', all: ['电梯', '加装 开工 竣工 启用 投入 运行 签约'], weight: 4 },
	{
		type: 'construction',
		all: ['旧改 征收 地块 旧区', '签约 征询 生效 搬离 搬迁 启动 收尾 清盘'],
		weight: 4
	},
	{
		type: 'policy',
		all: ['暂停 停止 取消 关闭 恢复', '探视 对外开放 服务 受理 办理 营业 线路 通行 参观'],
		weight: 2
	},
	{
		type: 'policy',
		all: [
			'办法 条例 意见 方案 规定 制度 通告 公告 细则 新政',
			'出台 印发 下发 发布 制定 通过 施行 实施 执行 公布 起 颁布'
		],
		weight: 4
	},
	{
		type: 'reopening',
		all: ['企业 商户 商场 餐饮 园区', '复工 复产 复市 恢复营业 恢复堂食 开工'],
		weight: 3
	},
	{
		type: 'enforcement',
		all: ['城管 公安 市场监管 派出所 交警 执法', '整治 取缔 查处 检查 行动 拆除 清理 处罚 夜查'],
		weight: 3
	},
	{ type: 'training', all: ['消防 应急 防汛 地震 疏散', '演练 演习'], weight: 4 },
	{
		type: 'volunteering',
		all: ['志愿者 志愿 党员 学生 青年', '清扫 捡拾 大扫除 清洁 植树 劝导 义务 护河 清理'],
		weight: 2.5
	},
	{
		type: 'culture',
		all: ['元宵 端午 中秋 重阳 春节 国庆 建党 七夕 腊八', '活动 演出 联欢 包 猜 做 制作'],
		weight: 2
	},
	{ type: 'enforcement', all: ['违法 违章 违建 违规', '拆除 查处 取缔 整治 清理'], weight: 4 }
];
