import { ChevronDown, Compass, Link2, Pause, type IconNode } from 'lucide';
import { expect, it } from 'vitest';
import { iconPath } from '#ui/icon-path.ts';

it.each<{ icon: IconNode; path: string }>([
	{ icon: ChevronDown, path: 'M0 0m6 9 6 6 6-6' },
	{
		icon: Link2,
		path: 'M0 0M9 17H7A5 5 0 0 1 7 7h2M0 0M15 7h2a5 5 0 1 1 0 10h-2M8 12L16 12'
	},
	{
		icon: [['circle', { cx: '12', cy: '11', r: '10' }]],
		path: 'M12 1h0a10 10 0 0 1 10 10v0a10 10 0 0 1 -10 10h0a10 10 0 0 1 -10 -10v0a10 10 0 0 1 10 -10z'
	},
	{
		icon: [Pause[0]],
		path: 'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1 -1 1h-3a1 1 0 0 1 -1 -1v-16a1 1 0 0 1 1 -1z'
	}
])('draws $icon', ({ icon, path }) => {
	expect(iconPath(icon)).toBe(path);
});

it('draws one shape after the other', () => {
	expect(iconPath(Compass)).toBe(iconPath([Compass[0]]) + iconPath([Compass[1]]));
});

it('does not leave out a shape that it does not know', () => {
	expect(() => iconPath([['polygon', { points: '1,1 2,2' }]])).toThrow('<polygon>');
});
