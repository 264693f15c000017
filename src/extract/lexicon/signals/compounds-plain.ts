import type { Compound } from './compounds.ts';

/** Two plain words that tell a type together, in whatever year: 渔船 and 回港, 派出所 and 抓. */
export const plainCompounds: readonly Compound[] = [
	{
		type: 'training',
		all: ['农技员 技术员 农艺师 土专家 农技专家 农技人员', '指导 剪枝 施肥 农户 果农 春管 管理 示范'],
		weight: 6
	},
	{
		type: 'deployment',
		all: ['指挥部 领导小组 应急小组 巡逻队 护村队 抢险队', '成立 设立 组成 组建 建立'],
		weight: 6
	},
	{
		type: 'service',
		all: ['渔船 船只 船舶 渔民 养殖 养殖户 养殖人员', '回港 进港 归港 避风 上岸 撤离 转移'],
		weight: 6
	},
	{
		type: 'service',
		all: ['旅客 灾民 民工 司乘 乘客 群众 村民 灾区 受困', '住进 住下 腾出 腾了出来 收留 安顿 借宿 打地铺'],
		weight: 7
	},
	{
		type: 'service',
		all: ['倒树 断树 断枝 倒木 倒伏树木 落石 淤泥 泥沙', '清走 清运 清理 锯断 搬开 扶正 移走'],
		weight: 8
	},
	{
		type: 'service',
		all: ['假肢 助听器 呼叫铃 呼叫器 辅具', '安装 装上 装了 配 送 发'],
		weight: 8
	},
	{
		type: 'inspection',
		all: ['督查组 督导组 检查组 复审组 验收组 考核组 巡视组 巡察组', '进驻 入驻'],
		weight: 7
	},
	{
		type: 'medical',
		all: ['应征青年 适龄青年 新兵 应征公民', '医院 体检 体检站 空腹 初检 身体'],
		weight: 14
	},
	{
		type: 'reopening',
		all: [
			'公路 高速 高速公路 道路 大桥 隧道 铁路 列车 机场 码头 渡口 轮渡 航线 航道',
			'恢复 恢复通车 恢复通航 恢复通行 复航 解除封闭 解除管制 恢复运行 重新开通'
		],
		weight: 9
	},
	{ type: 'reopening', all: ['幼儿园 托儿所 托幼机构', '开园 返园 入园 复园'], weight: 8 },
	{
		type: 'enforcement',
		all: [
			'派出所 民警 公安 警方 巡防队员 巡防 警务室 交警 刑警 便衣 保安',
			'抓 抓了 抓住 抓到 抓获 擒获 逮住 拦下 截获 盘查 端掉 小偷 嫌疑人 嫌犯 赃物 赃款 侦破 破获 还给'
		],
		weight: 8
	},
	{
		type: 'enforcement',
		all: ['执照 证照 许可证 营业执照', '收了 收走 吊销 扣 扣下 暂扣 没收 被收'],
		weight: 8
	},
	{ type: 'enforcement', all: ['劳动监察 劳动监察大队 执法', '追回 讨回 欠薪'], weight: 10 },
	{
		type: 'volunteering',
		all: [
			'志愿者 志愿队 志工 义工 义工队 团员 学生 少先队员 小学生 居民 党员 村民',
			'集结 集合 扫街 清洗 擦洗 擦拭 拔草 护栏 修路 捡 扫 刷 冲洗'
		],
		weight: 6
	},
	{
		type: 'volunteering',
		all: [
			'官兵 部队 驻军 武警 救援队 蓝天救援队 民间救援队 突击队 志愿者',
			'倒树 断树 树枝 垃圾 树木 淤泥 清淤 街道垃圾'
		],
		weight: 8
	},
	{
		type: 'culture',
		all: [
			'图书馆 自助图书馆 博物馆 美术馆 文化馆 校史室 校史馆 村史馆 纪念馆 文化站 文化礼堂 戏台 祠堂 书房 农家书屋 展览馆',
			'启用 开馆 揭牌 挂牌 落成 亮相 开张'
		],
		weight: 7
	},
	{
		type: 'culture',
		all: ['灯笼 彩灯 花灯 灯会 烛光', '亮起 挂起 点亮 挂出 点起'],
		weight: 6
	},
	{
		type: 'culture',
		all: ['五星红旗 红旗 彩旗 国旗 面旗 的旗', '挂出 升起 飘扬 挂起 传递'],
		weight: 6
	},
	{
		type: 'culture',
		all: ['群众 市民 居民 乡亲 游客 全村', '欢呼 欢庆 欢腾 庆祝 放鞭炮 涌上街头'],
		weight: 3
	},
	{
		type: 'service',
		all: ['法律援助 社保 医保 便民 婚姻 民政 信访 就业 养老 残疾人 公证', '挂牌 窗口 开放 服务站 工作站'],
		weight: 4
	},
	{
		type: 'service',
		all: ['班车 巴士 社区巴士 公交 公交车 线路', '新开 通了 开通 增加 通进 开进'],
		weight: 7
	},
	{
		type: 'policy',
		all: [
			'公约 规约 村规民约 章程 管理规约 居规民约 停车方案 分配方案',
			'通过 表决 表决通过 立了 施行 定下 执行'
		],
		weight: 6
	},
	{
		type: 'other',
		all: ['轿车 货车 客车 电动车 摩托车 三轮车 卡车', '撞上 撞了 翻了 翻车 追尾 侧翻 起火 自燃'],
		weight: 8
	},
	{
		type: 'inspection',
		all: ['外宾 友人 代表团 考察团 同行 来宾 领导 专家 院士 华侨 港澳同胞', '参观 取经 看了 听取'],
		weight: 6
	},
	{
		type: 'inspection',
		all: ['疾控 疾控中心 水质 空气 设施 设备 锅炉 电梯 危房 房屋 桥梁', '监测 检测 鉴定 复核 抽样 取样'],
		weight: 5
	},
	{
		type: 'inspection',
		all: ['夜查 检查 抽查 暗访', '值班 值班情况 在岗 作风 到岗情况 值班备勤'],
		weight: 7
	}
];
