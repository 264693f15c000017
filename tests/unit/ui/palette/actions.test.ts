import { expect, it } from 'vitest';
import { noFilters } from '#filters.ts';
import { actionsFor } from '#ui/palette/actions.ts';
import { sample } from '../../charts/samples.ts';

const event = sample('2020-03-08', { id: 'e-1', sha256: 'f'.repeat(64) });
const march = { ...noFilters, from: '2020-03-01', to: '2020-03-31' };

it('offers what there is to zoom to, and the other axis', () => {
	expect(actionsFor({ filters: noFilters, selected: null, issued: null }, {})).toEqual([
		{ act: 'axis', href: '/?axis=published' }
	]);
	const acts = actionsFor({ filters: march, selected: { event }, issued: null }, { lanes: 'type' });
	expect(acts.map(({ act }) => act)).toEqual(['selection', 'brush', 'axis']);
	expect(decodeURIComponent(acts[0].href)).toMatch(
		/&lanes=type&view=2020-03-06T\d\d:\d\d\/2020-03-10T\d\d:\d\d&id=e-1$/
	);
	expect(acts[1].href).toBe('/?from=2020-03-01&to=2020-03-31&lanes=type&id=e-1');
});

it('zooms to the issue day where that is the axis, and to nothing that is not on it', () => {
	const issued = new Map([[event.sha256, 18341]]);
	const [first, second] = actionsFor({ filters: march, selected: { event }, issued }, { axis: 'published' });
	expect(decodeURIComponent(first.href)).toContain('view=2020-03-1');
	expect(second).toEqual({ act: 'axis', href: '/?from=2020-03-01&to=2020-03-31&id=e-1' });
});
