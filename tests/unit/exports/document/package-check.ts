/** What Word insists on in a package and LibreOffice forgives: parts that are named, and children in the order of the schema. */

/** Order of children, ECMA-376 part 1, annex A (wml.xsd), as far as our documents have them. */
const ORDER: Record<string, string> = {
	'w:pPr':
		'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens kinsoku wordWrap ' +
		'overflowPunct autoSpaceDE autoSpaceDN snapToGrid spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr',
	'w:rPr':
		'rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz szCs highlight u effect bdr shd ' +
		'vertAlign rtl cs lang',
	'w:style':
		'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
	'w:sectPr':
		'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
		'titlePg textDirection docGrid',
	'w:settings':
		'writeProtection view zoom displayBackgroundShape mirrorMargins trackRevisions defaultTabStop evenAndOddHeaders ' +
		'updateFields footnotePr endnotePr compat',
	'w:sdt': 'sdtPr sdtEndPr sdtContent'
};

/** Faults of the order of children, each in words. Elements are told by their tags: the XML is ours and well formed. */
export function orderFaults(xml: string): string[] {
	const faults: string[] = [];
	const open: { name: string; last: number }[] = [];
	for (const [, close, name, empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
		if (close) {
			open.pop();
			continue;
		}
		const parent = open.at(-1);
		const order = parent && ORDER[parent.name]?.split(' ');
		if (parent && order) {
			const at = order.indexOf(name.replace('w:', ''));
			if (at < 0 || at < parent.last) faults.push(`${name} in ${parent.name}`);
			parent.last = Math.max(at, parent.last);
		}
		if (!empty) open.push({ name, last: -1 });
	}
	return faults;
}

/** References to parts, styles and bookmarks that are not there, parts without a content type, and ids that are used twice. */
export function brokenReferences(files: Readonly<Record<string, string>>): string[] {
	const faults: string[] = [];
	const names = new Set(Object.keys(files));
	const types = files['[Content_Types].xml'];
	for (const name of names) {
		const ending = name.split('.').at(-1)!;
		if (name !== '[Content_Types].xml' && !types.includes(`PartName="/${name}"`))
			if (!types.includes(`Extension="${ending}"`)) faults.push(`no content type for ${name}`);
		if (!name.endsWith('.rels')) continue;
		const folder = name.replace(/_rels\/[^/]*$/, '');
		const owner = folder + name.split('/').at(-1)!.replace('.rels', '');
		const ids = new Set<string>();
		for (const [relation] of files[name].matchAll(/<Relationship [^>]*>/g)) {
			const of = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(relation)?.[1] ?? '';
			if (ids.has(of('Id'))) faults.push(`${of('Id')} twice in ${name}`);
			ids.add(of('Id'));
			const target = of('Target').startsWith('/') ? of('Target').slice(1) : folder + of('Target');
			if (of('TargetMode') !== 'External' && !names.has(target)) faults.push(`no ${target} for ${name}`);
		}
		for (const [, id] of (files[owner] ?? '').matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
			if (!ids.has(id)) faults.push(`no ${id} for ${owner}`);
	}
	const styles = new Set([...files['word/styles.xml'].matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
	for (const [, id] of files['word/document.xml'].matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]*)"/g))
		if (!styles.has(id)) faults.push(`no style ${id}`);
	const bookmarks = new Set(
		[...files['word/document.xml'].matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/g)].map(([, id]) => id)
	);
	for (const [, anchor] of files['word/document.xml'].matchAll(/w:anchor="([^"]*)"/g))
		if (!bookmarks.has(anchor)) faults.push(`no bookmark ${anchor}`);
	return faults;
}
