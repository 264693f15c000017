import { expect, it } from 'vitest';
import { jumpDate } from '#ui/palette/jump-date.ts';

const day = (iso: string) => ({ from: iso, to: iso });

it.each([
	{ in: '3月8日', want: day('2020-03-08') },
	{ in: ' 3月8号 ', want: day('2020-03-08') },
	{ in: '3-8', want: day('2020-03-08') },
	{ in: '３月８日', want: day('2020-03-08') },
	{ in: '12月31日', want: day('2019-12-31') },
	{ in: '2020年3月8日', want: day('2020-03-08') },
	{ in: '2020-03-08', want: day('2020-03-08') },
	{ in: '2020/3/8', want: day('2020-03-08') },
	{ in: '2020-02', want: { from: '2020-02-01', to: '2020-02-29' } },
	{ in: '3月', want: { from: '2020-03-01', to: '2020-03-31' } },
	{ in: '3月上旬', want: { from: '2020-03-01', to: '2020-03-10' } },
	{ in: '2月中旬', want: { from: '2020-02-11', to: '2020-02-20' } },
	{ in: '2月下旬', want: { from: '2020-02-21', to: '2020-02-29' } },
	{ in: '2020', want: { from: '2020-01-01', to: '2020-12-31' } },
	{ in: '2020年', want: { from: '2020-01-01', to: '2020-12-31' } },
	{ in: '8 Mar 2020', want: day('2020-03-08') },
	{ in: 'March 8, 2020', want: day('2020-03-08') },
	{ in: '31 Dec', want: day('2019-12-31') },
	{ in: 'Feb 2020', want: { from: '2020-02-01', to: '2020-02-29' } },
	{ in: '30 Feb 2020', want: null },
	{ in: '8 Mar 9', want: null },
	{ in: 'marble 8', want: null },
	{ in: '2月30日', want: null },
	{ in: '13月1日', want: null },
	{ in: '3', want: null },
	{ in: '38', want: null },
	{ in: '3楼', want: null },
	{ in: '黄浦', want: null },
	{ in: '', want: null }
])('reads “$in”', ({ in: text, want }) => {
	expect(jumpDate(text, '2019-12-24', '2020-03-19')).toEqual(want);
});
