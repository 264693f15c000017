import type { Markup } from '#evaluate/html.ts';

/** Paper and ink, hairlines, one accent: the colours of src/styles/tokens.css, in a file that stands alone. */
export const reportStyle: Markup = {
	markup: `
:root {
	color-scheme: light dark;
	--paper: #faf7f0; --paper-2: #f2ede2;
	--ink: #211d18; --ink-2: #575046; --ink-3: #6f675b;
	--line: #ddd6c8; --line-2: #8f8678;
	--accent: #b52a1c; --wash: rgb(181 42 28 / 9%);
	--ramp-1: #d9d0c1; --ramp-2: #aba294; --ramp-3: #736b5e; --ramp-4: #4a4336; --ramp-5: #211d18;
	--serif: 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, serif;
	--sans: 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #16171a; --paper-2: #202126;
		--ink: #ece6da; --ink-2: #b9b2a4; --ink-3: #948d80;
		--line: #33333a; --line-2: #76716a;
		--accent: #ff7a5c; --wash: rgb(255 122 92 / 15%);
		--ramp-1: #3b3731; --ramp-2: #5a564f; --ramp-3: #848078; --ramp-4: #b5b0a9; --ramp-5: #ece6da;
	}
}
*, *::before, *::after { box-sizing: border-box; }
html {
	background: var(--paper); color: var(--ink); font: 400 14px/1.7 var(--sans);
	font-variant-numeric: tabular-nums lining-nums; text-spacing-trim: trim-start;
	-webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 24px;
}
body { max-width: 1120px; margin: 0 auto; padding: 40px 48px 64px; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: balance; }
h1 { font-size: 34px; }
h2 { font-size: 22px; }
h3 { font-size: 20px; }
h4 { font-size: 16px; }
ul { list-style: none; }
a { color: inherit; text-decoration-color: var(--line-2); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.wordmark { font: 700 18px/1.4 var(--serif); padding-bottom: 12px; margin-bottom: 32px; border-bottom: 1px solid var(--line-2); }
.finding { max-width: 44em; margin-top: 8px; font: 400 17px/32px var(--serif); }
.problems { margin-top: 20px; padding: 12px 16px; border: 1px solid var(--line-2); }
.problems h2 { font-size: 16px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 16px; color: var(--ink-2); }
nav a { min-height: 24px; }
main > section, main > .pair, footer { margin-top: 44px; padding-top: 16px; border-top: 1px solid var(--line-2); }
.pair { display: flex; flex-wrap: wrap; gap: 44px 48px; align-items: start; }
.pair > * { flex: 1 1 400px; min-width: 0; }
.pair > #confusions { flex: 0 1 auto; }
.pair .hint { width: 0; min-width: 100%; }
.hint, .about { color: var(--ink-3); font-size: 13px; }
table { border-collapse: collapse; }
th { font-weight: 400; text-align: start; }
.shares { width: 100%; margin-top: 12px; }
.shares th, .shares td { padding: 5px 0 5px 20px; border-bottom: 1px solid var(--line); vertical-align: middle; }
.shares th:first-child { padding-inline-start: 0; }
.shares thead th { color: var(--ink-3); font-size: 12px; }
.shares .group th { padding-top: 16px; font: 700 16px/1.5 var(--serif); }
.shares .number { text-align: end; white-space: nowrap; }
.shares .range { color: var(--ink-2); }
.shares .plot { width: 184px; }
.none { color: var(--ink-3); }
svg { display: block; }
svg path { fill: none; }
svg .scale { stroke: var(--line-2); stroke-width: 1; }
svg .range { stroke: var(--ink-2); stroke-width: 3; }
svg .rate { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.scroll { overflow-x: auto; margin-top: 12px; padding-bottom: 8px; }
.matrix th, .matrix td { border: 1px solid var(--line); }
.matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; padding: 4px 10px 4px 0; background: var(--paper); white-space: nowrap; border-inline-start: 0; }
.matrix thead th { border-top: 0; vertical-align: bottom; color: var(--ink-2); font-size: 12px; }
.matrix thead span { display: block; margin: 0 auto; padding: 6px 0; writing-mode: vertical-rl; line-height: 1.2; }
:root:lang(en) .matrix thead span { transform: rotate(180deg); }
.matrix td { width: 36px; min-width: 36px; height: 34px; text-align: center; }
.matrix .empty { color: var(--ink-3); }
.matrix .right { box-shadow: inset 0 0 0 1px var(--line-2); }
.matrix .wrong { font-weight: 700; }
.ramp-1 { background: var(--ramp-1); }
.ramp-2 { background: var(--ramp-2); }
.ramp-3 { background: var(--ramp-3); color: var(--paper); }
.ramp-4 { background: var(--ramp-4); color: var(--paper); }
.ramp-5 { background: var(--ramp-5); color: var(--paper); }
.bulletin { margin-top: 28px; }
.entry { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 12px 48px; padding: 16px 0; margin-top: 12px; border-top: 1px solid var(--line); }
.entry:target .place b { color: var(--accent); }
.place { color: var(--ink-3); font-size: 12px; }
.place b { display: inline-block; min-width: 28px; color: var(--ink); font: 700 16px/1.5 var(--serif); }
.place a { display: inline-block; min-height: 24px; }
.article { color: var(--ink-2); font-size: 12px; }
.text { margin-top: 4px; color: var(--ink-2); font: 400 16px/1.8 var(--serif); text-align: justify; white-space: pre-wrap; }
mark { background: var(--wash); color: var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-block: 3px; }
.text b { text-decoration: underline 2px var(--accent); text-underline-offset: 4px; }
.note + .note { margin-top: 16px; padding-top: 12px; border-top: 1px solid var(--line); }
.note dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 12px; margin-top: 4px; }
.note dt { color: var(--ink-3); font-size: 12px; line-height: 24px; }
.note .because { color: var(--ink-2); font-size: 13px; }
details { border-bottom: 1px solid var(--line); }
summary { padding: 8px 0; cursor: pointer; }
.source { max-width: 44em; padding: 8px 0 32px; font: 400 16px/1.8 var(--serif); white-space: pre-wrap; }
.source .number { padding: 2px 4px; font: 700 12px/1 var(--sans); vertical-align: super; }
.source .number:target { background: var(--accent); color: var(--paper); }
footer p { max-width: 52em; margin-top: 8px; color: var(--ink-2); font-size: 13px; }
@media (max-width: 860px) {
	.entry { grid-template-columns: minmax(0, 1fr); }
	.notes { padding-inline-start: 28px; }
	.shares .plot { display: none; }
}
@media (max-width: 639px) {
	body { padding: 20px 16px 40px; }
	h1 { font-size: 26px; }
	.wordmark { margin-bottom: 20px; }
	.shares th, .shares td { padding-inline-start: 10px; }
	.notes { padding-inline-start: 0; }
}
@media print {
	:root { color-scheme: light; --paper: #fff; --ink: #211d18; --ink-2: #575046; --ink-3: #6f675b; --line: #ddd6c8; --line-2: #8f8678; --accent: #b52a1c; --wash: rgb(181 42 28 / 9%);
		--ramp-1: #d9d0c1; --ramp-2: #aba294; --ramp-3: #736b5e; --ramp-4: #4a4336; --ramp-5: #211d18; }
	@page { size: A4; margin: 20mm; }
	html { font-size: 12px; }
	body { max-width: none; padding: 0; }
	nav, .sources { display: none; }
	.text { font-size: 14px; }
	.shares .plot { display: table-cell; }
	.entry { grid-template-columns: minmax(0, 1fr) 60mm; gap: 8px 8mm; }
	.entry, .note, tr { break-inside: avoid; }
	h2, h3, h4, .about { break-after: avoid; }
	mark, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
};
