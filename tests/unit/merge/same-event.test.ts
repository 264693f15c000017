import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';
import { sameEvents } from '#merge/same-event.ts';
import type { Event } from '#model.ts';

const HOME = '黄浦区外滩街道办事处主办\n\n';

/** The dated events of bulletins with these texts. */
function told(...texts: string[]): Event[] {
	return texts.flatMap((text, i) => {
		const sha256 = String(i + 1).repeat(64);
		const bulletin = { file: `${i}.txt`, sha256, text: HOME + text, encoding: 'utf-8', issued: '2021-06-20' };
		return extract(bulletin).events.filter(({ date }) => date !== null);
	});
}

const merged = (...texts: string[]) => sameEvents(told(...texts)).map(({ others }) => 1 + others.length);

describe('sameEvents', () => {
	it.each([
		{
			name: 'two papers on one meeting',
			texts: [
				'6月10日下午，外滩街道召开旧区改造征收工作推进会，街道党工委书记陈晓明出席并讲话。',
				'6月10日，街道召开旧区改造征收工作推进会，部署下半年任务。'
			]
		},
		{
			name: 'a gift with its figure',
			texts: [
				'6月9日，爱心企业向外滩街道捐赠医用口罩5000只。',
				'6月9日上午，一家爱心企业捐赠医用口罩5000只，用于社区防疫。'
			]
		},
		{
			name: 'a clock told roughly and exactly',
			texts: [
				'6月5日上午9时，外滩街道在广场举办垃圾分类志愿服务活动。',
				'6月5日上午9点30分，街道举办垃圾分类志愿服务活动，200余人参加。'
			]
		},
		{
			name: 'the same ten days',
			texts: [
				'6月上旬，外滩街道开展高温慰问活动，看望一线环卫工人。',
				'6月上旬，街道开展高温慰问活动，看望一线环卫工人200人。'
			]
		},
		{
			name: 'the same range',
			texts: [
				'6月8日至10日，外滩街道举办社区邻里节书画展。',
				'6月8日—10日，街道举办社区邻里节书画展，展出作品120幅。'
			]
		}
	])('one event: $name', ({ texts }) => expect(merged(...texts)).toEqual([2]));

	it.each([
		{
			name: 'two meetings of one day',
			texts: ['6月10日，外滩街道召开防汛防台动员大会。', '6月10日，外滩街道召开防汛防台工作总结会。']
		},
		{
			name: 'morning and afternoon',
			texts: ['6月10日上午，外滩街道召开疫苗接种工作例会。', '6月10日下午，外滩街道召开疫苗接种工作例会。']
		},
		{
			name: 'the same on two days',
			texts: ['6月10日，外滩街道召开疫苗接种工作例会。', '6月11日，外滩街道召开疫苗接种工作例会。']
		},
		{
			name: 'a day, and ten days that hold it',
			texts: ['6月上旬，外滩街道开展高温慰问活动。', '6月8日，外滩街道开展高温慰问活动。']
		},
		{
			name: 'the same ten days, in other words',
			texts: ['6月上旬，外滩街道开展高温慰问活动。', '6月上旬，外滩街道开展节前慰问老兵活动。']
		},
		{
			name: 'two neighbourhoods',
			texts: ['6月10日，宝兴居民区开展消防演练。', '6月10日，山北居民区开展消防演练。']
		},
		{
			name: 'different figures',
			texts: ['6月9日，企业向街道捐赠口罩5000只。', '6月9日，企业向街道捐赠口罩3000只。']
		},
		{
			name: 'the first and the second batch',
			texts: ['6月9日，外滩街道第一批援助队员集结出发。', '6月9日，外滩街道第二批援助队员集结出发。']
		},
		{
			name: 'a month is no day',
			texts: ['6月，外滩街道召开旧区改造征收工作推进会。', '6月，外滩街道召开旧区改造征收工作推进会。']
		},
		{
			name: 'different things',
			texts: ['6月9日，外滩街道召开旧区改造征收工作推进会。', '6月9日，外滩街道召开养老服务工作推进会。']
		}
	])('two events: $name', ({ texts }) => expect(merged(...texts)).toEqual([]));

	it('does not join what one bulletin tells twice', () =>
		expect(merged('6月9日，外滩街道召开防汛动员大会。\n\n6月9日，外滩街道召开防汛动员大会。')).toEqual([]));

	it('gives the same in every order, and shows the fullest telling', () => {
		const events = told(
			'6月10日，街道召开旧区改造征收工作推进会。',
			'6月10日下午，外滩街道召开旧区改造征收工作推进会，街道党工委书记陈晓明出席，120名居民代表参加。',
			'6月10日，外滩街道召开旧区改造征收工作推进会，部署任务。'
		);
		const [all] = sameEvents(events);
		expect(all.others).toHaveLength(2);
		expect(all.lead.file).toBe('1.txt');
		expect(all.others[0].because.zh).toContain('同一天、同一地区、同一类型');
		expect(sameEvents(events.toReversed())).toEqual([all]);
		expect(sameEvents([events[1], events[2], events[0]])).toEqual([all]);
	});

	it('says no words of the bulletins in its reason', () => {
		const [{ others }] = sameEvents(
			told('6月10日，民警王建国走访独居老人李秀英家庭。', '6月10日，民警王建国走访独居老人李秀英家庭。 ')
		);
		expect(others[0].because.zh).not.toMatch(/王建国|李秀英/);
	});
});
