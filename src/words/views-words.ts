/** The words of saved views. */
import type { Lang } from '#filters.ts';

const zh = {
	open: '视图',
	title: '存下的视图',
	close: '关闭',
	name: '名称',
	nameHint: '如 春节前后的机场驻点',
	save: '存下现在的视图',
	needsName: '先写一个名称，不超过 80 字',
	copy: '复制带名称的链接',
	copied: '已复制链接',
	copyFailed: '没能复制，请从地址栏复制',
	none: '还没有存下的视图。',
	everybody: '筛选、分行、缩放都在链接里，谁打开都是同一个视图。',
	rename: '改名',
	renameOf: (name: string) => `“${name}”的新名称`,
	remove: '删去',
	removeOf: (name: string) => `删去“${name}”`,
	update: '改存为现在的视图',
	updateOf: (name: string) => `把“${name}”改存为现在的视图`,
	done: '好',
	cancel: '不改',
	saved: (name: string) => `存下了“${name}”`,
	renamed: (name: string) => `改名为“${name}”`,
	removed: (name: string) => `删去了“${name}”`,
	failed: '没能存下，请再试一次',
	shown: '视图',
	dropName: '去掉视图的名称'
};

export type ViewsWords = typeof zh;

const en: ViewsWords = {
	open: 'Views',
	title: 'Saved views',
	close: 'Close',
	name: 'Name',
	nameHint: 'such as Airport duty around Spring Festival',
	save: 'Save this view',
	needsName: 'Write a name first, of at most 80 characters',
	copy: 'Copy a link with this name',
	copied: 'Link copied',
	copyFailed: 'Could not copy; take it from the address bar',
	none: 'No view is saved yet.',
	everybody: 'Filters, lanes and zoom are in the link: whoever opens it sees the same view.',
	rename: 'Rename',
	renameOf: (name) => `New name of “${name}”`,
	remove: 'Remove',
	removeOf: (name) => `Remove “${name}”`,
	update: 'Save this view in its place',
	updateOf: (name) => `Save this view in the place of “${name}”`,
	done: 'Done',
	cancel: 'Cancel',
	saved: (name) => `Saved “${name}”`,
	renamed: (name) => `Renamed to “${name}”`,
	removed: (name) => `Removed “${name}”`,
	failed: 'Could not save; try again',
	shown: 'View',
	dropName: 'Drop the name of the view'
};

/** The words of saved views in a language. */
export function viewsWords(lang: Lang): ViewsWords {
	return lang === 'zh' ? zh : en;
}
