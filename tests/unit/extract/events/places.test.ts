import { describe, expect, test } from 'vitest';
import { places } from '#extract/events/places.ts';

describe('named places', () => {
	test.each<{ text: string; want: string[] }>([
		{ text: '驻点人员陆续进驻浦东国际机场，24小时值守', want: ['浦东国际机场'] },
		{ text: '居民捐出3.6万元修建村小学', want: ['村小学'] },
		{ text: '街道制定机场驻点人员管理办法', want: [] },
		{ text: '由瑞金医院北院副院长带队', want: ['瑞金医院北院'] },
		{ text: '在南京路步行街开展宣传', want: ['南京路步行街'] },
		{ text: '在虹桥火车站设立登记点', want: ['虹桥火车站'] },
		{ text: '在街道党建服务中心的召集下', want: ['街道党建服务中心'] },
		{ text: '志愿者在中心小学门口护学', want: ['中心小学'] },
		{ text: '通过社区卫生服务中心转诊', want: ['社区卫生服务中心'] },
		{ text: '他从中医药大学附属岳阳医院调来', want: ['中医药大学附属岳阳医院'] },
		{ text: '在和平公园、鲁迅公园和复兴公园巡逻', want: ['和平公园', '鲁迅公园', '复兴公园'] },
		{ text: '分别走访元和大厦、永和大酒店', want: ['元和大厦', '永和大酒店'] },
		{ text: '会议在区政府大楼举行', want: ['区政府大楼'] },
		{ text: '把物资送到龙华寺', want: ['龙华寺'] },
		{ text: '在沪宁高速江桥收费站，逢车必检', want: ['沪宁高速江桥收费站'] },
		{ text: '参观中共一大会址纪念馆', want: ['中共一大会址纪念馆'] },
		{ text: '检查了1876老站创意园区', want: ['1876老站创意园区'] },
		{ text: '两次往返天河机场', want: ['天河机场'] },
		{ text: '孩子们走进县图书馆和文化馆', want: ['县图书馆'] },
		{ text: '到谢家路村文化礼堂看戏', want: ['谢家路村文化礼堂'] },
		{ text: '在人民医院，在人民医院门口', want: ['人民医院'] },
		// Kinds alone, and words that hold one, are no names.
		{ text: '学校、医院、超市都恢复了', want: [] },
		{ text: '走访了三家超市和一家菜市场', want: [] },
		{ text: '两大机场升级举措', want: [] },
		{ text: '广场舞队排练', want: [] },
		{ text: '市场监管局到场', want: [] },
		{ text: '派出所民警嘱咐居民', want: [] },
		{ text: '体育馆路施工', want: [] },
		{ text: '机场火车站是我们的主战场', want: [] },
		{ text: '', want: [] }
	])('$text', ({ text, want }) => {
		expect(places(text)).toEqual(want);
	});

	test('ten at most', () => {
		const text = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((one) => `${one}山公园`).join('、');
		expect(places(text)).toHaveLength(10);
	});

	test('hostile text costs no more per character', () => {
		expect(places('医院'.repeat(20_000)).length).toBeLessThanOrEqual(10);
		expect(places('园'.repeat(40_000))).toEqual([]);
	});
});
