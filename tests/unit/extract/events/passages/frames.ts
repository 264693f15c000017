import type { Passage } from './passage.ts';

/** What stands around a happening and does not say what it is: frames, further items, documents, other people's doings. */
export const passages: Passage[] = [
	{
		in: '6月3日，街道启动应急预案，半小时内封控3号楼，11户居民转为居家隔离。',
		want: ['2021-06-03 quarantine 应急预案']
	},
	{
		in: '6月4日，社区举办第一场急救培训，居民学会了包扎。6月11日，第二场将在文化站举行。',
		want: ['2021-06-04 training 急救', '2021-06-11 training 第二场']
	},
	{
		in: '6月1日，团委启动志愿者招募，6月8日报名满额。',
		want: ['2021-06-01 volunteering 招募', '2021-06-08 volunteering 报名']
	},
	{
		in: '关于龙舟活动的通告\n\n6月12日下午2时，竞渡开始，十支队伍参赛。',
		want: ['2021-06-12T14:00 culture 竞渡']
	},
	{ in: '6月2日，考察团一行十人到镇里参观果园。', want: ['2021-06-02 inspection 参观'] },
	{ in: '6月2日，幼儿园邀请家长和孩子参观消防站。', want: ['2021-06-02 culture|training 参观'] },
	{
		in: '6月5日，讲师到文化站讲解《养犬规定》（2003年公布）。',
		want: ['2021-06-05 training 讲解']
	},
	{ in: '6月7日，第二次洪峰通过沿江段，堤防平稳。', want: ['2021-06-07 other 洪峰'] },
	{ in: '6月9日，子弟兵撤离县城，群众夹道相送。', want: ['2021-06-09 deployment 撤离'] },
	{ in: '自6月10日起，镇里试点垃圾定时投放，每户发桶一只。', want: ['2021-06-10/.. policy 试点'] }
];
