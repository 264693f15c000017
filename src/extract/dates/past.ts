/** Years of a person's or a house's past: 2004年就入党, 1998年毕业. They tell neither the bulletin's year nor the story's. */

const PAST =
	/^[^，。；、\n]{0,8}?(?:就|入的?党|加入|出生|生于|毕业|入伍|参军|参加工作|退休|退伍|转业|成立|建成|建于|创办|创立|始建|考入|进入|来到|当选|荣获|获得|被评|评为|起|以来|之后|后|前|至今|开始|担任|任|(?:造|建|修|盖|购|买|拍|摄|铸|刻|画|印|立|种)[\p{Script=Han}]{0,3}的)/u;

/** True if the words behind `end` make a year one of the past. */
export function isPast(text: string, end: number): boolean {
	return PAST.test(text.slice(end, end + 16));
}

const BUILT = /(?:成立|建|始建|创办|创建|创立|创刊|建成|落成|出生|生|毕业|兴建|修建|开办|诞生|起源)于$/u;

/** True if the words before `start` make a date the beginning of something: 成立于2019年. */
export function isOfBeginning(text: string, start: number): boolean {
	return BUILT.test(text.slice(Math.max(0, start - 4), start));
}

/** What a life is told by, with its day: 2004年5月1日入党; not 2020年6月20日毕业典礼. */
const LIFE =
	/^[^，。；、\n]{0,6}?(?:加?入了?(?:中国共产)?党(?!员|积极|宣誓|仪式|志愿|誓词|培训)|出生(?!缺陷|人口|医学)|生于|毕业(?!典礼|季|生|晚会|班|汇报|演出)|入伍(?!欢送|仪式)|参军|参加工作|退休(?!干|人|职|教|党|支|老)|退伍(?!军|老|返)|结的?了?婚(?!照|纪念|登记|典)|转业(?!干|军)|始建|建于)/u;

/** True if the words behind `end` make a whole date a day of a life, or of the building of a house. */
export function isOfLife(text: string, end: number): boolean {
	return LIFE.test(text.slice(end, end + 24));
}
