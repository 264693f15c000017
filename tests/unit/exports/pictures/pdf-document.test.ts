import { expect, it } from 'vitest';
import { fonts, pdf } from '#exports/pictures/pdf-document.ts';
import { factsFor } from '../hostile.ts';

it('takes each font apart once, however often it is set', async () => {
	const text = '<text x="1" y="9">会议</text><text x="1" y="9" font-weight="700">驻点</text>';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20">${text.repeat(5)}</svg>`;
	let opened = 0;
	await pdf({ size: 'A4', margin: 20, title: '', facts: factsFor([]) }, ({ doc, svg: paint }) => {
		for (let line = 0; line < 5; line++)
			for (const font of Object.values(fonts)) doc.font(font).text('大事记');
		paint(svg, 0, 0, 90);
		// Counted by pdfkit itself: the number of the last one that it opened.
		opened = (doc as unknown as { _fontCount: number })._fontCount;
	});
	expect(opened).toBe(2);
});
