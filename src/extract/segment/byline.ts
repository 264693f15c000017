import { CharacterSet } from '#extract/lexicon/character-set.ts';
import { CLOSER, FINAL, HAN, at } from './characters.ts';

/**
 * Bylines: □记者 李洁, 通讯员 纪轩, 记者 孙凌 俞超, （党政办）, 文/张三, 记者 印沁沁/供图, 本报讯（记者 王五）.
 * Forms collected from the pages of district and neighbourhood newspapers, November 2026.
 */
const ROLE =
	'(?:(?:本报|本刊|本网|实习|见习|特约|首席|全媒体|融媒体?|通讯)?(?:记者|通讯员|撰稿人?|撰文|作者|供稿|供图|摄影|摄|图文|图片|图|文字?|编辑|来源|整理|采写|制图|报道)|本报讯)';
const NAMES = '[\\p{Script=Han}A-Za-z·•\\s、,，/&;；:：|丨()（）-]';
const DEPARTMENT =
	'(?:办|办公室|科|部|中心|委|局|队|所|站|会|处|组|社|团|院|校|学|园|厂|公司|支部|总支|居|居委|社区|居民区|居民会|居委会|村|村委会|街道|镇|乡|区|报|网|台|微信|公众号)';
const NOT_A_WRITER =
	/^(?:[一二三四五六七八九十百\d]+|[上下]接.*|[见如]?[上下左右附]?图.*|[上下完续终]|待续|完|摘要|节选|略|试行|草案|暂行|.*版)$/u;

const DEPARTMENT_END = new RegExp(`${DEPARTMENT}$`, 'u');
const ROLE_START = new RegExp(`^${ROLE}`, 'u');
const PERSONS = /^\p{Script=Han}{2,4}(?:[\s、/]+\p{Script=Han}{1,4}){0,5}$/u;

const LINE = new RegExp(
	`^[□■◎●○◇◆▲△☐*]?\\s*(?:${ROLE}[\\s:：/／|丨]|(?:本报|实习|见习)?(?:记者|通讯员)(?=\\p{Script=Han}{2,4}$))${NAMES}{1,40}$`,
	'u'
);
const BOX = /^[□■◎☐]\s*[^。！？!?，,：:\n]{2,30}$/u;
const BRACKETED = /^[(（](?<who>[^()（）。！？!?；;]{2,24})[)）]$/u;
const NAMED = new RegExp(`^[□■◎☐]?\\s*${ROLE}[\\s:：/／]${NAMES}{2,40}$`, 'u');
/** What bylines can open with, so that other lines are told at once. */
const OPENINGS = new CharacterSet('□■◎●○◇◆▲△☐*(（本实见特首全融通记撰作供摄图文编来整采制报');
/** 本报讯, 本报讯（记者 王五）, 外滩讯 …: the last needs a blank, or any word in 讯 would do. */
const LEAD =
	/^(?:本报讯(?:\s*[(（][^()（）]{2,40}[)）])?[\s:：|]*|\p{Script=Han}{2,10}讯(?:\s*[(（][^()（）]{2,40}[)）])?[\s:：|]+)/u;

/** Whether a whole line is a byline. `line` without blanks at its ends. */
export function isByline(line: string): boolean {
	if (line.length > 60 || !OPENINGS.has(line.charCodeAt(0))) return false;
	return LINE.test(line) || BOX.test(line) || isSignature(line);
}

/**
 * Length of the byline that a paragraph ends with, behind its last sentence: `…站出来。”(社区党建办)` -> 7,
 * `…相关建议。 记者 孙凌 俞超` -> 8; 0 where it ends without. Takes the paragraph's last 60 characters.
 */
export function tailByline(end: string): number {
	let last = end.length - 1;
	if (at(end, last, FINAL) || !at(end, last, HAN | CLOSER)) return 0;
	while (last >= 0 && !at(end, last, FINAL) && end[last] !== '…') last--;
	while (at(end, last + 1, CLOSER)) last++;
	if (last < 0) return 0;
	const byline = end.slice(last + 1).trimStart();
	return isSignature(byline) || NAMED.test(byline) || BOX.test(byline) ? byline.length : 0;
}

/** Length of the lead that a story opens with: `本报讯（记者 王五） ` -> 11; 0 where there is none. */
export function leadByline(start: string): number {
	return start.includes('讯') ? (LEAD.exec(start)?.[0].length ?? 0) : 0;
}

/** （党政办）: persons, an office or a source in brackets, not a remark (（见图）, （一）). */
function isSignature(line: string): boolean {
	const who = BRACKETED.exec(line)?.groups!.who.trim();
	if (who === undefined || NOT_A_WRITER.test(who)) return false;
	return (
		DEPARTMENT_END.test(who) || ROLE_START.test(who) || /^(?:摘自|来自|据)/u.test(who) || PERSONS.test(who)
	);
}
