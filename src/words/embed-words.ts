/** The words of embedded charts, and of the dialog that gives their snippets. */
import type { Lang } from '#filters.ts';
import { count } from '#words/count.ts';

const zh = {
	subtitle: (bulletins: number, events: number, span: string) =>
		`${bulletins} 份简报写到的 ${events} 件有日期的事，${span}`,
	districtsSubtitle: (span: string) => `各地记事，${span}`,
	source: (bulletins: number, names: string) => `资料：${bulletins} 份简报（${names}），逐句可查。`,
	andMore: (n: number) => `等 ${n} 处`,
	leftOut: (parts: string) => `另有 ${parts}，不在图上。`,
	undated: (n: number) => `${n} 件待定日期`,
	filtered: (n: number) => `${n} 件不在筛选之内`,
	charts: {
		timeline: '时间线',
		districts: '各区活动',
		calendar: '日历',
		types: '类型',
		matrix: '类型与地区',
		hours: '一天里的时刻',
		people: '提到最多的人',
		organisations: '提到最多的机构',
		list: '大事记'
	},
	busiestDay: (day: string, count: number) => `事最多的一天是${day}：${count} 件`,
	mostType: (type: string, count: number, all: number) => `${type}最多：${all} 件里有 ${count} 件`,
	mostCell: (place: string, type: string, count: number) => `${place}的${type}最多：${count} 件`,
	busiestHour: (hour: string, count: number, all: number) =>
		`${hour}的事最多：写明钟点的 ${all} 件里有 ${count} 件`,
	mostNamed: (name: string, count: number) => `提到最多的是${name}：${count} 件`,
	live: (day: string | null) => (day === null ? '随校订更新' : `随校订更新，数据改于${day}`),
	frozen: (day: string) => `定格于${day}，此后不再变动`,
	fingerprint: (hash: string) => `指纹 ${hash}`,
	data: '数据',
	download: '下载',
	embed: '嵌入',
	cite: '引用',
	scroll: (title: string) => `${title}，可以滚动`,
	nothing: '没有符合条件的事',
	noSuchTitle: '没有这份定格',
	noSuch: '这里没有以这个指纹定格的数据。网址可能少了几个字，或者它定格在另一台服务器上。',
	toLive: '看现在的数据',

	snippets: {
		title: '嵌入与引用',
		lead: '把这张图放进网页、文稿或邮件，带着现在的筛选。',
		close: '关闭',
		chart: '图',
		theme: '明暗',
		themes: { light: '浅色', dark: '深色', auto: '随读者' },
		language: '语言',
		languages: { zh: '中文', en: 'English' },
		ownTitle: '标题',
		titleHint: '不填就用发现作标题',
		height: '固定高度',
		heightHint: '像素；不填就随内容',
		plain: '不载脚本',
		plainHint: '只是图，不能点',
		apply: '更新',
		preview: '预览',
		previewOf: (title: string) => `预览：${title}`,
		widths: { phone: '手机 360', column: '一栏 680', page: '整页 960' },
		data: '数据',
		live: '随校订更新',
		liveHelp: '数据一改，图跟着改。',
		freeze: '定格现在的数据',
		freezing: '正在定格…',
		freezeHelp: '行与视图按指纹存下来，以后校订或重读都不改它，适合印出来的报告。',
		freezeEditors: '只有编者自己的服务器能定格。',
		freezeNothing: '没有符合条件的事，无可定格。',
		freezeFailed: '没能定格：',
		isFrozen: (day: string, hash: string) => `定格于${day}，指纹 ${hash}`,
		rows: '这些行的文件',
		rowsHelp: '用 sha256sum 可以核对指纹。',
		backToLive: '改为随校订更新',
		copy: (what: string) => `复制${/^[a-z]/i.test(what) ? ' ' : ''}${what}`,
		copied: (what: string) => `已复制${what}`,
		copyFailed: '没能复制，请在框里全选后复制',
		kinds: {
			iframe: ['网页代码', 'iframe 加一小段脚本：图有多高，框就多高。脚本不能用时，框里可以滚动。'],
			element: ['自定义元素', '一个 <shixu-chart>；图来之前、来不了或没有脚本时，显示里面的图片和链接。'],
			image: ['图片', '不动的图，带替代文字，点开是时序；可以贴进不收脚本的网站和邮件。'],
			markdown: ['Markdown', '图片、替代文字与链接。'],
			latex: ['LaTeX', '先下载注释里的 PDF，再编译；中文用 ctex。'],
			link: ['链接', '内容管理系统认得它（oEmbed），粘贴就成为图。'],
			citation: ['引用', '写明筛选、件数、数据日期与指纹。']
		} satisfies Record<string, [string, string]>,
		/** 时序 Shixu：《…》，… */
		citation: (title: string, filter: string, count: number, data: string, address: string) =>
			`时序 Shixu：《${title}》，筛选：${filter}，${count} 件，${data}。${address}`,
		dataAt: (day: string) => `数据改于${day}`,
		frozenAt: (day: string, data: string, fingerprint: string) =>
			`${data}，定格于${day}，指纹 SHA-256 ${fingerprint}`,
		alt: (chart: string, title: string, subtitle: string) => `${chart}。${title}。${subtitle}。`,
		figure: '图'
	}
};

/** The words of embeds in one language. */
export type EmbedWords = typeof zh;

const en: EmbedWords = {
	subtitle: (bulletins, events, span) =>
		`${count(events, 'dated event')} in ${count(bulletins, 'bulletin')}, ${span}`,
	districtsSubtitle: (span) => `Events by place, ${span}`,
	source: (bulletins, names) =>
		`Source: ${count(bulletins, 'bulletin')} (${names}), each sentence can be checked. `,
	andMore: (n) => `and ${n} more`,
	leftOut: (parts) => `Not in the chart: ${parts}.`,
	undated: (n) => `${n} without a date`,
	filtered: (n) => `${n} filtered out`,
	charts: {
		timeline: 'Timeline',
		districts: 'Activity by district',
		calendar: 'Calendar',
		types: 'Types',
		matrix: 'Types and places',
		hours: 'Hours of the day',
		people: 'People most often named',
		organisations: 'Bodies most often named',
		list: 'Chronicle'
	},
	busiestDay: (day, n) => `The busiest day is ${day}, with ${count(n, 'event')}`,
	mostType: (type, n, all) => `${type} is the most frequent: ${n} of ${count(all, 'event')}`,
	mostCell: (place, type, n) => `${type} in ${place} is the most frequent: ${count(n, 'event')}`,
	busiestHour: (hour, n, all) => `Most begins at ${hour}: ${n} of ${count(all, 'event')} with a clock`,
	mostNamed: (name, n) => `${name} is named most often, in ${count(n, 'event')}`,
	live: (day) => (day === null ? 'Follows corrections' : `Follows corrections; data changed on ${day}`),
	frozen: (day) => `Frozen on ${day}; it will not change`,
	fingerprint: (hash) => `fingerprint ${hash}`,
	data: 'Data',
	download: 'Download',
	embed: 'Embed',
	cite: 'Cite',
	scroll: (title) => `${title}, can be scrolled`,
	nothing: 'No event matches',
	noSuchTitle: 'No such frozen view',
	noSuch:
		'No data were frozen here under this fingerprint. The address may have lost a few characters, or they were frozen on another server.',
	toLive: 'See the data as they are now',

	snippets: {
		title: 'Embed and cite',
		lead: 'Put this chart into a web page, a document or a mail, with its present filters.',
		close: 'Close',
		chart: 'Chart',
		theme: 'Light or dark',
		themes: { light: 'Light', dark: 'Dark', auto: 'As the reader has it' },
		language: 'Language',
		languages: { zh: '中文', en: 'English' },
		ownTitle: 'Title',
		titleHint: 'left empty: the finding',
		height: 'Fixed height',
		heightHint: 'px; left empty: as high as it is',
		plain: 'Without script',
		plainHint: 'a picture that cannot be clicked',
		apply: 'Update',
		preview: 'Preview',
		previewOf: (title) => `Preview: ${title}`,
		widths: { phone: 'Phone 360', column: 'Column 680', page: 'Page 960' },
		data: 'Data',
		live: 'Follows corrections',
		liveHelp: 'When the data change, so does the chart.',
		freeze: 'Freeze the data as they are',
		freezing: 'Freezing…',
		freezeHelp:
			'Rows and view are kept under their fingerprint; no correction and no new reading changes them. For reports that are printed.',
		freezeEditors: 'Only on an editor’s own server can data be frozen.',
		freezeNothing: 'No event matches: there is nothing to freeze.',
		freezeFailed: 'Not frozen: ',
		isFrozen: (day, hash) => `Frozen on ${day}, fingerprint ${hash}`,
		rows: 'The rows as a file',
		rowsHelp: 'sha256sum checks the fingerprint.',
		backToLive: 'Follow corrections instead',
		copy: (what) => `Copy ${what}`,
		copied: (what) => `Copied: ${what}`,
		copyFailed: 'Not copied: select all in the box and copy',
		kinds: {
			iframe: [
				'Web page',
				'An iframe and a small script: the frame is as high as the chart. Without the script, the frame scrolls.'
			],
			element: [
				'Custom element',
				'One <shixu-chart>; the picture and link inside it are shown until the chart has come, and where no script runs.'
			],
			image: [
				'Picture',
				'A still picture with alternative text and a link, for mail and for sites that take no scripts.'
			],
			markdown: ['Markdown', 'Picture, alternative text and link.'],
			latex: ['LaTeX', 'Download the PDF that the comment names, then compile; Chinese needs ctex.'],
			link: ['Link', 'A content management system makes a chart of it when it is pasted (oEmbed).'],
			citation: ['Citation', 'With filter, number of events, date of the data, and fingerprint.']
		},
		citation: (title, filter, n, data, address) =>
			`Shixu 时序: “${title}”, filters: ${filter}, ${count(n, 'event')}, ${data}. ${address}`,
		dataAt: (day) => `data changed on ${day}`,
		frozenAt: (day, data, fingerprint) => `${data}, frozen on ${day}, fingerprint SHA-256 ${fingerprint}`,
		alt: (chart, title, subtitle) => `${chart}. ${title}. ${subtitle}.`,
		figure: 'Figure'
	}
};

/** The words of embeds in a language. */
export function embedWords(lang: Lang): EmbedWords {
	return lang === 'zh' ? zh : en;
}
