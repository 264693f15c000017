import { expect, test } from 'vitest';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

const area = (file: string, text: string) => bulletinArea(segment(text), file).area.join(' ');

test.each([
	// The name of the file begins with the short name of the only subdistrict of that name.
	{ file: '2012-10-26殷行社区.txt', text: '“老伙伴”计划在殷行推行。', want: '上海市 杨浦区 殷行街道' },
	{ file: '2019.8.23彭浦新村垃圾分类周报.txt', text: '居民区撤桶并点。', want: '上海市 静安区 彭浦新村街道' },
	// A 社区 is part of a city, and no city: 四平 is one in 吉林.
	{
		file: '四平社区报402期.txt',
		text: '杨浦区四平路街道鞍山三村的投放点排起长队。',
		want: '上海市 杨浦区 四平路街道'
	},
	// One of many of a name, by the district, city or telephone number of the text.
	{ file: '吴城镇抗洪手记.txt', text: '永修大堤告急，镇长上了船。', want: '江西省 九江市 永修县 吴城镇' },
	{
		file: '花桥街道日报.txt',
		text: '离汉通道打开。求助：027-85844666',
		want: '湖北省 武汉市 江岸区 花桥街道'
	},
	{ file: '龙华街道专刊.txt', text: '医生随上海医疗队出发。', want: '上海市 徐汇区 龙华街道' },
	// By how they speak there: 居民区.
	{
		file: '总第18期_石化社区.txt',
		text: '石化街道召开大会，各居民区党总支参加，6个居民区获奖。',
		want: '上海市 金山区 石化街道'
	},
	{
		file: '简报.txt',
		text: '石化街道召开大会，各居民区党总支书记、3个居民区代表到会。',
		want: '上海市 金山区 石化街道'
	},
	{ file: '简报.txt', text: '石化街道召开大会，居民区里很热闹。', want: '' },
	// A subdistrict that shares its name with a city, in the name of the file too.
	{
		file: '2019-11-15_玉林新声.txt',
		text: '玉林：老院落里的新变化\n\n武侯区玉林街道举办灯会。',
		want: '四川省 成都市 武侯区 玉林街道'
	},
	{ file: '玉林新声.txt', text: '玉林市召开大会。', want: '广西壮族自治区 玉林市' },
	// As it writes itself.
	{ file: '古美路街道简报.txt', text: '街道召开大会。', want: '上海市 闵行区 古美路街道' },
	// The whole name of the file, and the text says it; what a town has bears its name.
	{ file: '2014-10-24_古美.txt', text: '古美街道办了百叟宴。', want: '上海市 闵行区 古美路街道' },
	{ file: '2014-10-24_灯会.txt', text: '灯会开幕。', want: '' },
	{ file: '南翔灯会.txt', text: '南翔老街格外热闹。', want: '上海市 嘉定区 南翔镇' },
	{ file: '南翔灯会.txt', text: '灯会格外热闹。', want: '' },
	// The end of another name.
	{ file: '简报.txt', text: '历下区千佛山派出所来讲课。', want: '山东省 济南市 历下区' },
	{ file: '简报.txt', text: '炮台湾公园办灯会。', want: '' },
	{
		file: '沈河北站社区报.txt',
		text: '沈阳市沈河区北站街道一段管线爆裂。',
		want: '辽宁省 沈阳市 沈河区 北站街道'
	},
	// A village that bears the name of a district.
	{
		file: '双桥村志编务.txt',
		text: '新仓镇双桥村开会，编辑到平湖市档案馆查资料。',
		want: '浙江省 嘉兴市 平湖市 新仓镇'
	},
	// The line of the masthead that begins with the name of the file; a town of a city that it names.
	{
		file: '2019_玉林.txt',
		text: '玉林社区报\n\n武侯区图书馆办捐书日。',
		want: '四川省 成都市 武侯区 玉林街道'
	},
	{ file: '简讯.txt', text: '北京双井社区简讯\n\n邻居看大屏。', want: '北京市 朝阳区 双井街道' },
	{ file: '简讯.txt', text: '北京朝阳公园简讯\n\n邻居看大屏。', want: '北京市' },
	// Its district is said.
	{
		file: '2001-12-10_革新街.txt',
		text: '哈尔滨市南岗区革新街社区通报\n\n街道开会。',
		want: '黑龙江省 哈尔滨市 南岗区'
	},
	// A town of a 区, or of a 县.
	{ file: '大事记.txt', text: '副区长一行到柘林镇调研。', want: '上海市 奉贤区 柘林镇' },
	// A word is no place: there is a 工程街道.
	{ file: '工程简报.txt', text: '二期工程在高滩村开工。', want: '' },
	// Nothing tells which; two characters that the text does not say; a district of the name.
	{ file: '新场镇月报.txt', text: '镇安监所检查商铺。', want: '' },
	{ file: '2007年国庆特刊.txt', text: '国庆当日，走失的少年回到安徽。', want: '安徽省' },
	{ file: '殷行纪事.txt', text: '街道召开大会。', want: '' },
	{ file: '芦山帐篷报.txt', text: '芦山的学生在帐篷里上课。', want: '四川省 雅安市 芦山县' }
])('$file: $want', ({ file, text, want }) => expect(area(file, text)).toBe(want));
