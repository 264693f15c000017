import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';

const titles = (text: string) =>
	extract({ file: 'x.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued: '2020-04-15' })
		.events.filter(({ date }) => date !== null)
		.map(({ title }) => title);

describe('titles', () => {
	it.each([
		{
			in: '3月19日，外滩街道召开2020年度党风廉政建设推进会议。',
			want: ['外滩街道召开2020年度党风廉政建设推进会议']
		},
		{
			in: '3月19日，外滩街道召开会议。\n\n3月20日，街道召开动员大会，部署工作。',
			want: ['外滩街道召开会议', '外滩街道召开动员大会']
		},
		{ in: '随后，3月8日18时，外滩街道接收境外返沪人员2名。', want: ['外滩街道接收境外返沪人员2名'] },
		{
			in: '4月2日起，中山路进行架空线入地施工，预计9月30日完工。',
			want: ['中山路进行架空线入地施工', '中山路预计完工']
		},
		{ in: '4月3日，家住新村的王阿婆（82岁）向社区捐赠口罩。', want: ['家住新村的王阿婆向社区捐赠口罩'] },
		{
			in: '4月3日、5日和7日，街道组织居民参观展馆。',
			want: ['街道组织居民参观展馆', '街道组织居民参观展馆', '街道组织居民参观展馆']
		},
		{ in: '★ 4月3日，区园林局在河滨公园举办花展。', want: ['区园林局在河滨公园举办花展'] },
		{ in: '【提示】4月3日，河滨公园暂停开放。', want: ['河滨公园暂停开放'] },
		{
			in: '4月3日，住在临江里9号402室的居民程国平，将三箱牛奶送到门卫室。',
			want: ['住在临江里9号402室的居民程国平将三箱牛奶送到门卫室']
		},
		// Not the ends of words, nor the beginnings.
		{ in: '4月3日，226路公交延长服务两小时。', want: ['226路公交延长服务两小时'] },
		{ in: '4月3日，便利店、理发摊重新开门营业。', want: ['便利店、理发摊重新开门营业'] },
		{ in: '4月3日，志愿者把走失老人的背包归还。', want: ['志愿者把走失老人的背包归还'] },
		{ in: '4月3日晚会在河滨公园举行。', want: ['晚会在河滨公园举行'] },
		{ in: '❶ 4月3日，河滨公园恢复开放。', want: ['河滨公园恢复开放'] },
		{ in: '工程定于4月20日对供水管网进行改造。', want: ['工程对供水管网进行改造'] },
		// Who or what, from the clause before; what a few words end.
		{
			in: '全镇居民小区的36套充电桩，4月3日起全部通电。',
			want: ['全镇居民小区的36套充电桩全部通电']
		},
		{ in: '停课两天的五所学校，4月3日全部响起上课铃。', want: ['停课两天的五所学校全部响起上课铃'] },

		{ in: '4月3日，泵站断电，抢修队连夜抢修。', want: ['泵站断电，抢修队连夜抢修'] },
		{ in: '4月3日是星期五，又逢集日，古桥镇妇联为老人义诊。', want: ['古桥镇妇联为老人义诊'] },
		{ in: '参保登记截至4月30日。', want: ['参保登记截至4月30日'] },
		{ in: '4月3日这天，镇卫生院为老人免费体检。', want: ['镇卫生院为老人免费体检'] },
		{
			in: '4月3日，志愿者韩雪梅来到社区。当天下午，她为老人理发。',
			want: ['志愿者韩雪梅来到社区', '韩雪梅为老人理发']
		},
		{ in: '4月3日，平安办主任吴志刚牵头，三个部门联合整治群租房。', want: ['三个部门联合整治群租房'] },
		{ in: '4月3日，街道又组织居民参观展馆。', want: ['街道又组织居民参观展馆'] },
		{ in: '4月3日，大雪压垮了菜棚。', want: ['大雪压垮了菜棚'] }
	])('$in', ({ in: text, want }) => expect(titles(text)).toEqual(want));

	it('is whole: no mark opened alone, no particle or connective at its ends, not too long', () => {
		const text = [
			'3月5日，街道组织开展“学雷锋、送温暖，志愿服务在身边”主题系列活动暨“那些人、那些事”故事征集活动启动仪式。',
			'此外，3月6日，社区党总支、居委会、业委会、物业公司、辖区单位代表以及楼组长共同召开了为期两天的垃圾分类实效提升推进会议。',
			'3月7日，为进一步深入贯彻落实上级有关会议精神和工作部署要求，街道对辖区开展了检查。'
		].join('\n\n');
		for (const title of titles(text)) {
			expect(title.length).toBeLessThanOrEqual(40);
			expect(title).not.toMatch(/^(?:此外|随后|同时|并|，)|[了的，、]$/);
			for (const [open, close] of ['“”', '《》', '（）']) {
				expect(title.split(open).length).toBe(title.split(close).length);
			}
		}
		expect(titles(text)).toHaveLength(3);
	});
});
