/**
 * What a place does in its sentence. site: things happen there (在南翔镇, 到南京东路街道调研); actor: it acts (嘉定出台…,
 * 外滩街道召开…); passing: somebody comes from there or goes there, or it is part of a name (来自江西的, 出征武汉, 北京时间);
 * plain: none of these can be told.
 */
export type Role = 'site' | 'actor' | 'passing' | 'plain';

/** Before a place where somebody comes from, or where somebody goes and the story stays behind. */
const PASSING_BEFORE =
	/(?:来自|源自|出自|往返|奔赴|前往|出征|驰援|支援|援助|飞往|飞抵|发往|运往|寄往|开往|驶往|送往|去过|到过|途[经径]|返回|离开|相较于|相比|有别于|[曾原]在|毕业于|出生于|户籍|籍贯|老家|老家在|祖籍|除|除了|关于|经由|转机|[赴援返回去离经从由自])$/u;
/** After a place: 武汉回来, 江西籍, 湖北方向, 北京时间, 武汉疫情. */
const PASSING_AFTER =
	/^(?:等地|等省|等市)?(?:[回返归来]|前来|籍|户籍|方向|时间|口音|话|菜|人$|人[，。、]|疫情|战情|封城|告急|旅行|旅游|出差|探亲|读书|念书|上学|就读|就医|看病|治病|居住史|旅居史|接触史|[的之]?(?:亲友|亲戚|朋友|家乡|老家|旅客|航班|列车|乘客|客人|快递|同胞|同学|人员|医疗队|捐赠)|的)/u;
const SITE_BEFORE =
	/(?:(?<![曾原])在|[于位至抵]|来到|[来开搬走送赶]到了|[搬走开送]进了?|走进|走访|深入|赶到|赶赴|抵达|进驻|驻扎|下沉|下沉到|下沉至|奔赴|增援|视察|考察|调研|检查|巡查|督查|督导|慰问|看望|落户|地处|(?<![接收得受看提听想感找遇等])到|本报|本刊)$/u;
const SITE_AFTER =
	/^(?:各|辖区|境内|地区|全区|全镇|全市|全县|举行|举办|内|[的]?[一各]?线|街头|上空|现场|报道|[^，。；]{0,12}讯)/u;
/** Where a clause begins: behind a pause, a date, a quotation. */
const BOUNDARY = /(?:^|[\s，。；：、！？,;:!?“”"（()）》>~]|[日午晚晨时分天近前起来后间内])$/u;
/** What an actor does, or what of it acts: 召开, 党工委, 城管中队. */
const ACTS =
	/^(?:[区市县镇乡]?(?:党工委|党委|纪工委|纪委|办事处|人民政府|政府|人大|政协|总工会|工会|团工委|团委|妇联|武装部|法院|检察院)|[区市县]委|召开|举行|举办|开展|启动|出台|发布|印发|推出|坚持|实施|组织|成立|全面|全力|积极|迅速|紧急|率先|新增|通报|要求|决定|宣布|将|已|正|再|首|持续|深入|扎实|先后|共|还|也|就|对|向|为|以|把|按照|根据|落实|贯彻|强化|加强|完成|选派|派出|党员|干部|机关|志愿|居民|公安|平安|社区|市场监管|城管|卫生|文化|微信|各|近千|\d)/u;

/** An institution named after its city, which may be anywhere near: 咸阳机场, 成都双流国际机场, 武汉站, 西安大学, 天津市二十中. */
const INSTITUTION =
	/^(?:\p{Script=Han}{0,2}(?:国际)?机场|[东西南北]?(?:火车|客运)?站(?![在点位长])|\p{Script=Han}{0,2}大学|银行|航空|晚报|日报|电视台|市?(?:第?[一二三四五六七八九十]{1,3}(?:中|医院|人民医院)|人民医院|中心医院|图书馆|博物馆|体育馆|体育场|体育中心|大剧院|会展|少年宫|青少年宫|工人文化宫|血液中心|中心血站))/u;

/** Somebody's past: 在黑龙江插队. */
const PAST_AFTER = /^(?:插队|下乡|支边|当知青|当兵|参军|服役|务工|打工|求学|留学|长大|出生)/u;

/** What was held there, or befell it, once: 上海世博会, 唐山大地震, 香港回归. Who speaks of it may be anywhere. */
const ONCE_AFTER =
	/^市?(?:世博|世园会|园博会|奥运|冬奥|亚运|青奥|大运会|全运会|进博会|特?大?地震|回归|洪灾|灾区)/u;

/** Who goes there does there what is told: 赴骆家坝镇义诊; but 赴武汉支援 is told by those at home. */
const TRIP_BEFORE = /(?:赴|前往|奔赴|赶赴|去往)$/u;
const TRIP_AFTER =
	/^(?:开展|进行|举行|举办)?(?:义诊|巡诊|慰问|走访|宣讲|义演|演出|送医|送戏|送书|送春联|送温暖|家访|普法)/u;

/** How far around a name its role is read. */
const AROUND = 8;

/** The role of the place that `text` names from `start` to `end`. */
export function roleOf(text: string, start: number, end: number): Role {
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	if (INSTITUTION.test(after)) return 'plain';
	if (PAST_AFTER.test(after) || ONCE_AFTER.test(after)) return 'passing';
	if (TRIP_BEFORE.test(before) && TRIP_AFTER.test(after)) return 'site';
	if (SITE_BEFORE.test(before))
		return /^[的]?(?:医疗队|居民|人员|亲|家人|老家|同学)/u.test(after) ? 'passing' : 'site';
	if (PASSING_BEFORE.test(before) || PASSING_AFTER.test(after)) return 'passing';
	if (BOUNDARY.test(before) && ACTS.test(after)) return 'actor';
	return SITE_AFTER.test(after) ? 'site' : 'plain';
}
