import { describe, expect, it } from 'vitest';
import { extract } from '#extract/extract.ts';

const shelf = (text: string) =>
	extract({ file: 'x.txt', sha256: '0'.repeat(64), text, encoding: 'utf-8', issued: '2020-04-15' })
		.events.filter(({ date }) => date === null)
		.map(({ undated, quote }) => `${undated} ${quote.exact.slice(0, 12)}`);

describe('the shelf', () => {
	it.each([
		{
			in: '▲区领导周立、李原分别走访外滩街道辖区企业，调研检查复工复产情况。',
			want: ['no-date ▲区领导周立、李原分别走']
		},
		{
			in: '疫情期间，街道还组织了19个党员突击队，投入联防联控一线。',
			want: ['vague 疫情期间，街道还组织了1']
		},
		{
			in: '疫情爆发后的某个清晨，燃气公司突然接到报警，抢修人员立刻赶到现场，排除了隐患。',
			want: ['vague 疫情爆发后的某个清晨，燃']
		},
		{
			in: '工作组走访了19个居民区，发放告知书500份，登记返沪人员。',
			want: ['no-date 工作组走访了19个居民区']
		},
		{ in: '各级党组织要坚持问题导向，加强检查，走访200户居民。', want: [] },
		{ in: '志愿者每天为老人送餐20份，深受好评。', want: [] },
		{ in: '众志成城，我们一定能赢！', want: [] },
		{ in: '3月5日，街道走访了19个居民区，发放告知书500份。', want: [] }
	])('$in', ({ in: text, want }) => expect(shelf(text)).toEqual(want));
});
