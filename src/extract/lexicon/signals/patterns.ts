/**
 * Wordings that no list of words can hold: names that are made anew for each occasion (第十二届羊锅节) and set phrases with
 * room inside (开了一个短会). Tried on the main clause alone.
 */
export interface Pattern {
	type: string;
	pattern: RegExp;
	weight: number;
	/** A character that the clause must hold for the pattern to be tried. */
	key: string;
}

export const patterns: readonly Pattern[] = [
	{ type: 'medical', key: '血', pattern: /献出?了?[^，。；]{0,6}血浆|血浆捐[献赠]/, weight: 9 },
	{
		type: 'airport',
		key: '机',
		pattern:
			/(?:机场|航站楼)[^，。；出制印]{0,8}(?:升级|加强|收紧|落实|实施|筑牢|织密|严守|加密|优化|压实)[^，。；]{0,14}(?:防控|防疫|疫情|入境|检疫|分流|口岸|举措|措施)/,
		weight: 9
	},
	{ type: 'policy', key: '凭', pattern: /凭[^，。；]{1,10}(?:进出|出入|入内|通行)/, weight: 6 },
	{ type: 'inspection', key: '检', pattern: /开展[^，。；]{0,16}(?:联合|安全|拉网式|专项)检查$/, weight: 12 },
	{ type: 'culture', key: '演', pattern: /连演[两三四五六七八九十\d]+[场天晚]/, weight: 6 },
	{ type: 'culture', key: '登', pattern: /(?:班|团|队|社|剧|选手|票友|演员)登台/, weight: 5 },
	{ type: 'culture', key: '周', pattern: /周年(?:庆祝|纪念)大会/, weight: 4 },
	{
		type: 'inspection',
		key: '参',
		pattern: /(?:率队|带队|率领|一行|考察团|代表团|领导|来宾|嘉宾)[^，。；]{0,24}?参(?:观|访)/,
		weight: 6
	},
	{
		type: 'inspection',
		key: '核',
		pattern: /(?:逐[条项户家一个]|对照|现场|一一)[^，。；]{0,6}核[对查验实]/,
		weight: 4
	},
	{
		type: 'medical',
		key: '检',
		pattern: /(?:检查|筛查|体检)(?:了)?(?:妇女|老人|居民|学生)?[\d,]+(?:余|多)?(?:人|名|例|位)/,
		weight: 14
	},
	{
		type: 'policy',
		key: '凭',
		pattern: /凭[^，。；]{0,8}[证码票][^，。；]{0,16}(?:出入|进出|外出|入内|通行|进入)/,
		weight: 5
	},
	{
		type: 'other',
		key: '功',
		pattern: /(?:为|给|授予|荣立|记)[^，。；]{0,12}(?:[一二三]等功|记功)/,
		weight: 6
	},
	{ type: 'training', key: '讲', pattern: /第[一二三四五六七八九十\d]{1,2}讲/, weight: 5 },
	{ type: 'other', key: '洪', pattern: /洪峰[^，。；]{0,10}(?:通过|过境|经过|抵达|到达)/, weight: 5 },
	{ type: 'other', key: '出', pattern: /出现[^，。；]{0,10}(?:险情|管涌|滑坡|裂缝|渗漏|脱坡)/, weight: 6 },
	{
		type: 'other',
		key: '全',
		pattern: /全[镇县村城区乡]{1,2}(?:大面积)?(?:停电|断电|停水|断水)/,
		weight: 5
	},
	{
		type: 'policy',
		key: '通',
		pattern: /通过了?[^，。；]{0,24}?(?:条例|办法|决议|决定|方案|公约|章程|规定|规划)/,
		weight: 3
	},
	{
		type: 'policy',
		key: '须',
		pattern: /须[^，。；]{0,18}?(?:查验|出示|扫码|持有?|佩戴|提供|凭|报备|预约|报送|送达|提交)/,
		weight: 4
	},
	{
		type: 'policy',
		key: '落',
		pattern: /落实[^，。；]{0,24}?(?:要求|制度|规定|措施|政策|机制|责任制)[，。；]?$/,
		weight: 4
	},
	{
		type: 'training',
		key: '“',
		pattern: /“(?:起火|着火|火灾|火情|火点|伤员|伤者|被困|病人|灾情|险情|震中|歹徒|溺水)[^”]{0,4}”/,
		weight: 7
	},
	{
		type: 'training',
		key: '模',
		pattern: /（模拟）|模拟[^，。；]{0,8}(?:火|震|险|灾|伤|险情|事故)/,
		weight: 5
	},
	{
		type: 'training',
		key: '班',
		pattern: /(?:开设|开办|举办|办起|开出)[^，。；]{0,20}?[语课术法习训成]?班(?![子车组次长])/,
		weight: 3
	},
	{ type: 'quarantine', key: '管', pattern: /(?:实行|实施|采取|完成)[^，。；]{0,6}管控/, weight: 4 },
	{ type: 'culture', key: '活', pattern: /(?:举行|举办|开展)[^，。；]{0,24}?活动$/, weight: 0.8 },
	{
		type: 'inspection',
		key: '看',
		pattern:
			/(?:来人|派人|来了人|一行[^，。；]{0,10}|来[^，。；]{0,6}里)[^，。；]{0,6}?(?:看过|看了|查看|来看|看)/,
		weight: 3
	},
	{
		type: 'policy',
		key: '封',
		pattern: /封(?:了|住|上|闭了|死)|(?:[路村街巷弄门口]|通道)[^，。；]{0,4}封[^，。；]{0,4}[条个处道]/,
		weight: 3
	},
	{
		type: 'culture',
		key: '届',
		pattern:
			/[\d一二三四五六七八九十首]届[^，。；]{0,16}?(?:节(?![约水能日假气目省点])|[联邀锦公]?赛|展|杯|运会|文化周|博览会)/,
		weight: 3
	},
	{
		type: 'culture',
		key: '节',
		pattern:
			/(?:喜迎|欢庆|共度|欢度|举行|举办|庆祝|上演|亮相)[^，。；]{0,14}?节(?![约水能假目省点前后])|节(?:上|里|期间|现场)?(?:正式)?(?:开幕|启幕|闭幕|举行|举办|开锅|开犁|开场|上演|登场|拉开)/,
		weight: 3
	},
	{
		type: 'meeting',
		key: '会',
		pattern:
			/(?:开[了完]?|召集[^，。；]{0,12}|碰了?|召开[^，。；]{0,40})(?:一|个|场|次|一[个场次])?[^，。；]{0,8}?会(?![员议场所馆堂长计展师费])/,
		weight: 3
	},
	{ type: 'meeting', key: '会', pattern: /^(?:会议|大会|会上|全会)(?!室|中心|堂)/, weight: 4 },
	{
		type: 'quarantine',
		key: '回',
		pattern:
			/从(?:[^，。；]{2,8}国|日本|德国|英国|美国|韩国|意大利|法国|西班牙|伊朗|澳大利亚|泰国|[^，。；]{0,6}[兹堡敦顿尼斯])(?:回到|返回|回国|归来|飞抵|回来)/,
		weight: 2
	},
	{ type: 'medical', key: '针', pattern: /(?:打|接种|补种|注射)[^，。；]{0,8}[针苗]/, weight: 3 },
	{
		type: 'training',
		key: '讲',
		pattern: /(?:请|邀请|邀)[^，。；]{1,14}(?:来|到|为|给|上门)?[^，。；]{0,8}讲(?!话|究)/,
		weight: 3
	},
	{
		type: 'training',
		key: '课',
		pattern:
			/(?:上|讲|开|送|听)[了起过]?(?:一|[两三]|首|第一|最后一)?[堂节次]?[^，。；]{0,10}课(?![桌外余本题])/,
		weight: 3
	}
];
