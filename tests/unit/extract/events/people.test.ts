import { describe, expect, it } from 'vitest';
import { nameLength, people, peopleOf } from '#extract/events/people.ts';

const names = (text: string) => people(text).map(({ name, title }) => (title ? `${title} ${name}` : name));

describe('people', () => {
	it.each([
		{ in: '区委副书记沈山州到街道调研', want: ['区委副书记 沈山州'] },
		{ in: '社区平安办主任苏勇、副主任陈越牵头', want: ['社区平安办主任 苏勇', '副主任 陈越'] },
		{ in: '机关干部段本彬、陈功主动请缨', want: ['机关干部 段本彬', '机关干部 陈功'] },
		{ in: '区领导周立、李原、左梅分别走访企业', want: ['区领导 周立', '区领导 李原', '区领导 左梅'] },
		{
			in: '街道办事处副主任（主持工作）袁登全，副主任卢军参加',
			want: ['街道办事处副主任 袁登全', '副主任 卢军']
		},
		{
			in: '街道党工委副书记、纪工委书记、监察办主任许金武回顾了工作',
			want: ['街道党工委副书记、纪工委书记、监察办主任 许金武']
		},
		{ in: '由市中心医院副院长胡国伟带队', want: ['市中心医院副院长 胡国伟'] },
		{ in: '居民郭文俊捐出口罩', want: ['郭文俊'] },
		{ in: '志愿者欧阳明月告诉记者', want: ['欧阳明月'] },
		{ in: '会议由镇长赵伟主持', want: ['镇长 赵伟'] },
		{ in: '党支部书记徐彬每天都在一线', want: ['党支部书记 徐彬'] },
		{ in: '区长王立新指出，要抓好落实', want: ['区长 王立新'] },
		{ in: '民警李强和陈晓东上前劝阻', want: ['民警 李强', '民警 陈晓东'] },
		{ in: '总经理陈焱代表带领分公司', want: ['总经理 陈焱'] }
	])('reads $in', ({ in: text, want }) => expect(names(text)).toEqual(want));

	it.each(
		(
			'街道主任高度重视 书记强调安全生产 各居民区书记代表参加 党员马上行动 志愿者全力以赴 居民方便出行 干部白天走访 老人平时独居 ' +
			'社工连续加班 居民任何时候都可 党员和群众一起 书记、主任分别讲话 主任向大家介绍 区长对此表示肯定 居民石材需清理 会长单位代表发言 ' +
			'干部关心群众 干部成立突击队 党员时刻准备着 志愿者温暖人心 队长连夜赶到 主任何时到岗 委员全部到齐 居民解决难题 队员严格把关 ' +
			'老师时间紧张 学生安全返校 工人施工中 居民封闭管理 代表全面了解 医生经过培训 教师全员到岗 干部明确分工 居民支持工作 干部经常走访 ' +
			'站长应该负责 村民广泛参与 村民江边散步 党员单独成组 居民管理小组 党员万众一心 居民房屋受损 居民水电正常 志愿者文明劝导 职工常态化轮岗 ' +
			'主任查看台账 委员巡逻值守 干部计划走访 居民郑重承诺 专家宣讲政策 教授宣布开幕 记者相关报道 老人居住条件 居民居家隔离 业主毛坯房 ' +
			'党员席地而坐 队员齐心协力 队员左右两侧 居民卫生习惯 同志陆续到达 党员尤其要 干部后续跟进 网格员华灯初上 学员师生同台 志愿者鲜花相送'
		).split(' ')
	)('reads nobody in %s', (text) => expect(names(text)).toEqual([]));
});

describe('peopleOf', () => {
	it('gives the fullest title of the article, and speakers after the range', () => {
		const text =
			'3月5日，街道召开会议。会上，书记李大钊讲话。街道党工委书记李大钊强调要落实。主任王海参观了展览。';
		const end = text.indexOf('。');
		expect(peopleOf(text, []).within(0, end, text.length)).toEqual([
			{ name: '李大钊', title: '街道党工委书记' }
		]);
	});

	it('takes a name at the head of a clause only if it comes again', () => {
		const once = '3月7日，徐柳悦接到通知。';
		const twice = `${once}徐柳悦说，他愿意去。`;
		expect(peopleOf(once, [4]).within(0, once.length, once.length)).toEqual([]);
		expect(peopleOf(twice, [4]).within(0, twice.length, twice.length)).toEqual([{ name: '徐柳悦' }]);
	});

	it('takes no place for a person', () => {
		const text = '两天后，诸暨市召开会议。诸暨市还发布通告。';
		expect(peopleOf(text, [3]).within(0, text.length, text.length)).toEqual([]);
	});
});

describe('nameLength', () => {
	it.each([
		{ in: '王强指出', want: 2 },
		{ in: '王强生指出', want: 3 },
		{ in: '司马光说', want: 3 },
		{ in: '高质量发展', want: 0 },
		{ in: '的', want: 0 },
		{ in: '', want: 0 }
	])('$in: $want', ({ in: text, want }) => expect(nameLength(text, 0)).toBe(want));
});
