import { describe, expect, test } from 'vitest';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

/** The place that a bulletin is of, by its file's name and its text. */
function area(file: string, text: string): string {
	return bulletinArea(segment(text), file).area.join(' ');
}

describe('a district in the name of the file', () => {
	test.each([
		// Long enough to be no word.
		['2007-07-27_沙坪坝水情.txt', '7月17日，陈家桥镇水深处没过二楼。', '重庆市 沙坪坝区 陈家桥街道'],
		['2013-06-21_观山湖征拆.txt', '6月3日，房屋征收启动签约。', '贵州省 贵阳市 观山湖区'],
		// The text names a town of many places that one of them lies in.
		['2014-04-18_麦积乡音.txt', '石佛镇交流会开锣。\n石佛镇文化站编', '甘肃省 天水市 麦积区 石佛镇'],
		['2017年第22期_海珠楼梯话.txt', '滨江街道江湾路47号大院开会。', '广东省 广州市 海珠区 滨江街道'],
		['长宁虹桥社区.txt', '虹桥街道志愿者上岗。伊犁居委会的阿婆们来了。', '上海市 长宁区 虹桥街道'],
		// Words, towns and what is named after a place are none.
		['平安建设简报.txt', '街道召开大会。', ''],
		['资源回收通知.txt', '街道召开大会。', ''],
		['曲阳社区晨报.txt', '街道召开大会。', ''],
		['2016-09-23_大宁.md', '大宁路街道召开大会。', '上海市 静安区 大宁路街道'],
		['嘉定路简报.txt', '街道召开大会。', '']
	])('%s: %s', (file, text, want) => expect(area(file, text)).toBe(want));
});

describe('a district that a text calls by its short name', () => {
	test.each([
		['上海世博会5月1日开园，溧阳的老人坐不住了。', '江苏省 常州市 溧阳市'],
		['昆山各类企业不早于2月9日复工。', '江苏省 苏州市 昆山市'],
		['绥芬河公路口岸临时关闭。', '黑龙江省 牡丹江市 绥芬河市'],
		['8月1日，涿州境内多条河流漫溢，码头镇的老板被接出。镇上恢复供电。', '河北省 保定市 涿州市 码头镇'],
		['陇县社火闹龙年', '陕西省 宝鸡市 陇县'],
		['厂区广播稿（西安阎良）', '陕西省 西安市 阎良区'],
		['我们从深圳宝安国际机场起飞，深圳市民送行。', '广东省 深圳市'],
		// Words that are places too, persons, streets, and what somebody only comes from.
		['资源回收站开张，互助的邻居来了。', ''],
		['志愿者李昆山来了。', ''],
		['溧阳路的居民来了。', ''],
		['区和县的干部来了。', ''],
		['从昆山返回的员工登记。', '']
	])('%s: %s', (text, want) => expect(area('', text)).toBe(want));
});

describe('what is named after a place, or was held there', () => {
	test.each([
		['四平路街道', '四平路街道的居民看上海世博会。四平路街道召开大会。', '上海市 杨浦区 四平路街道'],
		['a neighbourhood', '伊犁居委会清理楼道。金华园社区签约。新疆路、南京大桥通车。', ''],
		['food', '食堂里有兰州拉面和金华火腿。', ''],
		['the head of a street is the city', '深圳街头彻夜欢腾，深圳市民上街。', '广东省 深圳市']
	])('%s', (_name, text, want) => expect(area('', text)).toBe(want));
});
