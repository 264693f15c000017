/** Who does what to what: a table of deeds for each type, and what its rows must not touch. */
import { describe, expect, it } from 'vitest';
import { typeOf } from '#extract/events/types.ts';

/** The type of a sentence that stands alone: its first clause tells it, the next stands beside. */
function type(text: string, main = 0): string {
	const clauses = [...text.matchAll(/[^，]+/g)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length
	}));
	const nothing = { start: text.length, end: text.length };
	return typeOf({
		text,
		main: clauses[main],
		aside: clauses.filter((_, i) => i !== main),
		heading: '',
		lead: true,
		before: nothing,
		more: nothing,
		dates: []
	}).type;
}

const told: readonly (readonly [string, readonly string[]])[] = [
	[
		'policy',
		[
			'市政府印发《关于加强犬只管理的若干意见》',
			'镇政府出台《农村宅基地管理办法》',
			'街道制定《红色物业考核细则》',
			'教育局下发《关于做好暑期防溺水工作的通知》',
			'区防指发布暴雨红色预警',
			'县里解除防汛Ⅳ级应急响应',
			'市里发出通知，推迟开学',
			'防控办要求居民不出小区',
			'县里禁止燃放烟花爆竹',
			'外环内货车限行',
			'镇政府实行错峰用电',
			'居委会贴出公告',
			'小区启用电子出入证'
		]
	],
	[
		'deployment',
		[
			'镇里进入防台Ⅱ级应急响应',
			'防汛应急响应升至Ⅰ级',
			'县防指将防台风应急响应提升至二级',
			'全街道进入战时状态',
			'街道干部取消双休',
			'村干部二十四小时值守水库',
			'民兵扛沙袋封堵缺口',
			'武警官兵上堤抢险',
			'机关干部上街铲雪',
			'江堤管涌，民兵赶来抢堵',
			'应急分队集结待命'
		]
	],
	[
		'volunteering',
		[
			'十五名义工到敬老院为老人剪指甲',
			'大学生志愿者在地铁口引导乘客',
			'红领巾走上街头捡拾烟头',
			'社区居民清理楼道堆物',
			'团员青年沿河清漂',
			'党员突击队清扫背街小巷',
			'青年突击队为独居老人搬运蜂窝煤',
			'妈妈志愿队在校门口维持秩序',
			'志愿者给楼道消毒',
			'志工队清洗公园座椅'
		]
	],
	[
		'inspection',
		[
			'区长一行检查防汛物资',
			'副市长慰问高温一线的建筑工人',
			'街道书记看望百岁老人',
			'人大代表视察旧改地块',
			'政协委员调研老旧小区加装电梯',
			'消防大队夜查歌舞厅',
			'燃气公司入户检查灶具',
			'局长到工地查看基坑',
			'自来水公司逐户试压',
			'市场监管所抽检月饼',
			'督查组抽查值班情况',
			'城管检查渣土车'
		]
	],
	['screening', ['社工走访出租户420户', '民警入户走访租户', '便民采样点开放']],
	[
		'supplies',
		[
			'街道慰问困难户86户',
			'镇里资助贫困学生28名',
			'救济款打进村民账户',
			'补贴陆续发放到农户',
			'兄弟省份捐来帐篷200顶',
			'居民领到大礼包',
			'镇妇联给贫困母亲送去棉被'
		]
	],
	[
		'service',
		[
			'工会慰问坚守岗位的交警',
			'环卫工人连夜除冰',
			'社区食堂开业',
			'居民活动室开放',
			'公厕启用',
			'户外劳动者驿站揭牌',
			'母婴室投用',
			'退役军人服务站挂牌',
			'老年人日间照料中心启用',
			'社区为残疾人家庭装上扶手',
			'电工为独居老人更换电线',
			'师傅为居民修理家电',
			'台风登陆，街道转移危房居民',
			'街道组织企业到外省招工',
			'就业中心举办招聘会',
			'居委会腾出会议室收留滞留旅客'
		]
	],
	[
		'enforcement',
		[
			'城管清理马路摊点',
			'联合执法队整治群租',
			'派出所查获假烟',
			'街道清理僵尸车46辆',
			'镇里拆除违法建筑三处',
			'海事局查扣三无船舶'
		]
	],
	[
		'medical',
		[
			'医疗队在广场义诊',
			'社区卫生服务中心为老人接种流感疫苗',
			'社区卫生站启用',
			'发热门诊启用',
			'中医馆开张',
			'医院新大楼启用'
		]
	],
	[
		'culture',
		[
			'社区书房开门',
			'镇文化馆落成',
			'村史馆开馆',
			'灯光球场启用',
			'滨江步道开放',
			'老剧场重新亮相',
			'剧团恢复演出',
			'老年学校举行毕业典礼',
			'社区举行迎新联欢',
			'村里办敬老宴',
			'天文爱好者观测月全食',
			'小学生参观博物馆',
			'志愿者表彰晚会举行'
		]
	],
	[
		'construction',
		[
			'镇水厂投用',
			'便民桥建成',
			'村口公路通车',
			'南北高架落成',
			'充电桩投入使用',
			'停车场启用',
			'第二污水处理厂投入运行',
			'全镇恢复供气',
			'四村恢复供电',
			'物业更换老化水管',
			'房管所维修屋面',
			'供电所抢修线路',
			'道班工人打通塌方路段',
			'施工队铺设雨污管网',
			'旧改居民集中签约',
			'加装电梯项目签约',
			'三号桥合龙'
		]
	],
	[
		'reopening',
		[
			'新世纪超市开张',
			'服装厂开门',
			'农贸市场改造后重新开张',
			'老字号面馆复业',
			'理发店开门',
			'电影院恢复开放'
		]
	],
	['quarantine', ['第二批隔离点启用', '防疫队对楼道消杀', '学校教室全面消毒']],
	[
		'training',
		[
			'律师来居委会讲物权法',
			'消防员给幼儿园孩子讲火灾逃生知识',
			'农技员下田讲水稻栽培',
			'街道组织防汛桌面推演',
			'社区开展消防演练',
			'学校上开学第一课',
			'新党员面对党旗宣誓',
			'街道发放防诈骗告知书',
			'网格员发放垃圾分类宣传单',
			'民警到社区讲防骗',
			'社区举办消毒知识培训'
		]
	],
	[
		'meeting',
		[
			'居民围坐一起听改造方案',
			'业主商议电梯费用分摊',
			'代表们评议物业',
			'三方座谈停车难题',
			'村民代表表决征地补偿方案',
			'街道听取居民意见',
			'街道召开清理占道经营动员会',
			'镇里召开慰问老干部座谈会'
		]
	],
	['other', ['昨夜北郊一仓库失火', '台风“梅花”登陆舟山', '头茬草莓上市', '早稻丰收']]
];

describe.each(told)('%s', (want, sentences) => {
	it.each(sentences)('%s', (sentence) => expect(type(sentence)).toBe(want));
});

describe('what the table of deeds must not take', () => {
	it.each([
		['culture', '孩子们在图书馆参加“红色故事”朗诵比赛'],
		['meeting', '志愿者协会召开清理河道动员会'],
		['training', '志愿者培训班开班'],
		['training', '居委会主任为居民上法律课'],
		['service', '居委会主任看望独居老人'],
		['construction', '志愿服务中心改造完工'],
		['construction', '检查站改造工程竣工'],
		['medical', '两天检查妇女860人'],
		['reopening', '长江路恢复通车'],
		['policy', '街道发布《登革热防控方案》'],
		['service', '长者食堂在番禺路开业'],
		['culture', '位于解放路的图书馆开放']
	])('%s: %s', (want, sentence) => expect(type(sentence)).toBe(want));

	it('takes who acts from the clause before', () => {
		expect(type('志愿者一早来到三村，清理楼道', 1)).toBe('volunteering');
		expect(type('城管队员来到三村，清理楼道', 1)).toBe('enforcement');
	});

	it('leaves a disaster to what somebody does about it', () => {
		expect(type('台风“天鸽”登陆，街道启动Ⅰ级应急响应')).toBe('deployment');
		expect(type('台风“天鸽”登陆，树木倒伏')).toBe('other');
	});
});
