/** Every chart by its id, in one list: pages, files, documents and embeds are driven by it. */

/** Charts of a document. */
export const charts = [
	...(['timeline', 'districts', 'calendar', 'types', 'matrix'] as const),
	...(['hours', 'people', 'organisations'] as const)
] as const;
export type Chart = (typeof charts)[number];

/** What can be had as a picture or an embed: the charts, and the chronicle as a list, which a document has as text. */
export const pictures = [...charts, 'list'] as const;
export type Picture = (typeof pictures)[number];
