/**
 * Festivals, fixed days and solar terms by the names that Chinese news gives them.
 *
 * Sources: 全国年节及纪念日放假办法 (State Council, as amended 2024), the commemorative days of the UN as Chinese media name
 * them, GB/T 33661-2017 (lunar calendar, solar terms).
 */

/** solar: month and day; lunar: month and day of the lunar year, a day of 0 is the eve of month 1; term: index of the solar term from 小寒; nth: nth weekday (7 = Sunday) of a month. */
export type Rule =
	| { solar: readonly [number, number] }
	| { lunar: readonly [number, number] }
	| { term: number }
	| { nth: readonly [month: number, weekday: number, n: number] };

/** name: shown to editors; before: days the festival's season lasts, where a vague 期间 means more than the day. */
export interface Festival {
	key: string;
	names: readonly string[];
	rule: Rule;
	/** A name that is also a common word or a number counts only with 节, 期间 or a year beside it. */
	ambiguous?: readonly string[];
}

const solar = (month: number, day: number) => ({ solar: [month, day] }) as const;
const lunar = (month: number, day: number) => ({ lunar: [month, day] }) as const;
const nth = (month: number, weekday: number, n: number) => ({ nth: [month, weekday, n] }) as const;

export const festivals: readonly Festival[] = [
	{ key: '元旦', names: ['元旦节', '元旦', '新年第一天', '元旦佳节'], rule: solar(1, 1) },
	{ key: '情人节', names: ['情人节'], rule: solar(2, 14) },
	{ key: '女生节', names: ['女生节'], rule: solar(3, 7) },
	{
		key: '学雷锋日',
		names: ['学雷锋日', '学雷锋纪念日', '学雷锋活动日', '雷锋日', '向雷锋同志学习纪念日', '雷锋纪念日'],
		rule: solar(3, 5)
	},
	{
		key: '妇女节',
		names: [
			'国际劳动妇女节',
			'三八国际妇女节',
			'三八妇女节',
			'“三八”妇女节',
			'“三八”国际妇女节',
			'“三八”国际劳动妇女节',
			'国际妇女节',
			'妇女节',
			'“三八”',
			'三八节',
			'“三八”节',
			'女神节'
		],
		rule: solar(3, 8)
	},
	{ key: '植树节', names: ['植树节'], rule: solar(3, 12) },
	{ key: '消费者权益日', names: ['国际消费者权益日', '消费者权益日'], rule: solar(3, 15) },
	{ key: '愚人节', names: ['愚人节'], rule: solar(4, 1) },
	{ key: '世界读书日', names: ['世界读书日'], rule: solar(4, 23) },
	{ key: '国家安全教育日', names: ['全民国家安全教育日', '国家安全教育日'], rule: solar(4, 15) },
	{
		key: '劳动节',
		names: ['国际劳动节', '五一劳动节', '“五一”国际劳动节', '五一国际劳动节', '劳动节', '“五一”', '五一'],
		rule: solar(5, 1),
		ambiguous: ['五一']
	},
	{ key: '青年节', names: ['五四青年节', '“五四”青年节', '青年节', '“五四”'], rule: solar(5, 4) },
	{ key: '护士节', names: ['国际护士节', '护士节'], rule: solar(5, 12) },
	{
		key: '儿童节',
		names: [
			'国际儿童节',
			'六一国际儿童节',
			'“六一”国际儿童节',
			'六一儿童节',
			'“六一”儿童节',
			'儿童节',
			'“六一”',
			'六一'
		],
		rule: solar(6, 1),
		ambiguous: ['六一']
	},
	{ key: '环境日', names: ['世界环境日', '环境日'], rule: solar(6, 5) },
	{ key: '禁毒日', names: ['国际禁毒日', '禁毒日'], rule: solar(6, 26) },
	{
		key: '建党节',
		names: ['建党节', '党的生日', '建党纪念日', '“七一”', '七一'],
		rule: solar(7, 1),
		ambiguous: ['七一']
	},
	{
		key: '建军节',
		names: ['八一建军节', '“八一”建军节', '建军节', '“八一”', '八一'],
		rule: solar(8, 1),
		ambiguous: ['八一']
	},
	{ key: '医师节', names: ['中国医师节', '医师节'], rule: solar(8, 19) },
	{ key: '抗战胜利纪念日', names: ['抗战胜利纪念日', '中国人民抗日战争胜利纪念日'], rule: solar(9, 3) },
	{ key: '教师节', names: ['教师节'], rule: solar(9, 10) },
	{ key: '烈士纪念日', names: ['烈士纪念日'], rule: solar(9, 30) },
	{ key: '国庆节', names: ['国庆节', '国庆', '“十一”'], rule: solar(10, 1) },
	{ key: '万圣节', names: ['万圣节', '万圣夜'], rule: solar(10, 31) },
	{ key: '记者节', names: ['中国记者节', '记者节'], rule: solar(11, 8) },
	{ key: '消防日', names: ['全国消防日', '消防日', '消防宣传日'], rule: solar(11, 9) },
	{ key: '双十一', names: ['双十一', '双11', '光棍节'], rule: solar(11, 11), ambiguous: ['双十一', '双11'] },
	{ key: '国家宪法日', names: ['国家宪法日', '宪法日', '宪法宣传日'], rule: solar(12, 4) },
	{ key: '志愿者日', names: ['国际志愿者日', '志愿者日'], rule: solar(12, 5) },
	{ key: '国家公祭日', names: ['国家公祭日'], rule: solar(12, 13) },
	{ key: '平安夜', names: ['平安夜'], rule: solar(12, 24) },
	{ key: '圣诞节', names: ['圣诞节', '圣诞'], rule: solar(12, 25), ambiguous: ['圣诞'] },
	{ key: '世界水日', names: ['世界水日'], rule: solar(3, 22) },
	{ key: '国际残疾人日', names: ['国际残疾人日', '世界残疾人日'], rule: solar(12, 3) },
	{ key: '扶贫日', names: ['国家扶贫日', '扶贫日'], rule: solar(10, 17) },
	{ key: '首都义务植树日', names: ['首都义务植树日', '义务植树日'], rule: nth(4, 7, 1) },
	{ key: '母亲节', names: ['母亲节'], rule: nth(5, 7, 2) },
	{ key: '父亲节', names: ['父亲节'], rule: nth(6, 7, 3) },
	{ key: '感恩节', names: ['感恩节'], rule: nth(11, 4, 4) },
	{ key: '助残日', names: ['全国助残日', '助残日'], rule: nth(5, 7, 3) },
	{ key: '腊八', names: ['腊八节', '腊八'], rule: lunar(12, 8) },
	{ key: '小年', names: ['北方小年', '小年夜', '小年'], rule: lunar(12, 23), ambiguous: ['小年'] },
	{ key: '除夕', names: ['大年三十', '年三十', '大年夜', '除夕', '年三十儿', '大年30'], rule: lunar(1, 0) },
	{ key: '春节', names: ['农历新年', '春节', '大年初一', '新春佳节'], rule: lunar(1, 1) },
	{ key: '元宵节', names: ['元宵节', '元宵佳节', '元宵', '上元节'], rule: lunar(1, 15) },
	{ key: '龙抬头', names: ['龙抬头', '二月二'], rule: lunar(2, 2), ambiguous: ['二月二'] },
	{ key: '三月三', names: ['三月三', '上巳节'], rule: lunar(3, 3), ambiguous: ['三月三'] },
	{ key: '端午节', names: ['端午节', '端午佳节', '端午', '端阳节'], rule: lunar(5, 5) },
	{ key: '七夕节', names: ['七夕节', '七夕情人节', '七夕'], rule: lunar(7, 7) },
	{ key: '中元节', names: ['中元节'], rule: lunar(7, 15) },
	{ key: '中秋节', names: ['中秋节', '中秋佳节', '中秋'], rule: lunar(8, 15) },
	{
		key: '重阳节',
		names: ['重阳节', '重阳', '老人节', '敬老节', '九月九'],
		rule: lunar(9, 9),
		ambiguous: ['九月九']
	}
];

/** The 24 solar terms from 小寒 on; 清明 is a holiday too. */
export const solarTerms = [
	'小寒',
	'大寒',
	'立春',
	'雨水',
	'惊蛰',
	'春分',
	'清明',
	'谷雨',
	'立夏',
	'小满',
	'芒种',
	'夏至',
	'小暑',
	'大暑',
	'立秋',
	'处暑',
	'白露',
	'秋分',
	'寒露',
	'霜降',
	'立冬',
	'小雪',
	'大雪',
	'冬至'
] as const;

/** Terms whose names are words of their own: 雨水, 大雪, 小满, 清明, 白露, 大寒; they count with 节气, 时节, 当天 or a year beside them. */
export const ambiguousTerms: ReadonlySet<string> = new Set([
	'雨水',
	'大雪',
	'小雪',
	'小满',
	'白露',
	'寒露',
	'霜降',
	'大寒',
	'小寒',
	'谷雨',
	'大暑',
	'小暑'
]);
