/**
 * Districts and counties that were dissolved, renamed, merged or founded: old bulletins are placed by them, and a newspaper
 * that names one is of its time.
 *
 * Source: the State Council's approvals of changes of divisions (行政区划变更). Names and years were checked in November 2026 by
 * machine against the tables of division codes (行政区划代码, GB/T 2260) as of the end of each year from 1980 to 2022: a name is in
 * the table of the year before `until`, and not in that of `until` (济阳县 and 东陵区, whose approvals are of 2018 and 2014, stand
 * a year longer in them; 深圳, 南通, 洛阳 and the districts founded in 2020 and 2021 are from memory). 1949 stands for 1980 and before.
 */

/** A name that a district had: 南汇县, from 1949 until 2001. */
export interface FormerSpan {
	/** As a text must write it: 上海南市区, where 南市区 alone is elsewhere too. */
	written: string;
	name: string;
	from: number;
	/** The year in which the change was approved. */
	until: number;
}

/** What a district is called now, and what it, or a part of it, was. */
export interface DistrictChange {
	/** The province or city that it is in. */
	above: string;
	now: string;
	/** The year since which it has its name; null where it had it before. */
	founded: number | null;
	former: readonly FormerSpan[];
}

/** By the province or city: the district of now, `+2009` if it is called so since then; then its former names, from and until when. */
const CHANGES: Readonly<Record<string, string>> = {
	上海市: `黄浦区 卢湾区1949-2011 上海南市区1949-2000 上海市南市区1949-2000,
		静安区 闸北区1949-2015,
		浦东新区+1992 南汇区2001-2009 南汇县1949-2001 川沙县1949-1992,
		崇明区+2016 崇明县1949-2016, 奉贤区+2001 奉贤县1949-2001,
		青浦区+1999 青浦县1949-1999, 松江区+1998 松江县1949-1998,
		金山区+1997 金山县1949-1997, 嘉定区+1992 嘉定县1949-1992,
		宝山区+1988 吴淞区1949-1988`,
	北京市: `东城区 崇文区1949-2010, 西城区 宣武区1949-2010, 密云区+2015 密云县1949-2015,
		延庆区+2015 延庆县1949-2015, 怀柔区+2001 怀柔县1949-2001,
		平谷区+2001 平谷县1949-2001, 大兴区+2001 大兴县1949-2001,
		昌平区+1999 昌平县1949-1999, 顺义区+1998 顺义县1949-1998,
		通州区+1997 北京通县1949-1997 北京市通县1949-1997`,
	天津市: `滨海新区+2009 塘沽区1949-2009 汉沽区1949-2009 大港区1949-2009,
		静海区+2015 静海县1949-2015, 宁河区+2015 宁河县1949-2015,
		蓟州区+2016 蓟县1949-2016, 宝坻区+2001 宝坻县1949-2001,
		武清区+2000 武清县1949-2000`,
	重庆市: `綦江区+2011 万盛区1949-2011 綦江县1949-2011,
		大足区+2011 双桥区1949-2011 大足县1949-2011, 江津区+2006 江津市1992-2006,
		合川区+2006 合川市1992-2006, 永川区+2006 永川市1992-2006,
		南川区+2006 南川市1994-2006, 璧山区+2014 璧山县1949-2014,
		铜梁区+2014 铜梁县1949-2014, 潼南区+2015 潼南县1949-2015,
		荣昌区+2015 荣昌县1949-2015, 开州区+2016 重庆开县1949-2016 重庆市开县1949-2016,
		梁平区+2016 梁平县1949-2016, 武隆区+2016 武隆县1949-2016`,
	南京市: `秦淮区 白下区1949-2013, 鼓楼区 下关区1949-2013, 溧水区+2013 溧水县1949-2013,
		高淳区+2013 高淳县1949-2013, 江宁区+2000 江宁县1949-2000`,
	苏州市: `姑苏区+2012 沧浪区1949-2012 平江区1949-2012 金阊区1949-2012,
		吴江区+2012 吴江市1992-2012, 吴中区+2000 吴县市1995-2000, 相城区+2000`,
	无锡市: `梁溪区+2015 崇安区1949-2015 南长区1949-2015 北塘区1949-2015,
		锡山区+2000 锡山市1995-2000, 新吴区+2015`,
	常州市: `金坛区+2015 金坛市1993-2015, 武进区+2002 武进市1995-2002`,
	杭州市: `上城区 江干区1949-2021, 拱墅区 下城区1949-2021, 富阳区+2014 富阳市1994-2014,
		临安区+2017 临安市1996-2017, 萧山区+2001 萧山市1987-2001,
		余杭区+2001 余杭市1994-2001, 临平区+2021, 钱塘区+2021`,
	宁波市: `鄞州区+2002 江东区1949-2016 鄞县1949-2002, 奉化区+2016 奉化市1988-2016`,
	绍兴市: `上虞区+2013 上虞市1992-2013, 柯桥区+2013 绍兴县1949-2013`,
	广州市: `越秀区 东山区1949-2005, 荔湾区 芳村区1985-2005, 黄埔区 萝岗区2005-2014,
		增城区+2014 增城市1993-2014, 从化区+2014 从化市1994-2014,
		番禺区+2000 番禺市1992-2000, 花都区+2000 花都市1993-2000`,
	深圳市: `坪山区+2016, 光明区+2018`,
	南通市: `崇川区 港闸区1991-2020, 海门区+2020 海门市1994-2020`,
	洛阳市: `偃师区+2021 偃师市1993-2021, 孟津区+2021 孟津县1949-2021`,
	佛山市: `顺德区+2002 顺德市1992-2002, 南海区+2002 南海市1992-2002,
		三水区+2002 三水市1993-2002`,
	成都市: `双流区+2015 双流县1949-2015, 郫都区+2016 郫县1949-2016,
		温江区+2002 温江县1949-2002, 新都区+2001 新都县1949-2001,
		新津区+2020 新津县1949-2020`,
	长沙市: `望城区+2011 望城县1949-2011, 宁乡市+2017 宁乡县1949-2017`,
	西安市: `长安区+2002 长安县1949-2002, 高陵区+2014 高陵县1949-2014,
		鄠邑区+2016 西安户县1949-2016 西安市户县1949-2016`,
	青岛市: `市北区 四方区1949-2012, 黄岛区 胶南市1990-2012, 即墨区+2017 即墨市1989-2017`,
	济南市: `章丘区+2016 章丘市1992-2016, 济阳区+2018 济阳县1949-2018,
		长清区+2001 长清县1949-2001, 莱芜区+2018 莱芜市1983-2018`,
	福州市: `长乐区+2017 长乐市1994-2017`,
	沈阳市: `浑南区+2014 东陵区1949-2014`,
	哈尔滨市: `香坊区 动力区1949-2006, 双城区+2014 双城市1988-2014, 阿城区+2006 阿城市1987-2006`,
	昆明市: `呈贡区+2011 呈贡县1949-2011, 晋宁区+2016 晋宁县1949-2016`,
	武汉市: `黄陂区+1998 黄陂县1949-1998, 新洲区+1998 新洲县1949-1998`,
	厦门市: `思明区 开元区1949-2003 鼓浪屿区1949-2003, 海沧区+2003 杏林区1949-2003`
};

/** A place before a name that other places bear as well. */
const CITY = /^(?:上海|北京|重庆|西安)市?/u;

export const districtChanges: readonly DistrictChange[] = Object.entries(CHANGES).flatMap(
	([above, changes]) =>
		changes.split(',').map((change) => {
			const [head, ...spans] = change.trim().split(' ');
			const [now, founded] = head.split('+');
			return {
				above,
				now,
				founded: founded === undefined ? null : Number(founded),
				former: spans.map((span) => {
					const [from, until] = span.slice(-9).split('-').map(Number);
					const written = span.slice(0, -9);
					return { written, name: written.replace(CITY, ''), from, until };
				})
			};
		})
);
