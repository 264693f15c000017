import type { Compound } from './compounds.ts';

/** Two words of which the one says whose, or about what, the other is: soldiers withdraw, an animal feed store is disinfected. */
export const whoseCompounds: readonly Compound[] = [
	{
		type: 'medical',
		all: [
			'疾控 疾控中心 卫生防疫队 防疫队 卫生防疫站 防疫站 卫生院 卫生服务中心',
			'消毒 消杀 终末消毒 采水样 饮水检测 水质检测 防疫 进驻 小分队'
		],
		weight: 8
	},
	{
		type: 'deployment',
		all: ['官兵 子弟兵 解放军 部队 武警 战士', '撤离 撤回 凯旋 归建 返程 返营 开拔'],
		weight: 10
	},
	{
		type: 'service',
		all: ['灾民 群众 村民 受灾群众 转移群众 居民', '返乡 返回家园 重返家园 搬回 回家'],
		weight: 6
	},
	{
		type: 'service',
		all: ['供电 供电所 电力 供水 水务 燃气 抢修队 环卫 环卫所', '值班 值守 24小时 备勤 待命 检修 清淤 出车'],
		weight: 7
	},
	{
		type: 'service',
		all: ['积雪 雪 清雪 铲雪 铲冰 塌方 淤泥 倒伏 断枝', '打通 抢通 道路 通行 清出'],
		weight: 5
	},
	{ type: 'service', all: ['锦旗', '送 送来 送了 送上 送去 赠'], weight: 7 },
	{
		type: 'service',
		all: ['转账 汇款 汇钱 存款 陌生账户 骗子 骗局', '劝阻 拦下 拦截 劝住 识破 止付'],
		weight: 7
	},
	{
		type: 'supplies',
		all: [
			'饺子 粽子 汤圆 绿豆汤 姜汤 姜茶 热汤 汤面 热饭 盒饭 热粥 月饼',
			'送到 送至 送去 送给 送上 送来 送了 免费送 端给 端来 递上'
		],
		weight: 8
	},
	{ type: 'supplies', all: ['灭火器 灭火毯 报警器 烟感 急救箱 药箱 雨衣', '配备 配发 配齐 发放'], weight: 6 },
	{ type: 'volunteering', all: ['志愿者 义工 义工队', '送上 送来 送给 送到 递上 疏导 引导'], weight: 8 },
	{
		type: 'meeting',
		all: ['签订 签署 签下 签约 签了', '协议 协议书 合作 备忘录 责任书 共建 结对 意向书'],
		weight: 6
	},
	{
		type: 'policy',
		all: ['试点 推行 试行 推广 推开 全面推行', '垃圾分类 积分 定时定点 撤桶 分类投放'],
		weight: 5
	},
	{
		type: 'reopening',
		all: ['通道 离汉通道 口岸 关口 道口 卡口 省界', '解除 解封 放行 打开 恢复 重开'],
		weight: 12
	},
	{ type: 'policy', all: ['通道 离汉通道 口岸 关口', '关了 关闭 封闭 关上 关停'], weight: 7 },
	{
		type: 'quarantine',
		all: ['阳性 阳性人员 感染者 密接 次密接 确诊', '发现 管控 管控区 封管 流调 居家隔离 转运 协查 检出'],
		weight: 5
	},
	{
		type: 'quarantine',
		all: ['解除 解封 划定 设置 设立 划为 调整为', '封控区 管控区 防范区 封控 管控 中风险 高风险'],
		weight: 4
	},
	{
		type: 'training',
		all: ['小分队 社工 民警 宣传队 网格员 志愿者', '宣传 宣传资料 宣传单 讲解 宣讲 发放宣传资料'],
		weight: 3
	},
	{
		type: 'training',
		all: ['党员 学员 青年干部 入党积极分子', '参观学习 参观 瞻仰 重温'],
		weight: 3
	},
	{
		type: 'culture',
		all: [
			'小朋友 孩子 儿童 留守儿童 少年 小学生 中学生 青少年 学生 居民 市民 老人 游客 家庭 村民',
			'参观 游览 逛 博物馆 科技馆 美术馆 展览馆 动物园'
		],
		weight: 4
	},
	{
		type: 'culture',
		all: ['默哀 肃立 低头', '默哀 三分钟 3分钟 鸣笛 汽笛 同胞 英烈 遇难'],
		weight: 6
	},
	{
		type: 'training',
		all: ['发放 派发 分发 张贴', '传单 宣传单 宣传册 宣传页 宣传资料 宣传手册 折页 明白纸'],
		weight: 8
	},
	{ type: 'training', all: ['防灾日 防灾 减灾 防震 消防日 应急', '预演 演练 疏散 避险演练'], weight: 8 },
	{ type: 'training', all: ['师生 学生 全校 全园', '疏散 撤离 撤出 疏散至 撤到'], weight: 9 },
	{
		type: 'training',
		all: ['学做 学习 学会 学练 学 教 演示 练习 考取', '急救 心肺复苏 包扎 海姆立克'],
		weight: 8
	},
	{
		type: 'service',
		all: ['开通 推出 增设', '代购 专线 热线 班车 接驳 便民 代办 送药 助餐'],
		weight: 8
	},
	{
		type: 'construction',
		all: ['自来水 天然气 燃气 宽带 光纤 动力电', '接进 接入 通到 接通 入户'],
		weight: 6
	},
	{
		type: 'construction',
		all: ['新址 新楼 新馆 新院区 新办公楼', '搬进 迁入 搬迁 启用 迁至 搬到'],
		weight: 6
	},
	{ type: 'deployment', all: ['取消休假 结束休假 干部 党员 民警', '返岗 到岗 在岗 归队'], weight: 7 },
	{ type: 'airport', all: ['机场 航站楼', '转运组 专班 送回 接回 接到 旅客'], weight: 8 },
	{ type: 'culture', all: ['传习所 书屋 图书馆 非遗 文化馆', '挂牌 揭牌 开馆'], weight: 6 },
	{
		type: 'culture',
		all: ['开学典礼 毕业典礼 入学典礼 成人礼', '举行 举办 开学典礼 毕业典礼 入学典礼'],
		weight: 8
	},
	{
		type: 'construction',
		all: ['封闭 停业 停水 停电 停气 断水 分时段', '施工 清淤 改造 装修 大修 检修 养护 修缮 接管'],
		weight: 6
	},
	{
		type: 'construction',
		all: ['路灯 楼道灯 街灯 太阳能灯', '亮灯 点亮 亮了 亮起 亮起来'],
		weight: 6
	},
	{
		type: 'medical',
		all: ['护士 医生 护士长 医护 医务人员', '病房 隔离病房 重症 轮换 轮休'],
		weight: 6
	},
	{
		type: 'other',
		all: ['堤 圩堤 大堤 堤坝 江堤 堤段 桥 围墙', '塌 塌开 决口 溃 管涌 渗水 脱坡 滑坡 垮塌'],
		weight: 6
	}
];
