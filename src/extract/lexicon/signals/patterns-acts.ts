/** What is done to what, in the plainest words: 栽了12棵香樟, 查了7处私设洗砂点, 送冷饮170箱. */
import type { Pattern } from './patterns.ts';

const COUNT = '[\\d一二三四五六七八九十百千两]+[余多]?';

export const actPatterns: readonly Pattern[] = [
	{
		type: 'volunteering',
		key: '栽',
		pattern: new RegExp(`栽[了下种植]?[^，。；]{0,10}(?:${COUNT}[棵株]|[树苗松柏杉樟柳槐])`),
		weight: 5
	},
	{
		type: 'volunteering',
		key: '植',
		pattern: new RegExp(`[^移培养繁扶种]植[^物被保皮入，。；]{0,8}${COUNT}[棵株亩]`),
		weight: 6
	},
	{
		type: 'inspection',
		key: '查',
		pattern: new RegExp(
			`(?:街道|[镇乡区局所队组办]|部门|城管|一道|联合|连|夜)[^，。；]{0,6}查了?(?!封|获|扣|处|明|办|出|清|询|体)(?:${COUNT}|[^，。；]{1,8}(?:港|船|店|市场|工地|网吧|企业|食堂|仓库|摊|厂|校))`
		),
		weight: 6
	},
	{
		type: 'meeting',
		key: '成',
		pattern: /(?:自治会|协会|理事会|委员会|分会|议事会|商会|促进会|联盟|联合会|工会)(?:正式|宣告|挂牌)?成立/,
		weight: 6
	},
	{
		type: 'meeting',
		key: '改',
		pattern: /(?:协会|分会|支部|居委会?|村委会?|班子|业委会|理事会)改选/,
		weight: 8
	},
	{
		type: 'meeting',
		key: '过',
		pattern: /(?:举手|表决|投票|全票|一致|全体[^，。；]{1,6})[^，。；]{0,4}通过/,
		weight: 8
	},
	{
		type: 'meeting',
		key: '会',
		pattern:
			/(?:听证|协调|回访|征询|听取|商讨|协商|评议|沟通|约谈|质询|通报|部署|动员|推进|研判|调度|评审|筹备)会[。！；]?$/,
		weight: 9
	},
	{
		type: 'supplies',
		key: '送',
		pattern: new RegExp(
			`送(?:去|来|上|给)?[^，。；票餐考医诊]{1,10}${COUNT}(?:箱|袋|斤|公斤|瓶|套|盒|桶|吨|床|双|只)`
		),
		weight: 5
	},
	{ type: 'deployment', key: '迎', pattern: /迎战|迎击/, weight: 4 },
	{
		type: 'construction',
		key: '装',
		pattern:
			/(?:变压器|路灯|灯|电梯|扶手|栏杆|护栏|摄像头|水表|电表|门禁|空调|充电桩)[^，。；]{0,10}(?:装好|装上|装完|装毕|换好|架好)/,
		weight: 5
	},
	{
		type: 'construction',
		key: '补',
		pattern: /(?:消防栓|消火栓|井盖|路灯|路面|台阶|栏杆|护栏|砖|瓦|窗)[^，。；]{0,6}补(?:齐|好|上|全)/,
		weight: 5
	},
	{
		type: 'construction',
		key: '加',
		pattern:
			/(?:堤|坝|护栏|河岸|护岸|墙|桥|楼|房|屋顶|边坡)[^，。；]{0,6}加固|加固[^，。；]{0,8}(?:开工|完工|工程|竣工)/,
		weight: 5
	},
	{ type: 'construction', key: '桩', pattern: /(?:第一|首|最后一)根桩|打桩/, weight: 6 },
	{
		type: 'construction',
		key: '立',
		pattern: /(?:柱子?|梁|塔|碑|牌坊|门楼|钢架)[^，。；]{0,4}立(?:起来|起|好|定)/,
		weight: 6
	},
	{
		type: 'construction',
		key: '清',
		pattern:
			/(?:渠|河|沟|塘|圳|湖|港|浜|管道|下水道)[^，。；]{0,6}清淤|清(?:理)?(?:水圳|水渠|河道|沟渠|淤泥)/,
		weight: 5
	},
	{
		type: 'construction',
		key: '通',
		pattern: /(?:引水|输水|供水)?(?:管道|水渠|渡槽|自来水)[^，。；]{0,6}通水/,
		weight: 5
	},
	{
		type: 'service',
		key: '电',
		pattern: /(?:全部|全村|全镇|陆续|恢复)[^，。；]{0,4}(?:通电|送电|供电)/,
		weight: 5
	},
	{
		type: 'service',
		key: '款',
		pattern: /(?:领款|领取[^，。；]{0,10}款|缴[^，。；]{0,8}款|代收|收缴[^，。；]{0,6}费|缴清)/,
		weight: 4
	},
	{ type: 'service', key: '清', pattern: /(?:务必|须|请|全部)?缴清/, weight: 4 },
	{
		type: 'culture',
		key: '灶',
		pattern: /祭灶|送灶|谢灶/,
		weight: 5
	},
	{ type: 'culture', key: '鼓', pattern: /(?:打|敲|擂)[^，。；]{0,4}鼓/, weight: 4 },
	{ type: 'culture', key: '登', pattern: /(?:登高|爬山)(?!作业|车|望)/, weight: 5 },
	{ type: 'culture', key: '祭', pattern: /(?:共|公|家|集体|同)祭/, weight: 6 },
	{
		type: 'culture',
		key: '生',
		pattern: /(?:办|过|庆|做)[^，。；]{0,6}生日(?:会|宴|派对)?|生日会/,
		weight: 7
	},
	{
		type: 'inspection',
		key: '鉴',
		pattern: /鉴定(?:为|出|结果|组|专家)|(?:专家|部门)[^，。；]{0,8}鉴定/,
		weight: 6
	},
	{
		type: 'reopening',
		key: '通',
		pattern:
			/(?:道路|公路|大桥|航道|隧道|铁路|全线|主干道|车道)[^，。；]{0,6}(?:恢复通行|全部通行|恢复通航|抢通|放行)/,
		weight: 5
	},
	{
		type: 'reopening',
		key: '接',
		pattern: /(?:包车|专列|专车|包机|点对点)[^，。；]{0,10}(?:接回|接来|送回|运送)[^，。；]{0,12}(?:工|员)/,
		weight: 6
	},
	{
		type: 'enforcement',
		key: '警',
		pattern: /民警[^，。；]{0,16}(?:搜寻|寻找|找回|追回|抓获|破获|劝阻|救下)/,
		weight: 5
	},
	{
		type: 'training',
		key: '灭',
		pattern: /(?:练|学|教|演)[^，。；]{0,8}灭火|灭火(?:培训|演练|课|实操|演示)/,
		weight: 7
	},
	{
		type: 'construction',
		key: '工',
		pattern:
			/^(?![^，。；]*(?:企业|[工药纱钢]厂|公司|车间|[店商]户|员工|工人|返岗))[^，。；]*(?:开工|竣工|完工|动工)了?[。；]?$/,
		weight: 9
	},
	{
		type: 'training',
		key: '课',
		pattern: /(?:培训|讲座|训练|学堂|讲堂|夜校)[^，。；]{0,16}开(?:课|讲|班)/,
		weight: 9
	},
	{
		type: 'medical',
		key: '查',
		pattern: /(?:妇女|居民|老人|学生|村民|市民|炉前工|职工)[^，。；]{0,4}查(?:两癌|肺|体|血|牙|视力|骨)/,
		weight: 7
	},
	{ type: 'medical', key: '癌', pattern: /(?:两癌|乳腺癌|宫颈癌|癌症)(?:筛查|普查|检查)|查两癌/, weight: 7 },
	{
		type: 'construction',
		key: '拆',
		pattern: /(?:危房|危楼|校舍|老房|旧房|旧楼|平房|厂房)[^，。；]{0,6}拆(?:除|完|了|掉)/,
		weight: 8
	},
	{
		type: 'reopening',
		key: '通',
		pattern: /(?:人行桥|大桥|便桥|桥|路|隧道)(?:正式|全线|恢复)?通行/,
		weight: 4
	},
	{
		type: 'reopening',
		key: '解',
		pattern: /(?:号楼|小区|楼栋|全[市区县城镇街]|社区|村)[^，。；]{0,4}解封/,
		weight: 8
	},
	{
		type: 'deployment',
		key: '撤',
		pattern: /(?:居民|群众|村民|人|户)[^，。；]{0,4}(?:撤至|撤到|撤离|转移至|转移到|疏散到)/,
		weight: 5
	},
	{
		type: 'supplies',
		key: '捐',
		pattern: new RegExp(
			`捐(?:赠|献|送)?了?(?![款资血])[^，。；]{1,10}${COUNT}(?:吨|箱|袋|斤|公斤|件|套|双|床|册|本|份)`
		),
		weight: 6
	},
	{ type: 'training', key: '谣', pattern: /辟谣|谣言粉碎/, weight: 4 },
	{ type: 'culture', key: '旗', pattern: /降半旗|升[国五]?[星红]*旗/, weight: 6 },
	{ type: 'culture', key: '笛', pattern: /鸣笛[^，。；]{0,4}(?:三|分钟|致哀|默哀)/, weight: 6 },
	{
		type: 'inspection',
		key: '排',
		pattern: /排查[^，。；]{0,10}(?:隐患|堆物|安保|消防|燃气|用电|风险|线路)/,
		weight: 6
	}
];
