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
		type: 'service',
		key: '慰',
		pattern: /慰问[^，。；]{0,12}(?:民警|官兵|教师|医务|职工|志愿者|队员|干部|家庭|户|老人|党员)/,
		weight: 2
	},
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
