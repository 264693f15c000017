/** Captions: ▲区领导…, 图为…, 图：…, （上图）…, … 张三/摄. Forms collected from newspaper pages, November 2026. */
const OPENS =
	/^(?:[▲△▼▽◀▶◄►⬆⬇↑↓]|[(（【〔]?[上下左右本题附]?图[片]?[一二三四五六七八九十①-⑨\d]{0,2}(?:[:：）)】〕]|为|\s))/u;
const CREDIT = /(?:[/／\s\u3000]|[(（])(?:供图|摄影?|资料图片?|图|本报资料)[)）]?$/u;
const IMAGE = /^(?:!\[[^\]]{0,200}\]\([^)]{0,500}\)|<img\b[^>]{0,500}>)$/u;

/** What the two can begin and end with, so that other lines are told at once. */
const OPENING = '▲△▼▽◀▶◄►⬆⬇↑↓(（【〔上下左右本题附图!<';
const CREDITS = '图摄影片料报)）';

/** Whether a line is the caption of a picture, by how it opens or by the credit at its end. */
export function isCaption(start: string, end: string): boolean {
	if (OPENING.includes(start[0]) && (OPENS.test(start) || IMAGE.test(start))) return true;
	return CREDITS.includes(end[end.length - 1]) && CREDIT.test(end);
}
