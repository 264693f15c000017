/** What a page carries beside its stories: page numbers, mastheads, editors, jumps, rules. Collected November 2026. */
import { CharacterSet } from '#extract/lexicon/character-set.ts';

const PAGE =
	/^(?:[-—–·\s]*(?:第\s*)?[A-D]?\d{1,3}\s*(?:(?:版|页)[-—–·\s]*\p{Script=Han}{0,8})?[-—–·\s]*|第?[一二三四五六七八九十]{1,3}版(?:\s*[\p{Script=Han}]{2,6})?|\p{Script=Han}{2,4}\s+\d{1,2}\s*版|[-—–=*_·.…~～]{3,})$/u;
const EDITOR =
	/^(?:本版|责任|版面|执行|美术|文字|总|主|值班)?(?:责任)?(?:编辑|责编|主编|美编|校对|排版|视觉|编审|编委|总编)[\s:：/]\S{0,20}(?:\s\S{1,10}){0,6}$/u;
const JUMP =
	/^[(（【]?\s*(?:[上下]接|[上下]转|转)第?\s*[A-D]?[\d一二三四五六七八九十]{1,3}\s*版.{0,12}$|^[(（【](?:完|续|待续|未完待续)[)）】]$/u;
const ISSUE =
	/^(?=.{0,60}$)(?:[《]?\p{Script=Han}{2,10}[》]?[\s|丨·]*)?(?:(?:[12]\d{3}|[〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*[\d一二三四五六七八九十]{1,3}(?:\s*[月.\-/]\s*(?:[\d一二三四五六七八九十]{1,3}\s*日?)?)?|(?:总?第?\s*[\d一二三四五六七八九十〇零]{1,5}\s*期))(?:[\s|丨·,，()（）]*(?:星期[一二三四五六日天]|农历\p{Script=Han}{2,10}|(?:第|总第|总)?\s*[\d一二三四五六七八九十〇零]{1,5}\s*期|第?\s*[A-D]?\d{1,3}\s*版|试刊|内部资料.{0,20}|免费.{0,10}|\p{Script=Han}{2,8}(?:主办|出版|编印|编)))+$/u;
const PUBLISHER =
	/^(?:主办|主管|承办|编印|编辑部|出版|印刷|准印证|内部资料|刊号|国内统一|邮发代号|投稿邮箱|新闻热线)[\s:：].{0,60}$/u;
const NAMEPLATE =
	/^[《]?\p{Script=Han}{1,10}(?:社区报|社区晨报|晨报|日报|晚报|周报|时报|新报|周刊|简报|快报|月报|旬报|双月刊|月刊|半月刊|一周|之窗|资讯|通讯|时讯|报)[》]?$/u;

/** Each of the patterns needs one of these, so that most lines are told at once. */
const TRACES = new CharacterSet('0123456789-—–=*_·.…~～版编校排视完续年期办管印证料号统箱线');

/** Whether a line is no part of a story: a page number, an editor, a jump (下转第2版), the issue's number and date. */
export function isAside(line: string): boolean {
	if (line.length > 80 || TRACES.next(line, 0, line.length) === line.length) return false;
	return PAGE.test(line) || EDITOR.test(line) || JUMP.test(line) || ISSUE.test(line) || PUBLISHER.test(line);
}

/** Whether a line gives the number or date of the issue: 2020年3月20日 星期五 第6期. */
export function isIssueLine(line: string): boolean {
	return line.length <= 80 && ISSUE.test(line);
}

/** Whether a line reads as the name of a newspaper: 嘉定一周, 外滩社区报. Tells one only at the edge of a page. */
export function isNameplate(line: string): boolean {
	return NAMEPLATE.test(line);
}
