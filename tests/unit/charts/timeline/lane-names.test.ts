import { expect, it } from 'vitest';
import { folded } from '#charts/timeline/fold.ts';
import { namedLanes } from '#charts/timeline/lane-names.ts';
import { inLanes, type LaneBy } from '#charts/timeline/lanes.ts';
import { timeEvents } from '#charts/timeline/timed.ts';
import { noCoverage, sample } from '../samples.ts';

const events = [
	sample('2020-03-02', { id: 'b', subdistrict: '丙镇', type: 'policy', file: '2020/丙.txt' }),
	sample('2020-03-01', { id: 'a', sha256: 'a'.repeat(64), file: '甲.txt' }),
	sample('2020-03-03', { id: 'c', subdistrict: null, sha256: 'a'.repeat(64), file: '甲.txt' }),
	sample('2020-03-04', { id: 'd', district: null, subdistrict: null, sha256: 'a'.repeat(64), file: '甲.txt' })
];
const lanes = (by: LaneBy) => inLanes(timeEvents(events), noCoverage, { by });
const said = (by: LaneBy, lang: 'zh' | 'en' = 'zh') =>
	namedLanes(lanes(by), lang).map(
		({ name, place, lane }) => `${place}/${name}: ${lane.rows.map(({ event }) => event.id).join('')}`
	);

it.each<{ by: LaneBy; want: string[] }>([
	{ by: 'none', want: ['/: abcd'] },
	{ by: 'type', want: ['/政策举措: b', '/会议: acd'] },
	{ by: 'district', want: ['/市级: d', '/甲区: abc'] },
	{ by: 'subdistrict', want: ['/市级: d', '甲区/区级: c', '甲区/乙街道: a', '甲区/丙镇: b'] },
	{ by: 'bulletin', want: ['/甲: acd', '/丙: b'] }
])('names lanes by $by one below the other', ({ by, want }) => {
	expect(said(by)).toEqual(want);
});

it('has one lane for a group that is folded', () => {
	const [, group, ...rest] = namedLanes(folded(lanes('subdistrict'), new Set(['甲区'])), 'zh');
	expect(rest).toEqual([]);
	expect(group).toMatchObject({ key: '甲区', name: '甲区', place: '', lane: { folded: true, count: 3 } });
	expect(said('type', 'en')).toEqual(['/Policy: b', '/Meeting: acd']);
});
