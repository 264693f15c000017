/** How an official document is set: GB/T 9704-2012, 5.2 and 7.3; the fonts may be others. */
import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IStylesOptions } from 'docx';
import type { Fonts } from '#exports/options.ts';

/** Half points. 二号 22, 三号 16, 四号 14, 五号 10.5 points. */
const SIZE = { second: 44, third: 32, fourth: 28, fifth: 21 };
/** Twips: a line of 28 points, so that 22 lines fill a page. */
export const LINE = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of 三号. */
const INDENT = { firstLineChars: 200, firstLine: 640 };

/** Page of 210 × 297 mm: 37 above, 35 below, 28 left, 26 right. */
export const PAGE = {
	size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
	margin: {
		top: convertMillimetersToTwip(37),
		bottom: convertMillimetersToTwip(35),
		left: convertMillimetersToTwip(28),
		right: convertMillimetersToTwip(26),
		header: convertMillimetersToTwip(15),
		footer: convertMillimetersToTwip(28)
	}
};

/** mm between the margins. */
export const TEXT = { width: 156, height: 225 };

/** Names of our own styles. */
export const styles = {
	cover: 'Cover',
	entry: 'Entry',
	figure: 'Figure',
	caption: 'Caption',
	about: 'About'
} as const;

/** Western letters and digits in Times New Roman, as 4号半角宋体 and the like expect; Chinese in the font named. */
export function face(eastAsia: string) {
	return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
}

/** Word's own styles for title, headings, notes and contents, and ours for entries, figures and the cover. */
export function stylesOf(fonts: Fonts): IStylesOptions {
	const heading = (font: string, bold: boolean) => ({
		run: { font: face(font), size: SIZE.third, bold, color: '000000' },
		paragraph: { spacing: { ...LINE, before: 0, after: 0 }, indent: INDENT, keepNext: true }
	});
	const centred = { alignment: AlignmentType.CENTER };
	return {
		default: {
			document: { run: { font: face(fonts.body), size: SIZE.third }, paragraph: { spacing: LINE } },
			title: {
				run: { font: face(fonts.title), size: SIZE.second },
				paragraph: {
					...centred,
					spacing: { line: 700, lineRule: LineRuleType.EXACT, before: 560, after: 280 }
				}
			},
			heading1: heading(fonts.heading, false),
			heading2: heading(fonts.subheading, false),
			heading3: heading(fonts.body, true),
			footnoteText: {
				run: { font: face(fonts.body), size: SIZE.fifth },
				paragraph: { spacing: { line: 300, lineRule: LineRuleType.EXACT } }
			}
		},
		paragraphStyles: [
			{
				id: styles.cover,
				name: 'Cover',
				basedOn: 'Normal',
				run: { font: face(fonts.subheading), size: SIZE.fourth },
				paragraph: { ...centred, spacing: LINE }
			},
			{
				id: styles.entry,
				name: 'Entry',
				basedOn: 'Normal',
				paragraph: { alignment: AlignmentType.BOTH, indent: INDENT, spacing: LINE }
			},
			{
				id: styles.figure,
				name: 'Figure',
				basedOn: 'Normal',
				// An exact line would cut the picture off.
				paragraph: {
					...centred,
					keepNext: true,
					spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 200 }
				}
			},
			{
				id: styles.caption,
				name: 'caption',
				basedOn: 'Normal',
				run: { font: face(fonts.heading), size: SIZE.fifth },
				paragraph: { ...centred, spacing: { line: 360, lineRule: LineRuleType.EXACT, after: 200 } }
			},
			{
				id: styles.about,
				name: 'About',
				basedOn: 'Normal',
				run: { size: SIZE.fifth },
				paragraph: { spacing: { line: 340, lineRule: LineRuleType.EXACT } }
			},
			...[1, 2].map((level) => ({
				id: `TOC${level}`,
				name: `toc ${level}`,
				basedOn: 'Normal',
				paragraph: { spacing: LINE, indent: { left: (level - 1) * 640 } }
			}))
		]
	};
}
