import { expect, it } from 'vitest';
import { lanesOf } from '#charts/timeline/lanes.ts';
import { laneMonths } from '#charts/timeline/lane-table.ts';
import { formatDay } from '#edtf.ts';
import { noCoverage, sample } from '../samples.ts';

const events = [
	sample('2020-02-28'),
	sample('2020-03-01T18:00'),
	sample('2020-03~'),
	sample('2020'),
	sample('2020-03-02', { subdistrict: null }),
	sample('2020-05-02', { district: null, subdistrict: null, area: ['上海市'], type: 'policy' }),
	sample(null)
];

it.each([
	{
		by: 'none',
		want: [
			['', '2020-02', 1],
			['', '2020-03', 3],
			['', '2020-05', 1],
			['', null, 1]
		]
	},
	{
		by: 'type',
		want: [
			['政策举措', '2020-05', 1],
			['会议', '2020-02', 1],
			['会议', '2020-03', 3],
			['会议', null, 1]
		]
	},
	{
		by: 'subdistrict',
		want: [
			['市级', '2020-05', 1],
			['甲区区级', '2020-03', 1],
			['甲区乙街道', '2020-02', 1],
			['甲区乙街道', '2020-03', 2],
			['甲区乙街道', null, 1]
		]
	}
] as const)('has every dated event once, by $by and month', ({ by, want }) => {
	const rows = laneMonths(lanesOf(events, noCoverage, { by }), 'zh');
	const said = rows.map(({ lane, month, count }) => [
		lane,
		month === null ? null : formatDay(month).slice(0, 7),
		count
	]);
	expect(said).toEqual(want);
});
