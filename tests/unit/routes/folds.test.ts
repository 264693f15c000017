import { expect, it } from 'vitest';
import type { Paragraph } from '#ui/passage.ts';
import { blocks } from '#routes/(site)/bulletins/[id]/folds.ts';

/** h: heading, e: with an event, m: with a mention, anything else: plain. */
function paragraph(letter: string): Paragraph {
	const events = letter === 'e' ? ['x'] : [];
	return {
		kind: letter === 'h' ? 'heading' : 'prose',
		segments: [{ text: letter, events, mention: null }],
		events,
		mentions: letter === 'm' ? 1 : 0
	};
}

it.each([
	{ what: 'two quiet ones stay', text: 'heppe', want: ['heppe'] },
	{ what: 'three fold', text: 'hepppe', want: ['he', '(ppp)', 'e'] },
	{ what: 'at the end', text: 'heepppp', want: ['hee', '(pppp)'] },
	{ what: 'with mentions', text: 'epmp', want: ['e', '(pmp)!'] },
	{ what: 'a heading ends a run', text: 'epphpp', want: ['epphpp'] },
	{ what: 'nothing', text: '', want: [] }
])('$what', ({ text, want }) => {
	const found = blocks([...text].map(paragraph)).map(({ fold, mentions, paragraphs }) => {
		const run = paragraphs.map(({ segments }) => segments[0].text).join('');
		return fold ? `(${run})${mentions ? '!' : ''}` : run;
	});
	expect(found).toEqual(want);
});
