import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Districts from '#charts/districts/Districts.svelte';
import { layoutDistricts } from '#charts/districts/layout.ts';
import { countDistricts } from '#charts/districts/tally.ts';
import Timeline from '#charts/timeline/Timeline.svelte';
import { themePalette } from '#charts/shared/palette.ts';
import { feastsBetween } from '#charts/shared/feasts.server.ts';
import { dayNumber } from '#edtf.ts';
import { noCoverage, sample } from './samples.ts';

/** One event of each date state. */
const events = [
	sample('2020-03-08T18:00', { id: 'exact', type: 'quarantine' }),
	sample('2020-03-05~', { id: 'about', type: 'volunteering' }),
	sample('2020-02~', { id: 'month', type: 'supplies' }),
	sample('2020-02-03/2020-02-16~', { id: 'within', type: 'policy' }),
	sample('2020-03-01/2020-03-05', { id: 'closed' }),
	sample('2020-03-05/..', { id: 'open', type: 'airport' }),
	sample('2020-01-25~/..', { id: 'about-open', type: 'enforcement' }),
	sample('2020-02-09T24:00', { id: 'deadline', type: 'reopening', modality: 'deadline' }),
	sample('2020-02-12', { id: 'planned', type: 'training', modality: 'planned' })
];
const common = {
	events,
	feasts: feastsBetween(dayNumber(2020, 1, 1), dayNumber(2020, 4, 1), 'zh'),
	from: dayNumber(2020, 1, 22),
	to: dayNumber(2020, 3, 22),
	lang: 'zh' as const,
	palette: themePalette('light')
};

/** One tag a line, numbers to one place, Svelte's ids by number of appearance. */
function normal(body: string): string {
	const ids = new Map<string, string>();
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/\b(s\d+)-/g, (_, id: string) => {
			if (!ids.has(id)) ids.set(id, `id${ids.size}`);
			return `${ids.get(id)}-`;
		})
		.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replace(/\s*\n\s*/g, ' ')
		.replace(/></g, '>\n<');
}

it('paints every date state as before', () => {
	const { body } = render(Timeline, {
		props: { ...common, coverage: noCoverage, width: 720, selected: 'exact' }
	});
	expect(normal(body)).toMatchSnapshot();
});

it('paints districts as before', () => {
	const counts = countDistricts(events, { ...common, bin: 'week' });
	const layout = layoutDistricts(counts, { lang: 'zh', width: 300, scale: 'shared' });
	const { body } = render(Districts, { props: { layout, lang: 'zh', palette: common.palette } });
	expect(normal(body)).toMatchSnapshot();
});
