import { createHash } from 'node:crypto';
import { typesOf } from '#charts/figure/frame-layout.ts';
import { typeName } from '#charts/shared/describe.ts';
import { documentWords } from '#exports/document/document-words.ts';
import type { Entry } from '#exports/document/entry.ts';
import { figuresOf, type Figure } from '#exports/document/figures.ts';
import { outline, type Outline, type Section } from '#exports/document/outline.ts';
import script from '#exports/document/page/page.client.ts?script';
import type { PageData } from '#exports/document/page/page-data.ts';
import { STYLE } from '#exports/document/page/style.ts';
import type { Facts } from '#exports/facts.ts';
import { feastsFor } from '#charts/shared/feasts.server.ts';
import { daysOf } from '#exports/pictures/picture-text.ts';
import type { Options } from '#exports/options.ts';
import type { Selection } from '#exports/selection.ts';
import type { Event } from '#model.ts';

/**
 * The report as one HTML file that opens from disk: charts that are laid out anew for what its form asks for, the chronicle, the
 * sources, and the data as JSON (`<script type="application/json" id="data">`). It asks no network: its policy forbids it.
 * Without scripts it is a page to read, its marks links to their entries.
 */
export async function webPage(selection: Selection, options: Options): Promise<string> {
	const { facts } = selection;
	const words = documentWords(facts.lang);
	const report = await outline(selection, options, { whole: true });
	const undated = report.undated === null ? [] : await selection.undated();
	const days = daysOf(report.events, facts);
	const figures = await figuresOf(report, selection, options, {
		links: { event: ({ id }) => `#e-${id}` },
		width: 952
	});
	const events = [...report.events, ...undated];
	const because = new Map(events.map((event) => [event.id, reasons(event, facts)]));
	const data: PageData = {
		about: facts,
		events,
		charts: figures.length > 0 ? options.charts : [],
		districts: options.districts,
		timeline: options.timeline,
		coverage: await selection.coverage(),
		volumes: await selection.volumes(),
		days,
		feasts: feastsFor(days, facts.lang)
	};
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${facts.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(report.title)}</h1>
${report.cover.map((line) => `<p>${text(line)}</p>`).join('\n')}
<p class="soft">${text(words.withData)}</p>
${report.introduction.map((line) => `<p>${text(line)}</p>`).join('\n')}
${form(report.events, facts)}
${figures.map(figureHtml).join('\n')}
${chronicle(report, (entry) => details(entry, because.get(entry.id) ?? '', facts))}
<h2>${text(words.sources)}</h2>
<ol>${facts.bulletins.map(({ file, title, issued, sha256 }) => `<li>${text([title, file, issued ?? ''].filter(Boolean).join('，'))} <span class="soft hash">SHA-256 ${sha256}</span></li>`).join('\n')}</ol>
<footer><h2>${text(words.about)}</h2>${report.about.map((line) => `<p class="hash">${text(line)}</p>`).join('\n')}</footer>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function form(events: readonly Event[], { lang }: Facts): string {
	const words = documentWords(lang).filter;
	const areas = [...new Set(events.flatMap(({ district, subdistrict }) => [district, subdistrict]))];
	const choose = (name: string, label: string, values: readonly (readonly [string, string])[]): string =>
		`<label>${text(label)} <select name="${name}"><option value="">${text(words.all)}</option>${values
			.map(([value, shown]) => `<option value="${text(value)}">${text(shown)}</option>`)
			.join('')}</select></label>`;
	return `<form aria-label="${text(words.label)}" data-shown="${text(words.shown('#', events.length))}">
<input type="search" name="q" aria-label="${text(words.q)}" placeholder="${text(words.q)}">
${choose(
	'type',
	words.type,
	typesOf(events).map((id) => [id, typeName(id, lang)])
)}
${choose(
	'area',
	words.area,
	areas.filter((name) => name !== null).map((name) => [name, name])
)}
<label>${text(words.from)} <input type="date" name="from"></label>
<label>${text(words.to)} <input type="date" name="to"></label>
<button type="reset">${text(words.reset)}</button>
<output role="status">${text(words.shown(String(events.length), events.length))}</output>
</form>`;
}

/** The drawing with ids of its own: there are several in the page. */
function figureHtml({ svg, caption }: Figure, index: number): string {
	const own = svg
		.replace(/^<\?xml[^>]*>\s*/, '')
		.replace(/(?<=\bid="|url\(#)(?=[^")]+["')])/g, `f${index}-`)
		.replace(/(?<=aria-labelledby=")[^"]+/g, (ids) =>
			ids
				.split(' ')
				.map((id) => `f${index}-${id}`)
				.join(' ')
		);
	return `<figure><div class="drawing">${own}</div><figcaption>${text(caption)}</figcaption></figure>`;
}

function chronicle({ years, undated }: Outline, entry: (entry: Entry) => string): string {
	const section = ({ heading, entries }: Section, day: boolean): string =>
		`<div data-group><ol>${entries
			.map(
				(one, index) =>
					`<li class="entry" id="e-${text(one.id)}"><span class="day">${day ? text(index === 0 ? heading : '△') : ''}</span>${entry(one)}</li>`
			)
			.join('\n')}</ol></div>`;
	const all = years.map(
		({ heading, months, rest }) =>
			`<section data-group><h2>${text(heading)}</h2>${months
				.map(
					(month) =>
						`<section data-group><h3>${text(month.heading)}</h3>${month.sections.map((one) => section(one, true)).join('')}</section>`
				)
				.join('')}${rest ? section(rest, true) : ''}</section>`
	);
	if (undated)
		all.push(`<section data-group><h2>${text(undated.heading)}</h2>${section(undated, false)}</section>`);
	return all.join('\n');
}

function details({ text: sentence, note }: Entry, because: string, { lang }: Facts): string {
	const words = documentWords(lang);
	const why = because === '' ? '' : `<p>${text(words.why)}：${text(because)}</p>`;
	return `<details><summary>${text(sentence)}</summary><div class="note"><p>${text(words.source)}：${text(note)}</p>${why}</div></details>`;
}

function reasons({ because }: Event, { lang }: Facts): string {
	return because.map((step) => step[lang]).join(lang === 'zh' ? '；' : '; ');
}

/** Text for HTML, in elements and in attributes. */
function text(value: string): string {
	return value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
