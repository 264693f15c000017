/**
 * What a place does in its sentence. site: things happen there (在南翔镇, 到南京东路街道调研); actor: it acts (嘉定出台…,
 * 外滩街道召开…); passing: somebody comes from there or goes there, or it is part of a name (来自江西的, 出征武汉, 北京时间).
 */
export type Role = 'site' | 'actor' | 'passing' | 'plain';

/** Before a place where somebody or something comes from, or goes to without the story going along. */
const PASSING_BEFORE =
	/(?:来自|源自|出自|[从由自](?!.)|往返|[奔]?赴|前往|出征|驰援|支援|援助|援|飞往|飞抵|发往|运往|寄往|开往|驶往|送往|去过|到过|去|途[经径]|返回|[回返](?!.)|离开|相较于|相比|不同于|有别于|曾在|毕业于|出生于|生于|户籍|籍贯|老家|祖籍|除|除了|以及|关于)$/u;
/** After a place: 武汉回来, 江西籍, 湖北方向, 北京时间, 武汉疫情. */
const PASSING_AFTER =
	/^(?:等地|等省|等市)?(?:[回返归来]|籍|户籍|方向|时间|口音|话|菜|人$|人[，。、]|疫情|战情|封城|告急|旅行|旅游|出差|探亲|居住史|旅居史|接触史|的(?:亲|朋|家|旅|航|列|车|客|人|快|同))/u;
const SITE_BEFORE =
	/(?:[在于位到至抵]|来到|走进|走访|深入|赶到|赶赴|抵达|进驻|驻扎|下沉|下沉到|奔赴|增援|视察|考察|调研|检查|巡查|慰问|落户|位于|地处|辖区|本报|本刊)$/u;
const SITE_AFTER = /^(?:各|辖区|境内|地区|全区|全镇|全市|全县|举行|举办|内|的?[一各]?线)/u;
const BOUNDARY = /(?:^|[\s，。；：、！？,;:!?“”"（()）》>~\n日午晚晨时分天近前])$/u;
/** What an actor does, or what of it acts: 党工委, 召开. */
const ACTS =
	/^(?:区委|市委|县委|党工委|党委|纪工委|办事处|人民政府|政府|人大|政协|政法|总工会|团[工区市县]?委|妇联|武装部|[委局办]|召开|举行|举办|开展|启动|出台|发布|印发|推出|坚持|实施|组织|成立|全面|全力|积极|迅速|紧急|率先|新增|通报|要求|决定|宣布|将|已|正|再|首|持续|深入|扎实|先后|共|还|也|就|对|向|为|以|按照|根据|落实|贯彻|强化|加强|完成|选派|派出|党员|干部|机关|志愿者|居民|纪|监察|城管|平安办|社区|市场监管|派出所|网格|微信|各)/u;

/** How far around a name its role is read. */
const AROUND = 8;

/** The role of the place named by `text` from `start` to `end`. */
export function roleOf(text: string, start: number, end: number): Role {
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	if (PASSING_AFTER.test(after)) return 'passing';
	if (SITE_BEFORE.test(before))
		return /^的(?!.{0,6}(?:里|内|上|处|点|现场|门口))/u.test(after) ? 'plain' : 'site';
	if (PASSING_BEFORE.test(before)) return 'passing';
	if (BOUNDARY.test(before) && ACTS.test(after)) return 'actor';
	return SITE_AFTER.test(after) ? 'site' : 'plain';
}
