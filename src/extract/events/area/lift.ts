import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { BLANK, is } from '#extract/segment/characters.ts';
import type { PlaceLevel } from '#extract/lexicon/gazetteer.ts';

/** What a whole province, city, district or town does: 市人大…, 区委…, 全县…, 镇党委…. */
const BODIES: readonly [PlaceLevel, RegExp][] = [
	['province', body('省|自治区', '全省|我省')],
	['city', body('市', '全市|本市|我市')],
	['district', body('区|县|旗', '全区|全县|我区|我县|本区|全旗')]
];
/** What such a body can begin with, and where its clause, or a date before it, ends. */
const units = new CharacterSet('省自全我市本区县旗');
const starts = new CharacterSet('，,。；;：:“”日午晚晨时分天近前起来后间内');
const DECIDES =
	/(?:召开|举行|印发|出台|发布|启动|部署|通过|颁布|下发|通报|宣布|决定|成立|开展|推出|实施|立法|表决)/u;
/** The story is among the neighbours all the same: 到街道, 走访居民区, 为辖区. */
const AT_HOME =
	/来[县镇乡村区]里?|(?:^|[，,])辖区|(?:到|进驻|入驻|赶赴)[^，。；,;]{0,10}(?:安置点|安置区|受灾点)|(?:到|在|至|下沉|走访|进入|深入|来到|抵达|通知|为|对|向|驻|增援|支援|与|检查|慰问|我)[^，。；,;]{0,10}(?:街道|居委|居民区|社区|辖区|小区|镇|村)/u;

/**
 * The level that the subject of a sentence acts for where it names no place: 市人大相关地方立法通过 -> city, 区委召开全会 ->
 * district; null where nothing of the kind is its subject.
 */
export function actsFor(sentence: string): PlaceLevel | null {
	let first = BODIES.length;
	for (let at = units.next(sentence, 0, sentence.length); at < sentence.length;) {
		const before = sentence.charCodeAt(at - 1);
		if (at === 0 || starts.has(before) || is(before, BLANK)) {
			for (let i = 0; i < first; i++) {
				const [, body] = BODIES[i];
				body.lastIndex = at;
				if (body.test(sentence)) first = i;
			}
		}
		at = units.next(sentence, at + 1, sentence.length);
	}
	return BODIES[first]?.[0] ?? null;
}

/** Whether a sentence says that it happens in the neighbourhood, whoever it is that comes. */
export function isAtHome(sentence: string): boolean {
	return AT_HOME.test(sentence);
}

/** Whether a body in a sentence decides something for all (出台, 召开), and does not just send or lead somebody. */
export function decides(sentence: string): boolean {
	return DECIDES.test(sentence);
}

function body(unit: string, whole: string): RegExp {
	const offices = `(?:${unit})(?:委(?!员)|政府|人民政府|人大|政协|纪委|监委|疾控|卫健|防控|防疫|(?![场民区])\\p{Script=Han}{1,8}?(?:局|委员会|办公室|指挥部|工会|法院|检察院|红十字会|委(?!员|托|派)|领导|领导小组))`;
	return new RegExp(`${offices}|${whole}`, 'uy');
}
