/** Districts and counties by the short names that a paper and its readers call them by: 沙坪坝水情, 溧阳的老人, 涿州境内. */
import type { Article } from '#model.ts';
import { isNamesake } from '#extract/lexicon/gazetteer-scan.ts';
import { districtNames, isWithin, levelOf } from '#extract/lexicon/gazetteer.ts';
import { table as signs } from '../type-signs.ts';
import { newspaperNames } from './masthead.ts';
import { roleOf } from './role.ts';
import { DATE, inSurroundings } from './surroundings.ts';
import type { Toponym } from './toponyms.ts';
import { isPerson } from './toponyms.ts';

/** Short names of districts and counties that are words of every day: 资源, 互助, 南部. Others that hold a sign of a type are none either. */
const WORDS = new Set(
	(
		'资源 互助 合作 富裕 友谊 南部 大方 中方 平和 兴业 乐业 同心 共和 和平 洞口 武功 东方 清水 石门 永和 和顺 民和 民乐 新和 天等 太和 安定 东山 西山 连山 通山 通城 长子 ' +
		'平安 新城 城关 朝阳 大通 建设 文明 安宁 长安 兴安 向阳 前进 光明 新建 开放 站前 南山 北山 江北 江南 江东 河西 河东 河北 城中 城西 城东 城北 鼓楼 钟楼 上街 下城 市中 ' +
		'工农 红旗 胜利 振兴 元宝 爱民 解放 卫东 新华 中原 丰满 绿园 平原 大安 大城 大足 大新 大化 大田 大关 大理 万安 万年 高台 长寿 文成 文昌 东风 西区 开化 通化 宁化 安化 ' +
		'复兴 西安 太平 牡丹 白云 中山 仁爱 信义 中正 安居 惠民 公安 通道 永定 新兴 团风 成安 定安 永安 福安 平川 南关 新市 天心 天桥 天河 雨花 云龙 海港 港口 东港 裕民 德化'
	).split(' ')
);
/** Short names from this length on are no words. */
const LONG = 3;

/** 曲阳社区晨报 is a paper of a town, 麦积乡音 is not. */
const OF_TOWN = /^(?:社区|街道|镇|村|[大东西南北中]?[路街]|乡(?![音情讯土村愁亲]))/u;

/** What follows a place and hardly a word. */
const OF_PLACE =
	/^(?:境内|城区|县城|市区|全[市县区]|市民|的(?:老人|居民|市民|村民|群众|乡亲|农民|街头|老百姓|百姓|\p{Script=Han}{2,3}(?:村|镇|街道|社区))|各类?|口岸|人民|一带|地区|农民|民工|居民|村民|警方|公安|[市县区]?[委局]|街头|乡下|老街)/u;
/** Where a clause begins: behind a pause, a date, or what says where. */
const OPENS = /(?:^|[\s，。、；：！？“”（）《》~]|[在到至抵]|我们|本报|[日午晚晨时分天])$/u;

/** What a mention counts for: as a place beyond doubt, at the head of a clause, else. */
const COUNTS = { sure: 1, opening: 0.7, other: 0.3 };
/** A place that is called by its short name alone must count as much, and so many times what the next one does. */
const LEAST = 1;
const AHEAD = 1.5;

/**
 * The district whose short name begins the name of a file, if it is long enough to be no word or the text agrees: 沙坪坝水情, 麦积乡音 where 石佛镇 is
 * named, which is in 麦积区 too. Null: none, or it cannot be told.
 */
export function districtOfFile(
	name: string,
	text: string,
	named: readonly (readonly Toponym[])[]
): number | null {
	const title = name.replace(DATE, '');
	const stem = districtNames().at(title, 0, title.length);
	if (stem === null || isNamesake(title, stem.end) || OF_TOWN.test(title.slice(stem.end))) return null;
	const { word, value: places } = stem;
	if (isOfTown(word, named)) return null;
	const agreed = places.filter((place) => agrees(place, named));
	if (agreed.length === 1) return agreed[0];
	if (agreed.length > 1 || places.length > 1) return null;
	return word.length >= LONG || (!isWord(word) && text.includes(word)) ? places[0] : null;
}

/** Whether a text names the place's city or province, or a place that lies in it. */
function agrees(place: number, named: readonly (readonly Toponym[])[]): boolean {
	return named.some((list) =>
		list.some(
			({ places, role }) =>
				role !== 'passing' && places.some((one) => isWithin(one, place) || isWithin(place, one))
		)
	);
}

/** Whether a text names a town that is called so: 大宁 for 大宁路街道, and not for 大宁县. */
function isOfTown(word: string, named: readonly (readonly Toponym[])[]): boolean {
	return named.some((list) =>
		list.some(
			({ places, form }) =>
				form === 'full' && levelOf(places[0]) === 'subdistrict' && newspaperNames(places[0]).includes(word)
		)
	);
}

function isWord(stem: string): boolean {
	return WORDS.has(stem) || signs.has(stem);
}

/**
 * The district or county that a text calls by its short name and most speaks of. Null: none stands out.
 */
export function districtSpokenOf(
	articles: readonly Article[],
	named: readonly (readonly Toponym[])[]
): number | null {
	const counts = new Map<string, { places: readonly number[]; count: number }>();
	articles.forEach(({ text }, i) => {
		const taken = new Set(named[i].flatMap(({ start, end }) => [start, end - 1]));
		for (const { word, start, end, value: places } of districtNames().find(text, 0, text.length)) {
			if (taken.has(start) || taken.has(end - 1)) continue;
			const count = countOf(text, word, start, end);
			if (count === 0) continue;
			const known = counts.get(word) ?? { places, count: 0 };
			counts.set(word, { places, count: known.count + count });
		}
	});
	const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count);
	if (most === undefined || most.count < LEAST || (next && next.count * AHEAD > most.count)) return null;
	const text = articles.map((article) => article.text).join('\n');
	return inSurroundings(most.places, text);
}

/** What one mention counts for; 0 where it may be a word, a name, or a place that somebody only comes from. */
function countOf(text: string, word: string, start: number, end: number): number {
	if (isWord(word) || isNamesake(text, end) || /^[镇乡]|^街道/u.test(text.slice(end, end + 2))) return 0;
	if (isPerson(text, start)) return 0;
	if (OF_PLACE.test(text.slice(end, end + 6))) return COUNTS.sure;
	if (roleOf(text, start, end) === 'passing') return 0;
	if (word.length >= LONG) return COUNTS.sure;
	return OPENS.test(text.slice(Math.max(0, start - 2), start)) ? COUNTS.opening : COUNTS.other;
}
