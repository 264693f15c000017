/**
 * What runs in a page that stands alone: its form filters chronicle and charts together, and the charts are laid out anew. A mark
 * opens its entry, a place or a day fills the form, an entry shows its mark. The form's state stays in the page.
 */
import { mount } from 'svelte';
import { everything, fits, type Asked } from '#exports/document/page/asked.ts';
import type { PageData } from '#exports/document/page/page-data.ts';
import PageFigure from '#exports/document/page/PageFigure.svelte';

const data = JSON.parse(document.querySelector('#data')!.textContent) as PageData;
const form = document.forms[0];
const output = form.querySelector('output')!;

const figures = [...document.querySelectorAll<HTMLElement>('figure .drawing')].map((target, index) => {
	const width = target.clientWidth;
	target.replaceChildren();
	return mount(PageFigure, { target, props: { chart: data.charts[index], data, width } });
});
const entries = data.events.map((event) => ({ event, row: document.getElementById(`e-${event.id}`) }));
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

function apply(): void {
	const given = new FormData(form);
	const asked = Object.fromEntries(
		Object.keys(everything).map((name) => [name, String(given.get(name) ?? '')])
	) as unknown as Asked;
	let shown = 0;
	for (const { event, row } of entries) {
		const fit = fits(event, asked);
		if (fit && event.date !== null) shown++;
		if (row) row.hidden = !fit;
	}
	for (const group of groups) group.hidden = !group.querySelector('.entry:not([hidden])');
	output.textContent = form.dataset.shown!.replace('#', String(shown));
	for (const figure of figures) figure.show(asked);
}

/** Puts values into the form, or takes them out where they stand there already. */
function toggle(values: Partial<Asked>): void {
	const fields = Object.entries(values).flatMap(([name, value]) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? [{ field, value }] : [];
	});
	const there = fields.every(({ field, value }) => field.value === value);
	for (const { field, value } of fields) field.value = there ? '' : value;
	apply();
}

function openEntry(id: string): void {
	const details = document.querySelector(`#${CSS.escape(id)} details`) as HTMLDetailsElement | null;
	if (!details) return;
	details.open = true;
	location.hash = id;
	details.querySelector('summary')!.focus();
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest('figure a');
	if (!link) return;
	event.preventDefault();
	const target = link.getAttribute('href')!.slice(1);
	if (target.startsWith('?')) toggle(Object.fromEntries(new URLSearchParams(target)));
	else openEntry(target);
});

for (const [type, on] of [
	['mouseover', true],
	['mouseout', false]
] as const) {
	document.addEventListener(type, (event) => {
		const entry = (event.target as Element).closest('.entry');
		if (!entry) return;
		for (const mark of document.querySelectorAll(`[data-event="${CSS.escape(entry.id.slice(2))}"]`))
			mark.classList.toggle('on', on);
	});
}

apply();
