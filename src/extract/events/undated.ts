/**
 * Happenings without a date for the shelf: a captioned photo (▲区领导走访…), something told under a vague time (疫情期间,街道
 * 组织了19个党员突击队), a countable deed (走访巡察19个居民区). Cautious: a sentence that only describes, plans or praises is none.
 */
import type { Article, UndatedReason } from '#model.ts';
import type { DateFound } from '#extract/dates/date-found.ts';
import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { wordList } from '#extract/lexicon/words.ts';
import type { Range } from './clauses.ts';

export interface Undated {
	/** Index into `article.sentences`. */
	sentence: number;
	range: Range;
	reason: UndatedReason;
	/** The vague words for its time, '' where there are none. */
	words: string;
	/** Where it is anchored: the vague words, or the sentence. */
	at: number;
}

/** Most of one article. */
const MOST = 5;
const LEAST_LENGTH = 14;
const DEEDS = wordList(`
	走访 走访慰问 调研 检查 慰问 看望 视察 督查 巡察 巡查 召开 举行 举办 开展 组织了 组织 发放 捐赠 捐款 赠送 送上 送去 成立 组建 揭牌 签约 启动 接到 赶到 出动 抢修 排除 救出 救助
	疏散 查处 拆除 取缔 整治 清理 强制 劝返 抓获 排查 接种 植树 演出 培训 演练 宣讲 参观 观看 安装 改造 完成 搭建 制定 转移 安置 隔离 选派 抽调 报名 志愿服务 发生
`);
/** What a photo shows, rather than what a slogan says. */
const CAPTION_MARK = /^[▲△▼●■◆★☆]|^(?:图为|图[:：一二三四1234]|上图|下图|左图|右图)/;
/** A sentence without any figure is not read further. */
const figures = new CharacterSet('0123456789');
const DEED_COUNT = /\d+\s*(?:余|多)?\s*(?:名|人|户|家|个|件|万元|元|份|只|箱|处|辆|吨|次|场)/;
const PAST = /[了过]|已|共|先后|累计|分别|成功|启动|带队|一行/;
/** Told blow by blow. */
const VIVID = /突然|立刻|立即|随即|当场|果断|当即|得知/;
/** Speech, exhortation, plans and general truths. */
const NOT_TOLD =
	/要求各|要(?:坚持|加强|进一步|强化|把|以|切实|始终|认真|全面|积极|高度)|必须|应当|(?<!的)需要|将会|如果|希望|号召|各级|一要|二要|三要|一是|二是|三是|[？?]|为什么|是指|可以|不得|请各|请广大|欢迎|努力|让我们|永远|每天|每周|每日|每月|定期|长期|经常|平时|坚守岗位/;
const SOMEDAY = /某个|某日|某天|一天|那天|一次|清晨|深夜/;
/** A sentence without any of them, and without figures, is not read further. */
const SIGNS = new RegExp(`${SOMEDAY.source}|${VIVID.source}`);

/** Undated happenings of an article outside the ranges that dated ones tell. */
export function undatedHappenings(
	article: Article,
	told: readonly Range[],
	vague: readonly DateFound[]
): Undated[] {
	const found: Undated[] = [];
	const { text, sentences } = article;
	let era = 0;
	let next = 0;
	// The next word for a deed: a sentence without one is not read.
	let deed = DEEDS.first(text, 0, text.length);
	for (let i = 0; i < sentences.length && found.length < MOST; i++) {
		const { start, end, kind } = sentences[i];
		if (deed && deed.start < start) deed = DEEDS.first(text, start, text.length);
		if (deed === null) break;
		if (deed.start >= end) continue;
		while (next < told.length && told[next].end <= start) next++;
		while (era < vague.length && vague[era].end <= start) era++;
		if (kind === 'heading' || kind === 'subheading' || kind === 'byline') continue;
		if (next < told.length && told[next].start < end) continue;
		if (end - start < LEAST_LENGTH || end - start > 400) continue;
		const time = era < vague.length && vague[era].start < end ? vague[era] : null;
		const words = text.slice(start, end);
		const caption = kind === 'caption' || CAPTION_MARK.test(words);
		const counted = figures.next(text, start, end) < end;
		if (!caption && !time && !counted && !SIGNS.test(words)) continue;
		if (!isTold(words, caption, time)) continue;
		found.push({
			sentence: i,
			range: { start, end },
			reason: time?.undated ?? (time || SOMEDAY.test(words) ? 'vague' : 'no-date'),
			words: time?.text ?? '',
			at: time?.start ?? start
		});
	}
	return found;
}

function isTold(words: string, caption: boolean, time: DateFound | null): boolean {
	const deeds = DEEDS.find(words, 0, words.length);
	if (deeds.length === 0 || NOT_TOLD.test(words)) return false;
	if (caption) return true;
	if (SOMEDAY.test(words)) return PAST.test(words) || deeds.length > 1;
	if (deeds.length > 1 && VIVID.test(words)) return true;
	if (!PAST.test(words)) return false;
	return time === null
		? DEED_COUNT.test(words) && deeds[0].start > 1 && deeds.length > 1
		: DEED_COUNT.test(words);
}
