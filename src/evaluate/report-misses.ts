import { describe } from '#evaluate/describe.ts';
import type { Miss } from '#evaluate/evaluation.ts';
import { html, type Markup } from '#evaluate/html.ts';
import { passages, type Passage } from '#evaluate/passage.ts';
import { placeId, type BulletinMisses, type Entry } from '#evaluate/report-entries.ts';
import { evaluationWords } from '#evaluate/words.ts';
import type { Lang } from '#filters.ts';

/** Every miss, by bulletin: its sentence in the paragraph, what was wanted beside what was read. */
export function missSection(bulletins: readonly BulletinMisses[], lang: Lang): Markup {
	const t = evaluationWords(lang);
	return html`<section id="misses">
		<h2>${t.misses}</h2>
		${bulletins.length === 0 && html`<p>${t.noMisses}</p>`}
		${bulletins.map((bulletin) => bulletinMisses(bulletin, lang))}
	</section>`;
}

function bulletinMisses(bulletin: BulletinMisses, lang: Lang): Markup {
	const t = evaluationWords(lang);
	const { source, entries } = bulletin;
	const count = entries.reduce((sum, { misses }) => sum + misses.length, 0);
	const passage = source && passages(source);
	return html`<section class="bulletin" id="b${bulletin.number}">
		<h3><bdi>${source?.reading.title ?? bulletin.file}</bdi></h3>
		<p class="about">
			<bdi>${bulletin.file}</bdi>${source && html` · SHA-256 ${source.reading.sha256.slice(0, 12)}…`} ·
			${t.missCount(count)}
		</p>
		${entries.map((entry) => entryArticle(bulletin, entry, passage, lang))}
	</section>`;
}

function entryArticle(
	bulletin: BulletinMisses,
	entry: Entry,
	passage: ((start: number, end: number) => Passage) | null,
	lang: Lang
): Markup {
	const t = evaluationWords(lang);
	const { number, start, end, misses } = entry;
	const place = end > start;
	return html`<article class="entry" id="m${number}">
		<div class="passage">
			<p class="place">
				<b>${number}</b>
				${
					place && bulletin.source
						? html`<a href="#${placeId(bulletin, start)}">${t.at(start)}</a>`
						: place
							? t.at(start)
							: t.whole
				}
			</p>
			${place && passage && passageText(passage(start, end))}
		</div>
		<div class="notes">${misses.map((miss) => missNote(miss, lang))}</div>
	</article>`;
}

function passageText({ title, before, lead, words, tail, after }: Passage): Markup {
	return html`${title !== '' && html`<p class="article" lang="zh">${title}</p>`}
		<p class="text" lang="zh">${before}<mark>${lead}<b>${words}</b>${tail}</mark>${after}</p>`;
}

function missNote(miss: Miss, lang: Lang): Markup {
	const t = evaluationWords(lang);
	const { label, wanted, got } = describe(miss, lang);
	return html`<div class="note">
		<h4>${label}</h4>
		<dl>
			<dt>${t.wanted}</dt>
			<dd><bdi>${wanted}</bdi></dd>
			<dt>${t.got}</dt>
			<dd><bdi>${got}</bdi></dd>
			${
				miss.because.length > 0 &&
				html`<dt>${t.because}</dt>
					<dd class="because">${miss.because.map((step) => html`<p>${step[lang]}</p>`)}</dd>`
			}
		</dl>
	</div>`;
}

/** The bulletins as they stand, folded away, with a number where an entry begins and the words it is about marked. */
export function sourceSection(bulletins: readonly BulletinMisses[], lang: Lang): Markup | null {
	const t = evaluationWords(lang);
	const shown = bulletins.filter(({ source }) => source !== null);
	if (shown.length === 0) return null;
	return html`<section id="sources" class="sources">
		<h2>${t.sources}</h2>
		<p class="hint">${t.sourceNote}</p>
		${shown.map(
			(bulletin) =>
				html`<details>
					<summary><bdi>${bulletin.file}</bdi></summary>
					<div class="source" lang="zh" dir="auto">${sourceText(bulletin)}</div>
				</details>`
		)}
	</section>`;
}

function sourceText(bulletin: BulletinMisses): Markup[] {
	const points = Array.from(bulletin.source?.text ?? '');
	const entries = bulletin.entries.filter(({ start, end }) => end > start);
	const edges = [0, points.length, ...entries.flatMap(({ start, end }) => [start, end])];
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	let [next, markedTo] = [0, 0];
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index];
		const numbers: Markup[] = [];
		for (; entries[next]?.start === start; next++) {
			const { number } = entries[next];
			// Several entries may begin at one place; the first has the id.
			const id = numbers.length === 0 && html`id="${placeId(bulletin, start)}"`;
			numbers.push(html`<a class="number" href="#m${number}" ${id}>${number}</a>`);
			markedTo = Math.max(markedTo, entries[next].end);
		}
		const text = points.slice(start, end).join('');
		return html`${numbers}${end <= markedTo ? html`<mark>${text}</mark>` : text}`;
	});
}
