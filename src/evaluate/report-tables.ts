import { f1, rate, wilson, type Evaluation, type Share } from '#evaluate/evaluation.ts';
import { html, type Markup } from '#evaluate/html.ts';
import { evaluationWords, groups, percent, percentRange, type Row } from '#evaluate/words.ts';
import { eventType, eventTypes } from '#extract/lexicon/event-types.ts';
import type { Lang } from '#filters.ts';

/** Every measure: how many of how many, per cent, and how far the sample bears it out. */
export function summarySection(evaluation: Evaluation, lang: Lang): Markup {
	const t = evaluationWords(lang);
	return html`<section id="summary">
		<h2>${t.summary}</h2>
		<table class="shares">
			<thead>
				<tr>
					<th scope="col">${t.measure}</th>
					<th scope="col" class="number">${t.count}</th>
					<th scope="col" class="number">${t.rate}</th>
					<th scope="col" class="number">${t.interval}</th>
					<td class="plot"></td>
				</tr>
			</thead>
			${groups.map(
				({ id, rows }) =>
					html`<tbody>
						<tr class="group">
							<th scope="rowgroup" colspan="5">${t.groups[id]}</th>
						</tr>
						${rows.map((row) => shareRow(row, evaluation, lang))}
					</tbody>`
			)}
		</table>
	</section>`;
}

function shareRow(row: Row, evaluation: Evaluation, lang: Lang): Markup {
	const t = evaluationWords(lang);
	const name = html`<th scope="row">${t.measures[row]}</th>`;
	if (row === 'events_f1') {
		// F1 is no share of a sample: it has neither a count nor an interval.
		return html`<tr>
			${name}
			<td></td>
			<td class="number">${percent(rate(f1(evaluation)))}</td>
			<td colspan="2"></td>
		</tr>`;
	}
	const share = evaluation.shares[row];
	if (share.of === 0) {
		return html`<tr class="none">
			${name}
			<td colspan="4">${t.none}</td>
		</tr>`;
	}
	return html`<tr>
		${name} ${shareCells(share)}
		<td class="plot">${intervalPlot(share)}</td>
	</tr>`;
}

function shareCells(share: Share): Markup {
	const interval = wilson(share);
	return html`<td class="number">${share.hits} / ${share.of}</td>
		<td class="number">${percent(rate(share))}</td>
		<td class="number range">${interval && percentRange(interval)}</td>`;
}

/** The interval as a line and the rate as a dot on a scale from 0 to 100 %; the figures stand beside it. */
function intervalPlot(share: Share): Markup | null {
	const interval = wilson(share);
	if (!interval) return null;
	const x = (at: number) => (4 + at * 152).toFixed(1);
	return html`<svg width="160" height="16" viewBox="0 0 160 16" aria-hidden="true">
		<path class="scale" d="M4,12.5H156M4,10V15M80,10V15M156,10V15" />
		<path class="range" d="M${x(interval.low)},7H${x(interval.high)}" />
		<circle class="rate" cx="${x(rate(share))}" cy="7" r="3.5" />
	</svg>`;
}

/** Time expressions by kind: seen, and with the right value. */
export function kindSection({ kinds }: Evaluation, lang: Lang): Markup | null {
	const t = evaluationWords(lang);
	if (kinds.length === 0) return null;
	return html`<section id="kinds">
		<h2>${t.kinds}</h2>
		<table class="shares">
			<thead>
				<tr>
					<th scope="col">${t.kind}</th>
					<th scope="col" class="number">${t.seen}</th>
					<th scope="col" class="number">${t.right}</th>
					<th scope="col" class="number">${t.rate}</th>
					<th scope="col" class="number range">${t.interval}</th>
				</tr>
			</thead>
			<tbody>
				${kinds.map(
					({ kind, seen, right }) =>
						html`<tr>
							<th scope="row">${Object.hasOwn(t.kindNames, kind) ? t.kindNames[kind] : kind}</th>
							<td class="number">${seen.hits} / ${seen.of}</td>
							${shareCells(right)}
						</tr>`
				)}
			</tbody>
		</table>
	</section>`;
}

/** Labelled types against types read; a darker cell holds more of its row. */
export function confusionSection({ confusions }: Evaluation, lang: Lang): Markup | null {
	const t = evaluationWords(lang);
	if (confusions.length === 0) return null;
	const met = new Set(confusions.flatMap(({ wanted, got }) => [wanted, got]));
	const types = eventTypes.map(({ id }) => id).filter((id) => met.has(id));
	const cell = (wanted: string, got: string) =>
		confusions.find((entry) => entry.wanted === wanted && entry.got === got)?.count ?? 0;
	const rows = types.map((wanted) => ({ wanted, counts: types.map((got) => cell(wanted, got)) }));
	return html`<section id="confusions">
		<h2>${t.confusions}</h2>
		<p class="hint">${t.confusionsNote}</p>
		<div class="scroll" role="region" aria-label="${t.confusions}" tabindex="0">
			<table class="matrix">
				<thead>
					<tr>
						<th scope="col">${t.wantedType} ↓ ${t.gotType} →</th>
						${types.map((id) => html`<th scope="col"><span>${eventType(id)[lang]}</span></th>`)}
					</tr>
				</thead>
				<tbody>
					${rows.map(({ wanted, counts }) => {
						const sum = counts.reduce((a, b) => a + b, 0);
						return html`<tr>
							<th scope="row">${eventType(wanted)[lang]}</th>
							${counts.map((count, index) => matrixCell(count, sum, types[index] === wanted))}
						</tr>`;
					})}
				</tbody>
			</table>
		</div>
	</section>`;
}

function matrixCell(count: number, sum: number, right: boolean): Markup {
	if (count === 0) return html`<td class="${right ? 'right empty' : 'empty'}">·</td>`;
	return html`<td class="${right ? 'right' : 'wrong'} ramp-${Math.ceil((5 * count) / sum)}">${count}</td>`;
}
