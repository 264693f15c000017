import { describe, expect, it } from 'vitest';
import { parseDay, parseEdtf } from '#edtf.ts';
import { modalityOf } from '#extract/events/modality.ts';

describe('modalityOf', () => {
	it.each([
		{ date: '2020-02-09T24:00', text: '2月9日24时', before: '企业不得早于', after: '复工', want: 'deadline' },
		{ date: '2019-01-17', text: '1月17日', before: '登记截至', after: '', want: 'deadline' },
		{ date: '2011-07-13', text: '下周三', before: '招募', after: '截止', want: 'deadline' },
		{ date: '2024-03-31', text: '3月31日', before: '补缴期至', after: '止', want: 'deadline' },
		{ date: '../2021-06-30', text: '6月30日前', before: '请居民', after: '完成更换', want: 'deadline' },
		{ date: '2021-06-26', text: '6月26日', before: '比赛将于', after: '举行', want: 'planned' },
		{ date: '2021-06-20', text: '6月20日', before: '座谈会定于', after: '举行', want: 'planned' },
		{ date: '2021-09', text: '今年9月', before: '预计', after: '通车', want: 'planned' },
		{ date: '2020-02-01/..', text: '2月1日以来', before: '', after: '', want: 'ongoing' },
		{ date: '2021-06-08', text: '6月8日', before: '', after: '，街道召开会议', want: 'happened' },
		{ date: '2021-06-08', text: '6月8日', before: '', after: '，民警将其送到医院', want: 'happened' },
		{ date: '2021-06-08', text: '6月8日', before: '', after: '，街道完成了登记', want: 'happened' },
		{ date: null, text: '疫情期间', before: '', after: '，街道组织了突击队', want: 'happened' }
	])('$before$text$after: $want', ({ date, text, before, after, want }) => {
		const extent = date === null ? null : parseEdtf(date);
		expect(modalityOf({ extent, dateText: text, before, after, told: after, issued: null }).modality).toBe(
			want
		);
	});

	it('takes what is after the day of issue for planned', () => {
		const happening = {
			extent: parseEdtf('2021-07-01'),
			dateText: '7月1日',
			before: '',
			after: '，展览开幕',
			told: '，展览开幕'
		};
		expect(modalityOf({ ...happening, issued: parseDay('2021-06-15') }).modality).toBe('planned');
		expect(modalityOf({ ...happening, issued: parseDay('2021-07-15') }).modality).toBe('happened');
	});
});
