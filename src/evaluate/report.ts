import type { FolderEvaluation } from '#evaluate/evaluate-folder.ts';
import type { Evaluation } from '#evaluate/evaluation.ts';
import { html, type Markup } from '#evaluate/html.ts';
import { byBulletin, type BulletinMisses } from '#evaluate/report-entries.ts';
import { missSection, sourceSection } from '#evaluate/report-misses.ts';
import { reportStyle } from '#evaluate/report-style.ts';
import { confusionSection, kindSection, summarySection } from '#evaluate/report-tables.ts';
import { evaluationWords } from '#evaluate/words.ts';
import type { Lang } from '#filters.ts';
import type { Notice } from '#model.ts';

/**
 * The evaluation as one HTML file that opens from disk: tables, and every miss in its sentence. It loads nothing, runs no
 * script, and is the same to the byte for the same evaluation.
 */
export function evaluationReport({ evaluation, sources, problems }: FolderEvaluation, lang: Lang): string {
	const t = evaluationWords(lang);
	const bulletins = byBulletin(evaluation, sources);
	return html`<!doctype html>
		<html lang="${t.html}">
			<head>
				<meta charset="utf-8" />
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
				/>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="referrer" content="no-referrer" />
				<title>${t.title} · ${t.name}</title>
				<style>
					${reportStyle}
				</style>
			</head>
			<body>
				<header>
					<p class="wordmark">${t.name}</p>
					<h1>${t.title}</h1>
					<p class="finding">${finding(evaluation, lang)}</p>
					${problemList(problems, lang)} ${contents(evaluation, bulletins, lang)}
				</header>
				<main>
					${summarySection(evaluation, lang)}
					<div class="pair">${kindSection(evaluation, lang)} ${confusionSection(evaluation, lang)}</div>
					${missSection(bulletins, lang)} ${sourceSection(bulletins, lang)}
				</main>
				<footer>
					<h2>${t.method}</h2>
					${t.methodNotes.map((note) => html`<p>${note}</p>`)}
					<p>${t.offsets}</p>
				</footer>
			</body>
		</html> `.markup;
}

function finding({ bulletins, shares }: Evaluation, lang: Lang): string {
	const { events_recall: recall, events_precision: precision, date_accuracy: date } = shares;
	return evaluationWords(lang).finding(bulletins, recall, date, precision.of - precision.hits);
}

function problemList(problems: readonly Notice[], lang: Lang): Markup | null {
	if (problems.length === 0) return null;
	return html`<section class="problems">
		<h2>${evaluationWords(lang).notUsed}</h2>
		<ul>
			${problems.map((problem) => html`<li>${problem[lang]}</li>`)}
		</ul>
	</section>`;
}

function contents(evaluation: Evaluation, bulletins: readonly BulletinMisses[], lang: Lang): Markup {
	const t = evaluationWords(lang);
	const links = [
		['summary', t.summary],
		...(evaluation.kinds.length > 0 ? [['kinds', t.kinds]] : []),
		...(evaluation.confusions.length > 0 ? [['confusions', t.confusions]] : []),
		['misses', `${t.misses} ${evaluation.misses.length}`],
		...(bulletins.length > 0 ? [['sources', t.sources]] : []),
		['method', t.method]
	];
	return html`<nav>${links.map(([id, name]) => html`<a href="#${id}">${name}</a>`)}</nav>`;
}
