/** The entries of a history that is told year by year: 2003年，民宿挂牌。2005年，…. */
import { calendarDay } from '#edtf.ts';
import { hanOnly } from '#extract/lexicon/han.ts';
import type { Article } from '#model.ts';
import type { Scene } from './scene.ts';

const OWN_YEAR = /^(?:\d{4}|[０-９]{4}|[一二][\p{Script=Han}〇○]{3})年/u;
/** What may stand before an entry's date in its line: marks and numbers of a list. */
const MARKS = /^[\s　•·●▲◆★■\-—*#（(\d.、]*$/u;
/** Headings over such a history. */
const HEADING = /大事记|年表|年谱|编年|[纪记]事|大事|沿革|历程|简史|史话|史略|[村街镇校厂院社]史/u;
/** Somebody's life is told so as well, and is no history of the place. */
const LIFE =
	/^[^。；\n]{0,16}?(?:[他她我]|出生|生于|毕业|入党|入团|入伍|参军|退伍|转业|退休|参加工作|下岗|结婚|考入|调入|调任|当选|担任|任职|获评|被评为|荣获|从事)/u;
/** So many years in order make a history; without a heading they open most of its sentences. */
const [YEARS, MOST] = [3, 0.6];

/**
 * The dates of an article that open the entries of its history; none where it is no history, or tells one person's life. In a
 * bulletin with an issue day (`dated`) such a row is only a history under a heading that says so.
 */
export function chronicleEntries(scenes: readonly Scene[], dated: boolean): ReadonlySet<Scene> {
	const opening = scenes.filter(opensEntry);
	if (opening.length < YEARS) return new Set();
	const entries = inOrder(opening);
	if (new Set(entries.map(yearOf)).size < YEARS) return new Set();
	const own = entries.filter(({ rest }) => !LIFE.test(rest));
	if (own.length < entries.length * MOST) return new Set();
	const { article } = scenes[0];
	if (isHeaded(article)) return new Set(own);
	const sentences = new Set(entries.map(({ sentence }) => sentence)).size;
	const prose = article.sentences.filter(({ kind }) => kind === 'prose').length;
	return new Set(!dated && sentences >= prose * MOST ? own : []);
}

/** Whether a date with its year opens a line, a sentence or, behind ；, a part of one, and something is told behind it. */
function opensEntry({ article, found, bounds, extent, inside, after, rest, sentence }: Scene): boolean {
	if (!OWN_YEAR.test(found.text) || extent?.first == null || extent.interval || inside) return false;
	const { kind } = article.sentences[sentence];
	if (found.kind === 'label' || kind === 'byline' || kind === 'caption' || sentence === 0) return false;
	const before = article.text.slice(Math.max(bounds.start, found.start - 40), found.start);
	const head = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1);
	return MARKS.test(head) && !after.startsWith('的') && hanOnly(rest.split(/[。；;\n]/, 1)[0]).length >= 2;
}

function yearOf({ extent }: Scene): number {
	return calendarDay(extent!.first!).year;
}

/** Without those that go back behind an earlier one. */
function inOrder(scenes: readonly Scene[]): Scene[] {
	let year = -Infinity;
	return scenes.filter((scene) => {
		if (yearOf(scene) < year) return false;
		year = yearOf(scene);
		return true;
	});
}

function isHeaded({ title, text, sentences }: Article): boolean {
	if (HEADING.test(title)) return true;
	return sentences.some(
		({ kind, start, end }) => kind !== 'prose' && end - start < 60 && HEADING.test(text.slice(start, end))
	);
}
