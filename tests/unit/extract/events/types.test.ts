import { describe, expect, it } from 'vitest';
import { typeOf } from '#extract/events/types.ts';

/** The type of a clause, with what is told beside, above and after it. */
function type(main: string, { aside = '', heading = '', more = '', before = '' } = {}) {
	const text = [main, aside, more, before].join('\n');
	const [one, two] = [main.length, main.length + 1 + aside.length];
	const three = two + 1 + more.length;
	return typeOf({
		text,
		main: { start: 0, end: one },
		aside: aside === '' ? [] : [{ start: one + 1, end: two }],
		heading,
		lead: true,
		before: { start: three + 1, end: text.length },
		more: { start: two + 1, end: three },
		dates: []
	});
}

describe('typeOf', () => {
	it.each([
		['meeting', '街道召开旧改征收工作推进会'],
		['policy', '居民小区凭出入卡进出'],
		['inspection', '消防救援大队到东关街开展“九小场所”联合检查'],
		['culture', '省小百花在镇影剧院连演三场'],
		['culture', '社区自乐班登台'],
		['culture', '县城举行三十五周年庆祝大会'],
		['volunteering', '街道团工委组织“95后”突击队为独居老人理发、送药'],
		// Who registers at the door, who gives blood and who gives plasma, and what is done at an airport.
		['screening', '社区干部上门登记外地返沪人员'],
		['screening', '网格员逐户登记上门'],
		['screening', '普查员入户登记人口信息'],
		['volunteering', '街道组织无偿献血'],
		['volunteering', '献血车开进社区，志愿者献血'],
		['medical', '康复者捐献血浆400毫升'],
		['medical', '新冠康复者献血浆'],
		['airport', '两大机场不断升级防控举措'],
		['airport', '浦东国际机场加强入境防疫措施'],
		['policy', '街道制定机场驻点人员管理办法'],
		['policy', '街道不断升级防控举措'],
		// Neighbours that they do not touch.
		['service', '理发店为老人理发'],
		['meeting', '街道召开安全检查工作部署会'],
		['meeting', '村选举委员会先开了会'],
		['training', '镇选举委员会举办选举工作人员培训班'],
		['training', '司法所给楼栋长上法律课，发《民事调解100问》'],
		['training', '扫盲夜校今晚开学'],
		['deployment', '空降兵某部官兵上堤抗洪'],
		['inspection', '省委工作组来县里查灾'],
		['service', '首班农村客车开行'],
		['service', '街道统一投药灭蚊'],
		['reopening', '经核查备案的企业分批开工'],
		['construction', '产业园总部大楼开工建设'],
		['reopening', '给购物中心等大型商场送去复工“四张清单”'],
		['airport', '航班落地，小组接到居民4人，测温、上车'],
		['culture', '社区把古琴雅集搬进茶院'],
		['other', '老板李建设点了一支烟'],
		['meeting', '南苑社区选举产生新一届居委会'],
		['inspection', '区委书记到街道调研'],
		['inspection', '下沉干部实地走访企业和商户近百家'],
		['deployment', '30名机关干部下沉社区支援一线'],
		['airport', '街道选派四名党员驻点机场'],
		['quarantine', '工作人员将入境人员转送至隔离点'],
		['screening', '普查员入户登记信息'],
		['screening', '全市开展全员核酸检测'],
		['supplies', '爱心企业捐赠口罩5000只'],
		['volunteering', '志愿者清扫楼道、捡拾垃圾'],
		['medical', '第四批援鄂医疗队出征武汉'],
		['medical', '流动疫苗接种车为居民接种疫苗'],
		['enforcement', '城管中队对占道经营开展集中整治'],
		['enforcement', '拆除违法建筑860平方米'],
		['reopening', '28家企业复工复产'],
		['policy', '区政府出台扶持中小企业若干措施'],
		['policy', '敬老院暂停探视'],
		['training', '社区组织消防演练'],
		['training', '街道举办线上微党课'],
		['inspection', '书记走访慰问困难家庭'],
		['service', '社区举办便民服务日活动'],
		['culture', '街道举行元宵灯会'],
		['culture', '职工乒乓球比赛举行'],
		['construction', '首台加装电梯竣工投用'],
		['construction', '旧改地块二轮征询签约率达98%'],
		['meeting', '会议通报了捐赠情况'],
		['meeting', '书记召集各村干部开了一个短会'],
		['inspection', '县长到山前村调研果园建设'],
		['inspection', '省督查组来镇检查治水工作'],
		['deployment', '第三批6名同志接班'],
		['deployment', '12名青年光荣入伍'],
		['culture', '第八届槐花节在河滩开幕'],
		['culture', '农业博览会正式开园'],
		['culture', '“百姓大舞台”开演'],
		['training', '社区请老教师来讲书法'],
		['training', '镇中心校开办家长夜校'],
		['enforcement', '派出所把考点旁的工地叫停'],
		['volunteering', '党员志愿者铲雪除冰'],
		['volunteering', '平安志愿者在路口值守'],
		['supplies', '商户派送腊八粥和米油'],
		['service', '书记走访困难党员和失独家庭'],
		['construction', '全村污水管网接通'],
		['policy', '街道启动应急预案'],
		['screening', '网格员开展敲门行动'],
		['medical', '卫生院的医生为妇女免费检查'],
		['volunteering', '党员志愿者到独居老人家中包饺子'],
		['volunteering', '300名官兵清理倒伏树木'],
		['enforcement', '城管队员清理占道摊位'],
		['deployment', '省防疫队一行14人抵达县城'],
		['meeting', '各支部集中收看党的十九大开幕'],
		['culture', '居民集中收看春节晚会'],
		['construction', '镇里把通村路的最后800米铺成柏油路'],
		['training', '退休老师教大家世博英语'],
		['screening', '卫生老师在校门口晨检'],
		['culture', '图书室办起读书会'],
		['service', '暖心驿站挂牌'],
		// Who looks round decides what it is.
		['inspection', '市人大代表团一行参观社区服务中心'],
		['inspection', '县委书记带队到邻县参观果园'],
		['training', '街道组织党员赴一大会址参观学习'],
		['culture', '社区邀请小朋友参观天文馆'],
		['culture', '消防站举行开放日，欢迎市民参观'],
		// What a form of words is about.
		['other', '第二次洪峰通过大桥江段'],
		['policy', '村民代表大会通过了村规民约修正办法'],
		['policy', '小区试点垃圾定时定点投放'],
		['policy', '进入商场须出示48小时核酸阴性证明'],
		['policy', '各单位全面落实实名登记制度'],
		['policy', '居民凭出入证进出小区'],
		['meeting', '镇政府与农业大学签订合作协议'],
		['construction', '河道封闭清淤'],
		['policy', '小区实行封闭管理'],
		['quarantine', '社区发现一例阳性人员，立即划定管控区'],
		['medical', '新方舱医院转出患者，两名感染者经救治出院'],
		['reopening', '道口管控解除，车辆放行'],
		['screening', '广场增设三个采样点'],
		['construction', '路口增设路灯'],
		['culture', '古镇灯会亮灯'],
		['construction', '背街小巷路灯全部亮灯'],
		// A simulation, not what is simulated.
		['training', '消防站队员背起水带冲向“着火点”'],
		['other', '厂房起火，浓烟四起'],
		['policy', '8月起，公交票价下调'],
		['inspection', '区政协委员一行实地参观社区食堂'],
		['culture', '留守儿童走进科技馆'],
		['training', '社区设摊发放反诈传单'],
		['supplies', '社区发放防暑用品'],
		['enforcement', '警方捣毁一个电信诈骗窝点'],
		['training', '全校师生三分钟内撤离教学楼'],
		['service', '镇里连夜撤离危房居民'],
		['training', '居民学做急救'],
		['medical', '伤员送医急救'],
		['meeting', '村民围坐晒场商量修桥'],
		['construction', '村民集中力量修桥'],
		['service', '供销社开通农产品代购'],
		['policy', '网上预约平台开通'],
		['construction', '自来水接进山村'],
		['construction', '社区卫生服务站搬进新址'],
		['medical', '牙医到幼儿园为孩子涂氟'],
		['deployment', '全体干部取消休假返岗'],
		['reopening', '工人返岗'],
		['policy', '高架路实行车道管控'],
		['quarantine', '全镇实行最严管控'],
		// Whose doing it is.
		['deployment', '子弟兵撤离小镇'],
		['service', '群众撤离危房'],
		['medical', '县疾控中心对水井消毒'],
		['service', '供电所实行24小时值班'],
		['training', '宣传小分队走进菜市场宣传反诈'],
		['deployment', '街道成立应急小分队'],
		['service', '银行职员当场劝阻老人向骗子转账'],
		['supplies', '食堂把姜汤送到值班室'],
		['volunteering', '志愿者给考生送上热水'],
		['medical', '普查女性健康，两天共检查860人'],
		['inspection', '联合小组检查商铺86家'],
		['medical', '卫生院组织医生下乡义诊'],
		['culture', '镇中心小学举行开学典礼'],
		['reopening', '镇中心小学开学'],
		['service', '居民给民警送来锦旗'],
		['other', '大堤出现管涌险情'],
		['other', '台风在象山登陆'],
		['other', '雨停了']
	])('%s: %s', (want, main) => expect(type(main).type).toBe(want));

	it('says the words that decided', () => {
		expect(type('街道召开座谈会').because).toEqual([
			{ about: 'type', zh: '“座谈会”“召开”→会议', en: '“座谈会”, “召开” → Meeting' }
		]);
		expect(type('雨停了').because[0].zh).toBe('没有提示类型的词，归入其他');
	});

	it('asks the sentences after it where its own words say little', () => {
		expect(type('微信群里炸开了锅', { more: '现需从各街道选派干部到机场驻点。' }).type).toBe('airport');
	});

	it('asks the sentence before it where nothing else says anything', () => {
		const before = '急救培训第一场坐满了人。';
		expect(type('第二场将在二村举行', { before }).type).toBe('training');
		expect(type('第二场音乐会将在二村举行', { before }).type).toBe('culture');
	});

	it('reads on where the clause is only how it was gone about', () => {
		expect(type('街道启动应急预案', { aside: '七户居民转为居家隔离' }).type).toBe('quarantine');
		expect(type('赶在早高峰前打通道路', { aside: '党员清雪铲冰三公里' }).type).toBe('volunteering');
	});

	it('is not led by what kind of document tells it', () =>
		expect(type('龙舟竞渡', { heading: '端午交通管制通告' }).type).toBe('culture'));

	it('is not led by the name of a centre', () =>
		expect(type('座谈会在社区服务中心召开').type).toBe('meeting'));
});
