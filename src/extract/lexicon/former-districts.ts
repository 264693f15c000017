/**
 * Districts and counties that have another name now, or are part of another district, so that old bulletins are
 * placed:
 * 卢湾区 is in 黄浦区 since 2011. Written from memory; to be checked against: the State Council's approvals of changes of divisions (行政区划变更), as the Ministry
 * of Civil Affairs publishes them by year; put together in November 2026.
 */
import { isWithin, placesNamed } from './gazetteer.ts';
import type { Words } from './words.ts';
import { wordTable } from './words.ts';

/** A district of former days and the place of the gazetteer that holds it now. */
export interface FormerDistrict {
	name: string;
	/** The year in which the change was approved. */
	until: number;
	place: number;
}

/** By the province or city: what the district is now, then what it was until which year. */
const CHANGES: Readonly<Record<string, string>> = {
	上海市: `黄浦区 卢湾区2011 上海南市区2000 上海市南市区2000,静安区 闸北区2015,浦东新区 南汇区2009 南汇县2001 川沙县1992,崇明区 崇明县2016,
		奉贤区 奉贤县2001,青浦区 青浦县1999,松江区 松江县1998,金山区 金山县1997,嘉定区 嘉定县1992,宝山区 吴淞区1988`,
	北京市: `东城区 崇文区2010,西城区 宣武区2010,密云区 密云县2015,延庆区 延庆县2015,怀柔区 怀柔县2001,平谷区 平谷县2001,大兴区 大兴县2001,
		昌平区 昌平县1999,顺义区 顺义县1998,通州区 北京通县1997 北京市通县1997`,
	天津市: `滨海新区 塘沽区2009 汉沽区2009 大港区2009,静海区 静海县2015,宁河区 宁河县2015,蓟州区 蓟县2016,宝坻区 宝坻县2001,武清区 武清县2000`,
	重庆市: `綦江区 万盛区2011 綦江县2011,大足区 双桥区2011 大足县2011,江津区 江津市2006,合川区 合川市2006,永川区 永川市2006,南川区 南川市2006,
		璧山区 璧山县2014,铜梁区 铜梁县2014,潼南区 潼南县2015,荣昌区 荣昌县2015,开州区 重庆开县2016 重庆市开县2016,梁平区 梁平县2016,武隆区 武隆县2016`,
	南京市: `秦淮区 白下区2013,鼓楼区 下关区2013,溧水区 溧水县2013,高淳区 高淳县2013,江宁区 江宁县2000`,
	苏州市: `姑苏区 沧浪区2012 平江区2012 金阊区2012,吴江区 吴江市2012,吴中区 吴县市2000`,
	无锡市: `梁溪区 崇安区2015 南长区2015 北塘区2015,锡山区 锡山市2000`,
	常州市: `金坛区 金坛市2015,武进区 武进市2002`,
	杭州市: `上城区 江干区2021,拱墅区 下城区2021,富阳区 富阳市2014,临安区 临安市2017,萧山区 萧山市2001`,
	宁波市: `鄞州区 江东区2016 鄞县2002,奉化区 奉化市2016`,
	绍兴市: `上虞区 上虞市2013,柯桥区 绍兴县2013`,
	广州市: `越秀区 东山区2005,荔湾区 芳村区2005,黄埔区 萝岗区2014,增城区 增城市2014,从化区 从化市2014,番禺区 番禺市2000,花都区 花都市2000`,
	佛山市: `顺德区 顺德市2002,南海区 南海市2002`,
	成都市: `双流区 双流县2015,郫都区 郫县2016,温江区 温江县2002,新都区 新都县2001`,
	长沙市: `望城区 望城县2011,宁乡市 宁乡县2017`,
	西安市: `长安区 长安县2002,高陵区 高陵县2014,鄠邑区 西安户县2016 西安市户县2016`,
	青岛市: `市北区 四方区2012,黄岛区 胶南市2012,即墨区 即墨市2017`,
	济南市: `章丘区 章丘市2016,济阳区 济阳县2018,长清区 长清县2001`,
	福州市: `长乐区 长乐市2017`,
	沈阳市: `浑南区 东陵区2014`,
	哈尔滨市: `香坊区 动力区2006,双城区 双城市2014,阿城区 阿城市2006`,
	昆明市: `呈贡区 呈贡县2011,晋宁区 晋宁县2016`
};

let table: Words<FormerDistrict> | undefined;

/** The districts of former days, to look for in a text. */
export function formerDistricts(): Words<FormerDistrict> {
	return (table ??= wordTable(collect()));
}

function collect(): [string, FormerDistrict][] {
	return Object.entries(CHANGES).flatMap(([above, changes]) => {
		const [whole] = placesNamed(above);
		return changes.split(',').flatMap((change) => {
			const [now, ...former] = change.trim().split(' ');
			const place = placesNamed(now).find((one) => isWithin(one, whole));
			if (place === undefined)
				throw new Error(`former-districts: no ${now} in ${above}; correct its entry in CHANGES`);
			return former.map((each): [string, FormerDistrict] => {
				const name = each.slice(0, -4);
				return [
					name,
					{ name: name.replace(/^(?:上海|北京|重庆|西安)市?/u, ''), until: Number(each.slice(-4)), place }
				];
			});
		});
	});
}
