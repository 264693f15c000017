/** What is done to what: the type of a plain clause, and neighbours that its words do not touch. */
import { describe, expect, it } from 'vitest';
import { typeOf } from '#extract/events/types.ts';

function type(main: string): string {
	const whole = { start: 0, end: main.length };
	const none = { start: main.length, end: main.length };
	const told = { text: main, main: whole, aside: [], heading: '', lead: true, before: none, more: none };
	return typeOf({ ...told, dates: [] }).type;
}

describe('typeOf, by what is done to what', () => {
	it.each([
		['culture', '社区文化中心开放'],
		['construction', '新变压器用平板车拉来装好'],
		['construction', '凉亭第一根柱子立起来'],
		['construction', '苏州河护栏加固开工'],
		['construction', '排灌渠清淤完毕'],
		['construction', '村里打下第一根桩'],
		['volunteering', '老干部也来栽了12棵香樟'],
		['volunteering', '全村劳力上后山植杉木三千六百株'],
		['inspection', '街道查渔港'],
		['inspection', '城管与水务部门一道查了7处洗砂点'],
		['inspection', '文物部门鉴定为清代石碑'],
		['meeting', '院落自治会成立'],
		['meeting', '龙舟协会改选'],
		['meeting', '楼组公约经全体业主举手通过'],
		['meeting', '加装电梯协调会'],
		['supplies', '镇里给一线送冷饮170箱'],
		['service', '傍晚全村通电'],
		['service', '农户携身份证集中领款'],
		['culture', '家家祭灶扫尘'],
		['culture', '烈士陵园集体共祭'],
		['culture', '社区给寿星办生日会'],
		['reopening', '城区道路全部通行'],
		['training', '社区在楼院里练了一回灭火'],
		['training', '商户灭火培训在票号院里开课'],
		['medical', '街道为一千六百名妇女查两癌'],
		['construction', '物业把整栋楼的雨篷都换成了新窗'],
		['construction', '三间危房校舍拆除'],
		['reopening', '三号楼解封'],
		['deployment', '海滨二村186名居民撤至中学体育馆'],
		['deployment', '六百名官兵赶来加固堤坝'],
		['supplies', '合作社给学生捐橙子二十吨'],
		['training', '农技站给62名果农讲剪枝'],
		['culture', '广场上降半旗'],
		['inspection', '镇里排查阳台堆物'],
		// Neighbours that they do not touch.
		['meeting', '文化中心召开开放日座谈会'],
		['enforcement', '派出所查获一批假酒'],
		['medical', '卫生院为移植患者查体'],
		['culture', '社区举办音乐会'],
		['service', '志愿消防队扑灭火情'],
		['meeting', '工会召开成立大会'],
		['reopening', '镇上企业分批开工']
	])('%s: %s', (want, main) => expect(type(main)).toBe(want));
});
