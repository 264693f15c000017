import { describe, expect, test } from 'vitest';
import { eventArea } from '#extract/events/area/event-area.ts';
import { bulletinArea } from '#extract/events/area/newspaper.ts';
import { segment } from '#extract/segment/segment.ts';

/** The area of the sentence in `text` that holds `words`. */
function areaOf(text: string, words: string): ReturnType<typeof eventArea> {
	const articles = segment(text);
	const bulletin = bulletinArea(articles);
	for (const article of articles) {
		const at = article.text.indexOf(words);
		if (at < 0) continue;
		const { start, end } = article.sentences.find((sentence) => sentence.start <= at && at < sentence.end)!;
		return eventArea({ article, start, end, bulletin });
	}
	throw new Error(`no article holds ${words}`);
}

describe('the place a newspaper is of', () => {
	test.each<{ name: string; text: string; want: string[] }>([
		{
			name: 'a subdistrict, by its full name alone',
			text: '水果湖街道召开大会\n\n3月2日，水果湖街道召开大会。水果湖街道党工委书记讲话。',
			want: ['湖北省', '武汉市', '武昌区', '水果湖街道']
		},
		{
			name: 'a name that many places bear is told by the district beside it',
			text: '和平街道志愿者上岗\n\n近日，沈河区领导到和平街道看望志愿者。和平街道居民为他们送上热茶。大连西路也设了岗。和平区的同行来取经。朝阳区望京街道，朝阳区和平街街道。',
			want: []
		},
		{
			name: 'a name that many places bear is told once and for all by the district before it',
			text: '周末有集市\n\n5月25日，长宁区新华路街道的集市开张。5月26日，新华路街道又办义诊。',
			want: ['上海市', '长宁区', '新华路街道']
		},
		{
			name: 'and the district by the subdistrict: there are two of 西湖区',
			text: '亚运有我\n\n10月7日，西湖区北山街道的志愿者在岗。10月8日，北山街道召开总结会。',
			want: ['浙江省', '杭州市', '西湖区', '北山街道']
		},
		{
			name: 'a subdistrict of Wuhan without the 街 of the statistics office',
			text: '日记\n\n2月11日，江汉区满春街道封闭小区。满春街道的干部来了。',
			want: ['湖北省', '武汉市', '江汉区', '满春街道']
		},
		{
			name: 'a district paper: its towns share the pages',
			text: '桐庐县召开春耕会议\n\n桐庐县委部署春耕。分水镇、横村镇、富春江镇、江南镇先后响应。',
			want: ['浙江省', '杭州市', '桐庐县']
		},
		{
			name: 'a city paper',
			text: '苏州市启动古城保护\n\n3月1日，苏州市政府宣布启动古城保护。姑苏区、吴中区、相城区、虎丘区各报方案。',
			want: ['江苏省', '苏州市']
		},
		{
			name: 'places that people come from or go to do not make it theirs',
			text: '各地来客安心登记\n\n从武汉返乡的大学生、来自湖北的司机、支援武汉的护士、去过武汉的旅客，都在宝山区杨行镇登记。杨行镇设了三个点。',
			want: ['上海市', '宝山区', '杨行镇']
		},
		{
			name: 'who publishes it',
			text: '家园月报\n\n主办：虹口区曲阳路街道党工委\n\n昨天，居民活动室重新开门。虹口区各校同日开学。',
			want: ['上海市', '虹口区', '曲阳路街道']
		},
		{
			name: 'a city that shares its name with the subdistrict that is named in full',
			text: '玉林社区\n\n武侯区玉林街道举办灯会。玉林人爱热闹，玉林的老茶馆座无虚席。',
			want: ['四川省', '成都市', '武侯区', '玉林街道']
		},
		{
			name: 'streets named after cities',
			text: '南京西路、延安中路、北京东路三处施工围挡拆除。重庆南路恢复通行。',
			want: []
		},
		{
			name: 'estates, shops and a proverb with the names of cities',
			text: '鞍山四村、鞍山新村加装电梯，沈阳大酒店让出车位，铁岭路口装了红绿灯，走路要四平八稳。',
			want: []
		},
		{
			name: 'a city that shares its name with a subdistrict called after a street',
			text: '四平发布\n\n3月9日，四平路街道睦邻节开幕。四平路街道和四平的居民都来了。',
			want: ['上海市', '杨浦区', '四平路街道']
		},
		{
			name: 'a district of former days, as the newspaper calls it',
			text: '卢湾区五里桥街道大事记\n\n3月4日，五里桥街道召开大会。五里桥街道选出委员。',
			want: ['上海市', '卢湾区', '五里桥街道']
		},
		{
			name: 'a county that is a district now',
			text: '崇明县动态\n\n崇明县召开会议。崇明县城桥镇、崇明县新河镇、崇明县庙镇、崇明县竖新镇到会。',
			want: ['上海市', '崇明县']
		},
		{
			name: 'a district of today that the newspaper names more often than what it was',
			text: '黄浦区外滩街道动态\n\n黄浦区外滩街道开会，原卢湾区的居民也来了。外滩街道部署。',
			want: ['上海市', '黄浦区', '外滩街道']
		},
		{
			name: 'words that hold the names of former counties',
			text: '召开县委会议，走访农户县里有数，交通县道畅通，两处南市区块动工。',
			want: []
		},
		{
			name: 'a newspaper called after its subdistrict',
			text: '磁器口社区报（第19期）\n\n昨天，沙坪坝气象站测到43度。磁器口老街地势高。',
			want: ['重庆市', '沙坪坝区', '磁器口街道']
		},
		{
			name: 'a newspaper called by a name that many places bear',
			text: '和平社区报\n\n昨天，居民到活动室听课。',
			want: []
		},
		{ name: 'no place at all', text: '社区召开会议。会议强调要抓好落实。', want: [] },
		{
			name: 'words that look like names',
			text: '上市公司进驻园区，小区居民去超市，市场秩序井然，家乡城镇面貌一新。',
			want: []
		},
		{
			name: 'autonomous prefectures and banners',
			text: '鄂托克旗举办那达慕\n\n鄂尔多斯市鄂托克旗乌兰镇草原上，鄂托克旗的牧民聚会。阿尔巴斯苏木、木凯淖尔镇也来了人。',
			want: ['内蒙古自治区', '鄂尔多斯市', '鄂托克旗']
		},
		{
			name: 'a city without districts stands below its province',
			text: '东莞市举行龙舟赛\n\n东莞市石龙镇、虎门镇、长安镇等派队参赛。东莞市体育局主办。',
			want: ['广东省', '东莞市']
		}
	])('$name', ({ text, want }) => {
		expect(bulletinArea(segment(text)).area).toEqual(want);
	});

	test('the reason names what decided it', () => {
		const [because] = bulletinArea(segment('水果湖街道召开大会\n\n水果湖街道动员。水果湖街道部署。')).because;
		expect(because.zh).toContain('水果湖街道（3次）');
		expect(because.about).toBe('area');
	});
});

/** A paper of Xuhui's Tianping subdistrict, and one of Jiading's district, for happenings to stand in. */
const street = (story: string): string =>
	`天平路街道党员大会召开\n\n徐汇区天平路街道召开党员大会。天平路街道书记讲话。天平路街道各居民区参加。\n\n（党政办）\n\n一则新闻在这里\n\n${story}`;
const county = (story: string): string =>
	`余姚市委全会召开\n\n余姚市委全会召开。梨洲街道、泗门镇、临山镇、黄家埠镇先后发言。余姚市人大列席，余姚市政协列席。\n\n（办公室）\n\n一则新闻在这里\n\n${story}`;
const district = (story: string): string =>
	`武昌区部署防汛\n\n武昌区委部署防汛。水果湖街道、紫阳街道、徐家棚街道、中南路街道先后发言。武昌区水务局、武昌区应急局到会。\n\n（办公室）\n\n一则新闻在这里\n\n${story}`;
const TIANPING = ['上海市', '徐汇区', '天平路街道'];
const YUYAO = ['浙江省', '宁波市', '余姚市'];
const WUCHANG = ['湖北省', '武汉市', '武昌区'];

describe('the area of one happening', () => {
	test.each<{ text: string; at: string; want: string[] }>([
		// Subject and site of the sentence.
		{ text: street('3月5日，天平路街道启动加装电梯。'), at: '加装电梯', want: TIANPING },
		{
			text: street('3月5日，志愿者在湖南路街道设点。'),
			at: '设点',
			want: ['上海市', '徐汇区', '湖南路街道']
		},
		{ text: street('3月5日，区委书记到天平路街道调研。'), at: '调研', want: TIANPING },
		{ text: district('7月3日，区长到紫阳街道检查排涝。'), at: '排涝', want: [...WUCHANG, '紫阳街道'] },
		{ text: district('7月3日，紫阳街道组织党员上堤。'), at: '上堤', want: [...WUCHANG, '紫阳街道'] },
		{
			text: district('7月3日，在徐家棚街道三角路社区，书记周蓉正在登记。'),
			at: '登记',
			want: [...WUCHANG, '徐家棚街道', '三角路社区']
		},
		{
			text: county('9月1日，泗门镇谢家路村举办丰收节。'),
			at: '丰收节',
			want: [...YUYAO, '泗门镇', '谢家路村']
		},
		{ text: county('9月1日，记者走进临山镇看到葡萄熟了。'), at: '葡萄', want: [...YUYAO, '临山镇'] },
		// Two of one district are the district's.
		{ text: district('7月3日，检查组到紫阳街道、徐家棚街道检查。'), at: '检查组', want: WUCHANG },
		// A body of the city, the district, the province.
		{ text: district('7月3日，市人大常委会通过防洪条例。'), at: '条例', want: ['湖北省', '武汉市'] },
		{ text: district('7月3日，市防汛指挥部发布预警。'), at: '预警', want: ['湖北省', '武汉市'] },
		{ text: district('7月3日，省政府召开电视电话会议。'), at: '电话会议', want: ['湖北省'] },
		{ text: district('7月3日，区委召开常委会。'), at: '常委会', want: WUCHANG },
		{ text: district('7月3日，武汉启动三级响应。'), at: '响应', want: ['湖北省', '武汉市'] },
		{ text: street('3月5日，市政府发布通告。'), at: '通告', want: ['上海市'] },
		{ text: street('3月5日，上海启动一级响应。'), at: '响应', want: ['上海市'] },
		{ text: street('3月5日，徐汇区召开动员大会。'), at: '动员大会', want: ['上海市', '徐汇区'] },
		{ text: street('3月5日，区卫健委印发方案。'), at: '方案', want: ['上海市', '徐汇区'] },
		{ text: county('9月1日，余姚出台人才新政。'), at: '人才新政', want: YUYAO },
		{ text: county('9月1日，全市召开文明创建大会。'), at: '创建', want: YUYAO },
		// … who come to the neighbourhood leave it there.
		{ text: street('3月5日，市卫健委专家到社区卫生服务中心指导。'), at: '专家', want: TIANPING },
		{ text: street('3月5日，区领导走访辖区企业。'), at: '走访', want: TIANPING },
		{ text: street('3月5日，收到区指挥部通知后，两人赶到小区门口。'), at: '两人', want: TIANPING },
		{ text: street('3月5日，接到区级紧急部署后，社区干部上岗。'), at: '上岗', want: TIANPING },
		{ text: street('3月5日，徐汇区教育局的干部下沉到居民区。'), at: '下沉', want: TIANPING },
		// In passing only.
		{ text: street('3月5日，一位来自江西的租客来登记。'), at: '租客', want: TIANPING },
		{ text: street('3月5日，医疗队出征武汉。'), at: '出征', want: TIANPING },
		{ text: street('3月5日，三名居民从日本回国。'), at: '回国', want: TIANPING },
		{ text: street('3月5日，小李在浦东国际机场值守。'), at: '值守', want: TIANPING },
		{ text: street('北京时间3月5日，老张从南京西路街道搬来。'), at: '搬来', want: TIANPING },
		{ text: street('3月5日，湖北籍员工小陈复工。'), at: '复工', want: TIANPING },
		{ text: county('9月1日，宁波大学的教授来授课。'), at: '授课', want: YUYAO },
		{ text: district('7月3日，曾在紫阳街道工作的老人捐款。'), at: '捐款', want: WUCHANG },
		// An institution named after a city is none of its places.
		{ text: street('3月5日，街道选派5人进驻苏州机场转运专班。'), at: '选派', want: TIANPING },
		{ text: street('3月5日，志愿者到武汉大学授课。'), at: '授课', want: TIANPING },
		// A neighbourhood behind its subdistrict, at the head of a clause, with what is its own.
		{
			text: street('3月5日，徐汇区天平路街道永嘉社区把雅集搬进茶院。'),
			at: '雅集',
			want: [...TIANPING, '永嘉社区']
		},
		{
			text: street('3月5日，清晨5点，永嘉居民区的社工已在楼下等候。'),
			at: '等候',
			want: [...TIANPING, '永嘉居民区']
		},
		{
			text: street('3月5日，法院把庭开到了永嘉社区的棋牌室里。'),
			at: '棋牌室',
			want: [...TIANPING, '永嘉社区']
		},
		{ text: street('3月5日，天平路街道举办第三届社区艺术周。'), at: '艺术周', want: TIANPING },
		{ text: street('3月5日，街道召开会议，选出社区委员。'), at: '选出', want: TIANPING },
		{ text: county('3月5日，省委工作组来县里查灾。'), at: '查灾', want: YUYAO },
		// What a paragraph is about, and what is about all of the town.
		{
			text: street('永嘉社区是街道里第一个设卡的。大年初二封了小门；初五下午，党员排查出两户。'),
			at: '排查',
			want: [...TIANPING, '永嘉社区']
		},
		// The section before, not the one before that.
		{
			text: district(
				'先行一步\n\n紫阳街道党工委连夜部署，成立三支队伍。\n\n7月4日一天，队员们疏通下水道三十处。'
			),
			at: '三十处',
			want: [...WUCHANG, '紫阳街道']
		},
		{
			text: district(
				'□记者 王平\n\n先行一步\n\n紫阳街道连夜部署。\n\n守土有责\n\n7月4日一天，队员们疏通下水道三十处。'
			),
			at: '三十处',
			want: WUCHANG
		},
		// Never the article before.
		{
			text: street('3月5日，湖南路街道来函致谢。（党建办）\n\n春天里的集市\n\n3月6日，志愿者摆起集市。'),
			at: '摆起',
			want: TIANPING
		},
		// The headline.
		{
			text: district('（摘自简报）\n\n徐家棚街道排涝忙\n\n□记者 王平\n\n7月5日，三台水泵同时开动。'),
			at: '水泵',
			want: [...WUCHANG, '徐家棚街道']
		},
		// A trip there is told of there, if it says what is done.
		{ text: county('9月1日，医院党支部赴临山镇义诊。'), at: '义诊', want: [...YUYAO, '临山镇'] },
		{ text: county('9月1日，医院党支部赴临山镇支援。'), at: '支援', want: YUYAO },
		// Somebody's past, and what is only heard of.
		{ text: street('3月5日，老党员说起在黑龙江插队的日子。'), at: '老党员', want: TIANPING },
		{ text: street('3月5日，转来上海就医的孩子收到图书。'), at: '图书', want: TIANPING },
		{ text: street('3月5日，各支部收看大会在北京开幕。'), at: '收看', want: TIANPING },
		{ text: street('3月5日，接到黄浦区的通知后，社工上门。'), at: '社工', want: TIANPING },
		// What is named after a town: a park, a dish.
		{ text: street('3月5日，街道在桂林公园举行宣誓。'), at: '宣誓', want: TIANPING },
		{ text: street('3月5日，兰州拉面馆免费送面。'), at: '免费', want: TIANPING },
		// A town spelt out behind its district, wherever it is; not somebody from there.
		{
			text: street('3月5日，武昌区紫阳街道一处仓库起火，值得警惕。'),
			at: '起火',
			want: [...WUCHANG, '紫阳街道']
		},
		{ text: street('3月5日，武昌区紫阳街道居民王阿姨来做客。'), at: '做客', want: TIANPING },
		// What the city sends comes to the neighbourhood of the section.
		{
			text: county('泗门镇连夜转移村民。\n\n9月2日，市疾控中心进驻安置点消毒。'),
			at: '疾控',
			want: [...YUYAO, '泗门镇']
		},
		// What the gazetteer does not list.
		{ text: '3月1日，成都高新区召开大会。', at: '大会', want: ['四川省', '成都市', '成都高新区'] },
		{
			text: '3月1日，江苏省苏州市苏州工业园区召开大会。',
			at: '大会',
			want: ['江苏省', '苏州市', '苏州工业园区']
		},
		{ text: '3月1日，徐汇区新天街道党工委召开大会。', at: '大会', want: ['上海市', '徐汇区', '新天街道'] }
	])('$at: $want', ({ text, at, want }) => {
		expect(areaOf(text, at).area).toEqual(want);
	});

	test.each([
		{
			file: '莘庄镇推送0408.txt',
			text: '昨晚，三辆大巴停在小区门口。',
			want: ['上海市', '闵行区', '莘庄镇']
		},
		{ file: '2020/简报.txt', text: '昨晚，三辆大巴停在小区门口。', want: [] }
	])('the file is named after a place: $file', ({ file, text, want }) =>
		expect(bulletinArea(segment(text), file).area).toEqual(want)
	);

	test('a part that a district has lost since stays in it', () =>
		expect(areaOf('3月1日，余杭区塘栖镇召开大会。', '大会').area).toEqual([
			'浙江省',
			'杭州市',
			'余杭区',
			'塘栖镇'
		]));

	test('the lanes are the levels of the area', () => {
		expect(areaOf(county('9月1日，泗门镇谢家路村举办丰收节。'), '丰收节')).toMatchObject({
			district: '余姚市',
			subdistrict: '泗门镇'
		});
		expect(areaOf(street('3月5日，上海启动一级响应。'), '响应')).toMatchObject({
			district: null,
			subdistrict: null
		});
		expect(areaOf('社区召开会议。', '会议')).toEqual({
			area: [],
			district: null,
			subdistrict: null,
			because: []
		});
	});

	test('the reason quotes the words', () => {
		expect(areaOf(district('7月3日，区长到紫阳街道检查排涝。'), '排涝').because[0].zh).toContain(
			'“紫阳街道”'
		);
	});
});
