import { describe, expect, it } from 'vitest';
import type { FolderEvaluation } from '#evaluate/evaluate-folder.ts';
import { html } from '#evaluate/html.ts';
import { evaluationReport } from '#evaluate/report.ts';
import { score } from '#evaluate/score.ts';
import { evaluationText } from '#evaluate/text.ts';
import { segment } from '#extract/segment/segment.ts';
import type { Reading } from '#model.ts';
import { eventLabel, eventOf, labelsOf, placed, readingOf, timeLabel } from './made.ts';

const HOSTILE = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;

function evaluated(
	text: string,
	labels: Parameters<typeof labelsOf>[0],
	reading: Partial<Reading>
): FolderEvaluation {
	const whole = readingOf({ articles: segment(text), ...reading });
	const evaluation = score([labelsOf(labels)], [whole]);
	return { evaluation, sources: new Map([[whole.file, { text, reading: whole }]]), problems: [] };
}

describe('html', () => {
	it('escapes what is filled in, and nothing twice', () => {
		const inner = html`<b title="${`"'`}">${'<&>'}</b>`;
		expect(html`<p>${[inner, 7, null, false, undefined]}</p>`.markup).toBe(
			'<p><b title="&quot;&#39;">&lt;&amp;&gt;</b>7</p>'
		);
	});
});

describe('evaluationReport', () => {
	const text =
		'街道召开会议\n\n受疫情影响，人员集中开会。3月8日，街道召开了会\n\n议，苏勇到会。会后值守24小时。';
	const start = Array.from(text).indexOf('3');
	const missing = evaluated(text, { events: [eventLabel(start, start + 9)] }, {});

	it('shows a miss in its sentence in its paragraph, breaks of the layout mended', () => {
		expect(evaluationReport(missing, 'zh')).toContain(
			'受疫情影响，人员集中开会。<mark><b>3月8日，街道召开</b>了会议，苏勇到会。</mark>会后值守24小时。</p>'
		);
	});

	it('links each entry to the offset in the source text, and back', () => {
		const report = evaluationReport(missing, 'zh');
		expect(report).toContain(`<a href="#b1-${start}">第 ${start} 字</a>`);
		expect(report).toContain(`href="#m1" id="b1-${start}">1</a><mark>3月8日，街道召开</mark>了会\n\n议`);
	});

	it('shows every target of its links once', () => {
		const hits = evaluated(
			text,
			{
				events: [eventLabel(start, start + 9), eventLabel(start, start + 4)],
				times: [timeLabel(start, start + 4)],
				traps: [placed(3, 5)],
				year: 2020
			},
			{ events: [eventOf(0, 4, { type: 'policy' })] }
		);
		const report = evaluationReport(hits, 'en');
		const ids = [...report.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, target] of report.matchAll(/href="#([^"]+)"/g)) {
			expect(target === 'method' ? ['method', ...ids] : ids).toContain(target);
		}
	});

	it('puts wanted beside got, and all misses about the same words into one entry', () => {
		const wrong = evaluated(
			text,
			{ events: [eventLabel(start, start + 9, { types: ['policy', 'training'] })] },
			{ events: [eventOf(start, start + 9, { date: '2020-03-09' })] }
		);
		const report = evaluationReport(wrong, 'zh').replace(/>\s+</g, '><');
		expect(report).toContain(
			'<dt>应为</dt><dd><bdi>2020-03-08</bdi></dd><dt>读成</dt><dd><bdi>2020-03-09</bdi></dd>'
		);
		expect(report).toContain(
			'<dt>应为</dt><dd><bdi>政策举措 / 培训宣讲</bdi></dd><dt>读成</dt><dd><bdi>会议</bdi></dd>'
		);
		expect(report.match(/<article/g)).toHaveLength(1);
	});

	it('gives counts, per cent and the interval', () => {
		const report = evaluationReport(missing, 'en').replace(/\s+/g, ' ');
		expect(report).toContain('<td class="number">0 / 1</td> <td class="number">0.0%</td>');
		expect(report).toContain('0–80%');
	});

	it('lets no text of labels, readings or file names become markup', () => {
		const text = `3月8日，${HOSTILE}召开会议。`;
		const because = [{ about: 'date' as const, zh: HOSTILE, en: HOSTILE }];
		const hostile = evaluated(
			text,
			{
				file: HOSTILE,
				times: [timeLabel(0, 4, { kind: HOSTILE })],
				traps: [placed(5, 30)],
				events: [eventLabel(0, 9, { area: [HOSTILE], people: [HOSTILE], places: [HOSTILE] })]
			},
			{
				file: HOSTILE,
				title: HOSTILE,
				events: [
					eventOf(0, 9, { area: [HOSTILE + 1], people: [{ name: HOSTILE + 2 }], because }),
					eventOf(5, 20, { title: HOSTILE, because })
				]
			}
		);
		hostile.problems.push({ subject: HOSTILE, zh: HOSTILE, en: HOSTILE });
		for (const lang of ['zh', 'en'] as const) {
			const report = evaluationReport(hostile, lang);
			expect(report).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/);
			expect(report.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(10);
		}
	});

	it('loads nothing and runs nothing', () => {
		for (const lang of ['zh', 'en'] as const) {
			const report = evaluationReport(missing, lang);
			expect(report).toContain(`default-src 'none'`);
			expect(report).not.toMatch(/<script|<link|<iframe|https?:|url\(|@import/);
		}
	});

	it('is the same to the byte every time', () => {
		expect(evaluationReport(missing, 'zh')).toBe(evaluationReport(missing, 'zh'));
	});

	it('says so where nothing was missed, and where nothing was labelled', () => {
		expect(evaluationReport(evaluated(text, {}, {}), 'zh')).toContain('没有出入');
		expect(evaluationReport(evaluated(text, {}, {}), 'zh')).toContain('没有标注');
	});

	it('tells a miss of a bulletin that was not to be had', () => {
		const lost = { ...missing, sources: new Map() };
		const report = evaluationReport(lost, 'en');
		expect(report).toContain('Event missed');
		expect(report).not.toContain('id="sources"');
	});

	it('shows words that stand in no article as they are', () => {
		const bare = evaluated(
			text,
			{ traps: [placed(start, start + 4)] },
			{
				articles: [],
				mentions: [{ start, end: start + 4, text: '3月8日', date: '2020-03-08', role: 'event', because: [] }]
			}
		);
		expect(evaluationReport(bare, 'zh')).toContain('<mark><b>3月8日</b></mark>');
	});
});

describe('evaluationText', () => {
	it('has a line for each measure and each miss, and no control characters', () => {
		const text = '3月8日，街道召开会议。';
		const { evaluation } = evaluated(
			text,
			{ file: 'a\u001b[31m.txt', events: [eventLabel(0, 9)], times: [timeLabel(0, 4)] },
			{ file: 'a\u001b[31m.txt', events: [eventOf(0, 9, { type: 'policy' })] }
		);
		const lines = evaluationText(evaluation, 'en').split('\n');
		expect(lines).toContain('events_recall                  1/1  100.0%   20–100% Required events: found');
		expect(lines).toContain('date                           0/1    0.0%     0–80% date');
		expect(lines).toContain('clock_accuracy                 0/0       -           Events found: clock right');
		expect(lines).toContain('a [31m.txt:0 Wrong type: Meeting → Policy');
		expect(lines.join('')).not.toMatch(/\p{Cc}/u);
	});
});
