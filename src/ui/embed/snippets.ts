/** What an editor pastes into a page, a document or a mail to have a chart in it. Pure text; nothing of it is trusted. */

/** What all snippets are made from; addresses are absolute. */
export interface Subject {
	/** Of the embed: `https://…/embed/timeline?…`. */
	embed: string;
	/** Of the still picture, in the theme asked for and, where the reader's own decides, in the dark one. */
	picture: string;
	darkPicture: string | null;
	/** The picture as PDF, for print. */
	pdf: string;
	/** Where the chart can be explored. */
	page: string;
	/** Of the custom element's script. */
	elementScript: string;
	/** The script that follows an iframe's height (scripts/follow.ts). */
	followScript: string;
	title: string;
	/** Alternative text. */
	alt: string;
	citation: string;
	/** px of the frame before its height is known. */
	height: number;
}

/** An iframe that a page shows without any script, and a small script that gives it the height of its content. */
export function iframeSnippet({ embed, title, height, followScript }: Subject): string {
	return iframeFor({ src: embed, title, width: '100%', height }, followScript);
}

/** An iframe of a width in px or `100%`; with a script that follows its height, or without. */
export function iframeFor(
	{ src, title, width, height }: { src: string; title: string; width: number | string; height: number },
	script: string | null
): string {
	const frame = `<iframe${script === null ? '' : ' data-shixu'} src="${attribute(src)}" title="${attribute(title)}" loading="lazy" width="${width}" height="${height}" style="border:0;max-width:100%"></iframe>`;
	return script === null ? frame : `${frame}\n<script>${script.replaceAll('</', '<\\/')}</${'script'}>`;
}

/** A custom element with the picture inside, which stays where no script runs. */
export function elementSnippet(subject: Subject): string {
	const { embed, title, elementScript } = subject;
	return [
		`<shixu-chart src="${attribute(embed)}" title="${attribute(title)}">`,
		`  ${imageSnippet(subject)}`,
		'</shixu-chart>',
		`<script src="${attribute(elementScript)}" async></${'script'}>`
	].join('\n');
}

/** A picture that leads to the chart; a second one for readers with a dark page where they decide. */
export function imageSnippet({ picture, darkPicture, page, alt }: Subject): string {
	const image = `<img src="${attribute(picture)}" alt="${attribute(alt)}" style="max-width:100%;height:auto">`;
	const dark =
		darkPicture && `<source media="(prefers-color-scheme: dark)" srcset="${attribute(darkPicture)}">`;
	return `<a href="${attribute(page)}">${dark ? `<picture>${dark}${image}</picture>` : image}</a>`;
}

/** A picture in CommonMark that leads to the chart, its source below. */
export function markdownSnippet({ picture, page, alt, citation }: Subject): string {
	return `[![${markdown(alt)}](<${destination(picture)}>)](<${destination(page)}>)\n\n${markdown(citation)}`;
}

/** A figure; the first line says what to download. `name`: of the file without its ending. */
export function latexSnippet({ pdf, title, citation }: Subject, name: string): string {
	return [
		`% ${pdf}`,
		'\\begin{figure}[htbp]',
		'  \\centering',
		`  \\includegraphics[width=\\linewidth]{${name}.pdf}`,
		`  \\caption[${latex(title)}]{${latex(citation)}}`,
		`  \\label{fig:${name}}`,
		'\\end{figure}'
	].join('\n');
}

/** Text as the value of a double-quoted HTML attribute. */
function attribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

/** Text in CommonMark: characters that mean something there with a backslash before them (CommonMark 0.31, 2.4). */
function markdown(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#~|!&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** An address between < and >, where those and line ends may not stand. */
function destination(address: string): string {
	return address.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20');
}

const LATEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text in LaTeX; an address breaks where it may. */
function latex(text: string): string {
	const parts = text.split(/(?<address>https?:\/\/[^\s。，]+)/);
	return parts
		.map((part, index) =>
			index % 2 === 1
				? `\\url{${part.replace(/[%#\\{}]/g, '\\$&')}}`
				: part.replace(/[\\~^&%$#_{}]/g, (char) => LATEX[char] ?? `\\${char}`)
		)
		.join('');
}
