import type { Passage } from './passage.ts';

/** Where a date stands and what it does there: several in a sentence, headings, captions, quotes, names, times past. */
export const passages: Passage[] = [
	// Several days of one happening are one; several happenings are several.
	{
		in: '6月7日、8日两天，71家工地停工。',
		want: ['2021-06-07/2021-06-08 policy|enforcement|service|construction|other 工地']
	},
	{
		in: '培训由医院承担，5月18日、19日、22日分三个半天讲完。',
		want: ['2021-05-18/2021-05-22 training|medical 讲完']
	},
	{
		in: '5月10日、11日，街道分别召开老干部座谈会和青年座谈会。',
		want: ['2021-05-10 meeting 座谈会', '2021-05-11 meeting 座谈会']
	},
	{
		in: '社区篮球联赛5月5日打响，十六支队伍打了58场，5月21日收官。',
		want: ['2021-05-05/2021-05-21 culture 联赛']
	},
	{
		in: '选民登记5月12日开始，5月30日结束，6月3日选民榜贴上墙。',
		want: [
			'2021-05-12/2021-05-30 screening|policy|meeting 选民',
			'2021-06-03 policy|screening|meeting 选民榜'
		]
	},
	{
		in: '5月9日，医疗队来社区做第六轮核酸，当天采样3790管。',
		want: ['2021-05-09 screening|medical 核酸']
	},
	{
		in: '5月21日晚，小区断电，院落进水，次日凌晨两点排除。',
		want: ['2021-05-21 other|service 断电']
	},
	{
		in: '5月21日，街道开会。次日上午，书记走访企业。',
		want: ['2021-05-21 meeting 开会', '2021-05-22 inspection|service 走访']
	},
	// A date that ends its sentence says when the thing before it happened.
	{
		in: '河水真正漫过大堤，是5月31日的事，二百户人家搬上了山。',
		want: ['2021-05-31 other|service|deployment 大堤']
	},
	{
		in: '危房住户全部安置到体育馆，时间是6月8日上午10点20分。',
		want: ['2021-06-08T10:20 service 安置']
	},
	{ in: '他最难忘的，是1998年的事。', want: [] },
	{
		in: '首批居民已拿到选房号，搬场定在6月中旬。',
		want: ['2021-06-11/2021-06-20 construction|service|other 搬场']
	},
	{
		in: '企业捐的600箱方便面6月3日运到；农户拉来的馒头，5日清早发完。',
		want: ['2021-06-03 supplies|service 方便面', '2021-06-05 supplies|service|other 馒头']
	},
	{
		in: '观察点5月1日启用，到昨天傍晚共接诊163人次。',
		want: ['2021-05-01 medical|quarantine|construction|policy 观察点']
	},
	{
		in: '换届选举工作快报（2021年6月14日）\n\n6月12日，镇里召开动员会。',
		want: ['2021-06-12 meeting 动员会']
	},
	{
		in: '6月14日是端午节，古桥街道东河社区摆开长街宴，60桌老街坊围坐一堂。',
		want: ['2021-06-14 culture|service|other 长街宴']
	},
	{
		in: '5月9日是星期天，又逢母亲节，镇妇联志愿者杨丽把3岁的女儿交给婆婆，到道口值守七个小时。',
		want: ['2021-05-09 volunteering|service|deployment|screening|other|culture 志愿者']
	},
	{
		in: '3月5日，学雷锋日。华山居民区的活动室一早就热闹起来，十二位手艺人忙开了。',
		want: ['2021-03-05 volunteering|service|other|culture 手艺人']
	},
	{
		in: '6月11日是街道第三个“清洁日”，机关干部和商户一道，把人行道冲洗了一遍。',
		want: ['2021-06-11 volunteering|service 人行道']
	},
	{ in: '6月5日是世界环境日，今年的主题是人与自然和谐共生。', want: [] },
	{ in: '3月22日是世界水日，我国是世界上最缺水的国家之一。', want: [] },
	{
		in: '连日来持续高温，街道总工会于6月12日慰问环卫工人。',
		want: ['2021-06-12 service 慰问']
	},
	{
		in: '近日，街道召开座谈会，6月12日又走访了企业。',
		want: ['2021-06~ meeting 座谈会', '2021-06-12 inspection|service 走访']
	},
	{
		in: '6月12日龙舟赛开赛当天，226路公交将延长服务两小时。',
		want: ['2021-06-12 service|policy|culture 公交']
	},
	{
		in: '3月5日，街道召开动员会，6日组建12支工作队，7日全部进驻小区。',
		want: [
			'2021-03-05 meeting 动员会',
			'2021-03-06 deployment 组建',
			'2021-03-07 deployment|construction 进驻'
		]
	},
	{
		in: '2月3日、5日和7日，街道分三批组织居民代表参观新展馆。',
		want: [
			'2021-02-03 culture|training|inspection|service 参观',
			'2021-02-05 culture|training|inspection|service 参观',
			'2021-02-07 culture|training|inspection|service 参观'
		]
	},
	{
		in: '5月10日上午，街道举行启动仪式。仪式上，街道主任宣读了活动方案。',
		want: ['2021-05-10 culture|policy|meeting|other|construction 启动仪式']
	},
	{
		in: '5月10日上午，街道召开党建联席会；下午，与会人员参观了党群服务中心。',
		want: ['2021-05-10 meeting 联席会', '2021-05-10 inspection|culture|training|construction 参观']
	},
	{ in: '▲6月9日，志愿者在社区清扫楼道。', want: ['2021-06-09 volunteering 清扫'] },
	{
		in: '图为6月9日，居民在新建的口袋公园散步。',
		want: ['2021-06-09 other|construction|culture|service 口袋公园']
	},
	{ in: '2020年度先进个人表彰大会在街道礼堂举行。', want: [] },
	{ in: '6月10日，街道召开2020年度先进个人表彰大会。', want: ['2021-06-10 meeting 表彰大会'] },
	{ in: '他1949年参加革命，1953年加入中国共产党，1985年离休。', want: [] },
	{ in: '2005年成立的夕阳红合唱队如今已有50名队员。', want: [] },
	{ in: '6月8日，成立于2005年的夕阳红合唱队在区比赛中获得一等奖。', want: ['2021-06-08 culture 一等奖'] },
	{
		in: '记者6月12日从街道获悉，辖区第三家社区食堂将于6月28日投入运营。',
		want: ['2021-06-28 service|construction|reopening 社区食堂']
	},
	{
		in: '“3·15”国际消费者权益日前夕，市场监管所开展食品安全专项检查。',
		issued: '2021-03-20',
		want: ['2021-03-15~ inspection|enforcement 食品安全']
	},
	{
		in: '“六一”儿童节到来之际，社区为困境儿童送上节日礼物。',
		want: ['2021-06-01~ service|supplies|culture 节日礼物']
	},
	{ in: '街道召开“七一”庆祝大会筹备会的通知已经下发。', want: [] },
	{ in: '在5月20日召开的座谈会上，代表们就社区治理提出建议23条。', want: ['2021-05-20 meeting 座谈会'] },
	{ in: '5月20日的座谈会上，代表们畅所欲言。', want: ['2021-05-20 meeting 座谈会'] },
	{ in: '活动将持续到6月30日。', want: ['2021-06-30 other|culture|policy|volunteering 持续'] },
	{ in: '6月30日，市民之家将正式启用。', want: ['2021-06-30 construction|service|policy 启用'] },
	{
		in: '前天，一场突如其来的大雨让地下车库进水，物业迅速启动应急预案，组织人员排水。',
		want: ['2021-06-13 service|other|deployment|policy 地下车库']
	},
	{ in: '每年的3月，社区都会组织植树活动。', want: [] },
	{
		in: '早在今年3月，街道就启动了“美丽楼道”创建活动。',
		want: ['2021-03 construction|volunteering|policy|culture|other 美丽楼道']
	},
	{
		in: '6月8日下午2点，第一场宣讲在李家村开讲；6月9日下午，第二场宣讲走进机关。',
		want: ['2021-06-08T14:00 training 第一场', '2021-06-09 training 第二场']
	},
	{ in: '2021年6月8日\n\n星期二', want: [] },
	{ in: '发布时间：2021-06-08 10:30 来源：东风街道', want: [] },
	{ in: '记者 王小明 6月8日报道', want: [] },
	{ in: '6月8日，天气炎热，骄阳似火。', want: [] },
	{ in: '五月的校园，繁花似锦，绿意盎然。', want: [] },
	{ in: '1937年11月，侵华日军攻占县城，烧毁民房千余间。', want: [] },
	{
		in: '6月9日，社区举办“永远跟党走”歌咏比赛。比赛在《没有共产党就没有新中国》的歌声中拉开帷幕，8支队伍先后登台。6月9日晚，颁奖仪式同步举行。',
		want: ['2021-06-09 culture 歌咏比赛', '2021-06-09 culture|meeting 颁奖']
	},
	{
		in: '# 街道开展“安全生产月”活动\n\n6月3日，街道开展“安全生产月”宣传咨询日活动。\n\n# 社区食堂开业\n\n6月5日，永嘉社区食堂开业，首日接待老人210名。',
		want: ['2021-06-03 training 安全生产月', '2021-06-05 service|reopening|construction 开业']
	},
	{
		in: '该企业2020年12月落户园区，今年5月正式投产。',
		want: ['2020-12 construction|reopening|other|policy 落户', '2021-05 construction|reopening|other 投产']
	},
	{ in: '王阿姨清楚地记得，去年冬天，是居委干部帮她把药送到了家门口。', want: [] },
	{
		in: '第一批党员志愿者已于5月30日到岗，第二批将于6月20日到岗。',
		want: ['2021-05-30 deployment|volunteering 到岗', '2021-06-20 deployment|volunteering 到岗']
	},
	{
		in: '大事记\n\n2021年5月\n\n3日　街道召开党工委扩大会议。\n\n8日　区委副书记陈光到街道调研。\n\n21日—23日　街道举办社区工作者培训班。',
		want: [
			'2021-05-03 meeting 扩大会议',
			'2021-05-08 inspection 调研',
			'2021-05-21/2021-05-23 training 培训班'
		]
	},
	{
		in: '国庆假期，街道组织14支巡逻队加强社会面巡防。',
		issued: '2021-10-10',
		want: ['2021-10-01~ volunteering|enforcement|deployment 巡逻队']
	},
	{
		in: '“七一”前夕，街道党工委走访慰问了12名老党员。',
		issued: '2021-07-05',
		want: ['2021-07-01~ service|inspection 慰问']
	}
];
