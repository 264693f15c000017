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

const LINE = new RegExp(
	`^[□■◎●○◇◆▲△☐*]?\\s*(?:${ROLE}[\\s:：/／|丨]|(?:本报|实习|见习)?(?:记者|通讯员)(?=\\p{Script=Han}{2,4}$))${NAMES}{1,40}$`,
	'u'
);
const BOX = /^[□■◎☐]\s*(?!.*[。！？!?，,：:]).{2,30}$/u;
const BRACKETED = /^[(（](?<who>[^()（）。！？!?；;]{2,24})[)）]$/u;
const TAIL_BRACKETED = /[。！？!?”…][\s\u3000]*(?<byline>[(（](?<who>[^()（）。！？!?；;]{2,24})[)）])$/u;
const TAIL_NAMED = new RegExp(
	`[。！？!?”…][\\s\\u3000]*(?<byline>[□■◎]?[\\s\\u3000]*${ROLE}[\\s\\u3000:：/／]${NAMES}{2,40})$`,
	'u'
);
const TAIL_BOXED = /[。！？!?”…][\s\u3000]*(?<byline>[□■◎][\s\u3000]*[^。！？!?，,]{2,30})$/u;
const LEAD =
	/^(?:本报讯|本刊讯|本网讯|本站讯|[\p{Script=Han}]{2,10}讯)(?:[\s\u3000]*[(（][^()（）]{2,40}[)）])?[\s\u3000:：|]+|^(?:本报讯)(?:[\s\u3000]*[(（][^()（）]{2,40}[)）])?/u;

/** Whether a whole line is a byline. `line` without blanks at its ends. */
export function isByline(line: string): boolean {
	if (line.length > 60) return false;
	if (LINE.test(line) || BOX.test(line)) return true;
	const who = BRACKETED.exec(line)?.groups!.who;
	return who !== undefined && isWriter(who);
}

/** Length of the byline that a paragraph ends with: `…站出来。”(社区党建办)` -> 7; 0 where it ends without. */
export function tailByline(end: string): number {
	const match = TAIL_BRACKETED.exec(end);
	if (match && isWriter(match.groups!.who)) return match.groups!.byline.length;
	const named = TAIL_NAMED.exec(end) ?? TAIL_BOXED.exec(end);
	return named ? named.groups!.byline.length : 0;
}

/** Length of the lead that a story opens with: `本报讯（记者 王五） ` -> 11; 0 where there is none. */
export function leadByline(start: string): number {
	return LEAD.exec(start)?.[0].length ?? 0;
}

/** Persons (张三 李四), an office (社区党建办) or a source (摘自…), not a remark in brackets (（见图）, （一）). */
function isWriter(who: string): boolean {
	const text = who.trim();
	if (NOT_A_WRITER.test(text)) return false;
	return (
		new RegExp(`${DEPARTMENT}$`, 'u').test(text) ||
		new RegExp(`^${ROLE}`, 'u').test(text) ||
		/^(?:摘自|来自|据)/u.test(text) ||
		/^\p{Script=Han}{2,4}(?:[\s\u3000、/]+\p{Script=Han}{1,4}){0,5}$/u.test(text)
	);
}
