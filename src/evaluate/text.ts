import { describe } from '#evaluate/describe.ts';
import { rate, f1, wilson, type Evaluation, type Share } from '#evaluate/evaluation.ts';
import { evaluationWords, groups, percent, percentRange } from '#evaluate/words.ts';
import type { Lang } from '#filters.ts';

/**
 * The evaluation for a terminal: a line for each measure, under the name that `--floor` takes, a line for each kind of
 * time expression, and a line for each miss: `000.txt:2463 类型不对：会议 → 其他`.
 */
export function evaluationText(evaluation: Evaluation, lang: Lang): string {
	const t = evaluationWords(lang);
	const rows = groups.flatMap(({ rows }) => rows);
	const measures = rows.map((row) =>
		row === 'events_f1'
			? line(row, '', percent(rate(f1(evaluation))), '', t.measures[row])
			: shareLine(row, evaluation.shares[row], t.measures[row])
	);
	const kinds = evaluation.kinds.map(({ kind, right }) =>
		shareLine(kind, right, Object.hasOwn(t.kindNames, kind) ? t.kindNames[kind] : '')
	);
	const misses = evaluation.misses.map((miss) => {
		const { label, wanted, got } = describe(miss, lang);
		return printable(`${miss.file}:${miss.start} ${label}: ${wanted} → ${got}`);
	});
	const sections = [measures, kinds.length > 0 ? [`${t.kinds} · ${t.right}`, ...kinds] : [], misses];
	return sections
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function shareLine(name: string, share: Share, label: string): string {
	const interval = wilson(share);
	if (!interval) return line(name, '0/0', '-', '', label);
	return line(name, `${share.hits}/${share.of}`, percent(rate(share)), percentRange(interval), label);
}

function line(name: string, count: string, rate: string, interval: string, label: string): string {
	const cells = [
		printable(name).padEnd(24),
		count.padStart(9),
		rate.padStart(7),
		interval.padStart(9),
		label
	];
	return cells.join(' ').trimEnd();
}

/** Text on one line, without what a terminal would take for a command. */
function printable(text: string): string {
	return text.replace(/\p{Cc}+/gu, ' ');
}
