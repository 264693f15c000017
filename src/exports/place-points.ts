/**
 * About where places are: longitude and latitude (WGS 84, degrees) to two decimals, some kilometre. A point is at or near the
 * seat of the place's government; none is a surveyed centre. Written for this project in November 2026 as facts of common
 * knowledge, out of no data set. Against public lists of coordinates the districts of Shanghai, Beijing and Tianjin differ by
 * 0.03° at most; the capitals of provinces were not compared. Places are those of the gazetteer.
 */
const DISTRICTS: Readonly<Record<string, string>> = {
	上海市:
		'黄浦区 121.48 31.23 徐汇区 121.43 31.19 长宁区 121.42 31.22 静安区 121.45 31.23 普陀区 121.39 31.25 ' +
		'虹口区 121.50 31.26 杨浦区 121.52 31.26 闵行区 121.38 31.11 宝山区 121.48 31.41 嘉定区 121.26 31.38 ' +
		'浦东新区 121.54 31.22 金山区 121.34 30.74 松江区 121.22 31.03 青浦区 121.12 31.15 奉贤区 121.47 30.92 ' +
		'崇明区 121.39 31.62',
	北京市:
		'东城区 116.41 39.93 西城区 116.37 39.91 朝阳区 116.44 39.92 丰台区 116.28 39.86 石景山区 116.22 39.90 ' +
		'海淀区 116.30 39.96 门头沟区 116.10 39.94 房山区 116.14 39.75 通州区 116.65 39.91 顺义区 116.65 40.13 ' +
		'昌平区 116.23 40.22 大兴区 116.33 39.73 怀柔区 116.63 40.32 平谷区 117.12 40.14 密云区 116.84 40.37 ' +
		'延庆区 115.97 40.46',
	天津市:
		'和平区 117.20 39.12 河东区 117.23 39.12 河西区 117.22 39.11 南开区 117.15 39.13 河北区 117.19 39.15 ' +
		'红桥区 117.15 39.17 东丽区 117.31 39.09 西青区 117.01 39.14 津南区 117.38 38.98 北辰区 117.13 39.22 ' +
		'武清区 117.04 39.38 宝坻区 117.31 39.72 滨海新区 117.70 39.02 宁河区 117.82 39.33 静海区 116.95 38.94 ' +
		'蓟州区 117.40 40.05'
};

/** Municipalities, and the capitals of provinces: where no district's point is known. */
const CITIES =
	'北京市 116.40 39.90 天津市 117.20 39.12 上海市 121.47 31.23 重庆市 106.55 29.56 河北省/石家庄市 114.51 38.04 ' +
	'山西省/太原市 112.55 37.87 内蒙古自治区/呼和浩特市 111.75 40.84 辽宁省/沈阳市 123.43 41.80 吉林省/长春市 125.32 43.88 ' +
	'黑龙江省/哈尔滨市 126.63 45.75 江苏省/南京市 118.79 32.06 浙江省/杭州市 120.16 30.27 安徽省/合肥市 117.27 31.86 ' +
	'福建省/福州市 119.30 26.08 江西省/南昌市 115.88 28.68 山东省/济南市 117.00 36.66 河南省/郑州市 113.63 34.75 ' +
	'湖北省/武汉市 114.30 30.59 湖南省/长沙市 112.94 28.22 广东省/广州市 113.26 23.13 广西壮族自治区/南宁市 108.36 22.82 ' +
	'海南省/海口市 110.33 20.03 四川省/成都市 104.06 30.66 贵州省/贵阳市 106.63 26.65 云南省/昆明市 102.71 25.04 ' +
	'西藏自治区/拉萨市 91.13 29.65 陕西省/西安市 108.94 34.34 甘肃省/兰州市 103.83 36.06 青海省/西宁市 101.78 36.62 ' +
	'宁夏回族自治区/银川市 106.25 38.47 新疆维吾尔自治区/乌鲁木齐市 87.61 43.82';

const POINT = /(?<name>\S+) (?<longitude>\d+\.\d\d) (?<latitude>\d+\.\d\d)/g;

/** Longitude and latitude by place from the top down: `上海市/黄浦区` -> [121.48, 31.23], `江苏省/南京市`. */
export const placePoints: ReadonlyMap<string, readonly [number, number]> = new Map([
	...pointsIn(CITIES, ''),
	...Object.entries(DISTRICTS).flatMap(([city, list]) => pointsIn(list, `${city}/`))
]);

function pointsIn(list: string, above: string): [string, [number, number]][] {
	return [...list.matchAll(POINT)].map(({ groups }) => {
		const { name, longitude, latitude } = groups!;
		return [above + name, [Number(longitude), Number(latitude)]];
	});
}
