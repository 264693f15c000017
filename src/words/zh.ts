import { zh as charts } from '#words/charts/zh.ts';

/** What stands after a number; other languages need the number for it. */
const units: Record<'bulletins' | 'dated' | 'undated', (n: number) => string> = {
	bulletins: () => '份简报',
	dated: () => '件有日期的事',
	undated: () => '件待定日期'
};

/** The Chinese interface. `Words` in words.ts is its shape; functions where numbers or names go in. */
export const zh = {
	charts,
	name: '时序',
	htmlTitle: (page: string) => `${page} · 时序`,
	skip: '跳到正文',
	/** Between the items of an enumeration. */
	comma: '、',
	colon: '：',

	header: {
		nav: '主导航',
		overview: '总览',
		bulletins: '简报',
		report: '报告',
		units,
		search: '搜人、地、事',
		searchLabel: '在事件中搜索',
		searchKey: '按 / 键搜索',
		jump: '跳到…',
		language: '语言',
		toDark: '换成深色',
		toLight: '换成浅色'
	},

	filters: {
		label: '筛选',
		from: '起始日期',
		to: '结束日期',
		until: '至',
		presets: '常用时段',
		everything: '全部',
		month: (month: number, year: number | null) => (year === null ? `${month}月` : `${year}年${month}月`),
		months: '按月',
		lastDays: (days: number) => `最后${days}天`,
		area: '地区',
		certainty: '可靠度',
		all: '全部',
		chosen: (n: number) => `${n} 项`,
		types: '类型',
		typesHelp: '图例，点一下只看这一类',
		othersZero: (n: number) => `另 ${n} 类 0`,
		apply: '筛选',
		showResult: (n: number) => `看这 ${n} 件`,
		result: (shown: number, total: number) => `筛选后有 ${shown} 件，共 ${total} 件`,
		hitsUnit: '件',
		remove: (what: string) => `去掉筛选：${what}`,
		selected: (date: string) => `选中 ${date}`,
		search: (q: string) => `“${q}”`,
		reset: '重置',
		share: '分享',
		copied: '已复制链接',
		copyFailed: '没能复制，请从地址栏复制',
		notices: '网址里有没有采用的值',
		cityLevel: '市级',
		districtLevel: '区级'
	},

	modality: {
		happened: '',
		planned: '计划',
		deadline: '期限',
		ongoing: '持续'
	},

	undated: {
		'no-date': '原文没有写日期',
		vague: '时间跨度太宽',
		unresolved: '从上下文推不出日期',
		impossible: '写的日期不存在'
	},

	timeline: {
		title: '时间线',
		finding: (week: string, count: number, top: number, type: string) =>
			top > 1 && top < count
				? `最密的是${week}这一周：${count} 件，其中 ${top} 件是${type}`
				: `最密的是${week}这一周：${count} 件`,
		legend: '日期怎么画',
		hidden: (filtered: number, undated: number) =>
			[filtered > 0 ? `${filtered} 件被筛选去掉` : '', undated > 0 ? `${undated} 件待定日期` : '']
				.filter(Boolean)
				.join('，'),
		allShown: '有日期的事都在图上'
	},

	districts: {
		title: { day: '各区每日', week: '各区每周', month: '各区每月', year: '各区每年' },
		titleWithin: { day: '各街镇每日', week: '各街镇每周', month: '各街镇每月', year: '各街镇每年' },
		measured: {
			count: '一格是一件事，按开始日期归入',
			bars: '柱高是件数，按开始日期归入',
			bulletin: '柱高是平均每份简报几件',
			characters: '柱高是平均每读一万字几件'
		},
		adjust: '画法',
		by: '分图',
		district: '按区',
		subdistrict: '按街镇',
		measure: '数值',
		measures: { count: '件数', bulletin: '每份简报', characters: '每万字' },
		measureHelp: '字多的区记下的事也多，并不因此更忙：比较各区时，用每份简报或每万字的件数。',
		sort: '次序',
		byCount: '按件数',
		byName: '按名称',
		byMap: '按地图',
		place: '地区',
		period: '期间',
		type: '类型',
		count: '件数',
		grey: '灰色：被筛选去掉的。',
		bin: '间隔',
		day: '日',
		week: '周',
		month: '月',
		year: '年',
		scale: '刻度',
		shared: '同一刻度',
		own: '各用各的',
		finding: (week: string, district: string, count: number, top: number, type: string) =>
			top > 1 && top < count
				? `${week}这一周，${district}有 ${count} 件事，${top} 件是${type}`
				: `${week}这一周，${district}有 ${count} 件事`
	},

	figure: {
		table: '数据表',
		source: (bulletins: number) => `资料：${bulletins} 份简报，逐句可查。`,
		moreRows: (n: number) => `另 ${n} 行，见下载的文件。`
	},

	hours: { title: '一天里的时刻', subtitle: '只数写明钟点的事', hour: '时刻' },
	names: {
		people: '提到最多的人',
		organisations: '提到最多的机构',
		subtitle: '提到的件数',
		name: '名称',
		title: '职务'
	},

	calendar: { title: '日历', subtitle: '每天有几件事' },
	matrix: { title: '类型与地区', subtitle: '件数' },

	chronicle: {
		title: '大事记',
		subtitle: '按日排列',
		count: (n: number) => `${n} 件`,
		wholeMonth: '是月',
		wholeYear: '是年',
		noDay: '日期未详',
		at: (offset: number) => `第 ${offset} 字`,
		people: (n: number) => `${n} 人`
	},

	pager: {
		label: '大事记的页',
		rows: (first: number, last: number, total: number) => `第 ${first}—${last} 件，共 ${total} 件`,
		first: '最早',
		previous: '前 100 件',
		next: '后 100 件',
		last: '最近'
	},
	shelf: {
		title: '待定日期',
		subtitle: (n: number) => `${n} 件，不在图上`,
		none: '筛选后没有待定日期的事',
		alike: (n: number) => `同类 ${n} 件`
	},

	details: {
		label: '选中的事',
		position: (index: number, total: number) => `第 ${index} / ${total} 件`,
		previous: '上一件',
		next: '下一件',
		close: '关闭',
		outside: '这件事不在当前的筛选之内',
		missing: (id: string) => `没有编号为 ${id} 的事，可能简报已经更换`,
		undated: '待定日期',
		wholeBulletin: '看整份简报',
		alsoIn: '又见',
		range: (start: number, end: number) => `第 ${start}—${end} 字`,
		checked: '与原文一致',
		people: '人物',
		organisations: '机构',
		quantities: '数量',
		places: '地点',
		certainty: '可靠度',
		why: '为什么这样记',
		topics: { date: '日期', year: '年份', type: '类型', area: '地区', modality: '性质', title: '标题' },
		neighbours: (place: string) => `${place}前后`,
		brief: {
			what: '时序把一夹社区报变成大事记：哪天、在哪里、发生了什么，每一条都能回到原句。',
			title: '这里有什么',
			how: '点时间线上的记号，或大事记里的一条，这里会写出它的日期、原文和依据。',
			keys: '键盘：Tab 到时间线，用方向键逐件走，Enter 选中，Esc 取消；/ 到搜索框。',
			days: (days: number) => `前后 ${days} 天`,
			densest: '最密的一周',
			mostType: '最多的类型',
			mostPlace: '最多的地区',
			events: (n: number) => `${n} 件`
		}
	},

	take: { download: '下载', embed: '嵌入' },

	empty: {
		corpusTitle: '还没有简报',
		corpusHow: '把简报的文本文件（.txt）放进这个文件夹，再重新启动：',
		corpusCommand: '只想看看某个文件里有什么：',
		filteredTitle: '没有符合条件的事',
		filteredHow: (what: string, n: number) => `不限${what}，就有 ${n} 件。`,
		filteredReset: '几个条件合起来没有结果，去掉其中一两个也没有。',
		loosen: (what: string) => `去掉${what}`,
		loosenAll: '去掉全部筛选'
	},

	bulletins: {
		title: '简报',
		subtitle: (n: number) => `${n} 份，按地区排列`,
		characters: (n: string) => `${n} 字`,
		dated: (n: number) => `${n} 件有日期的事`,
		undated: (n: number) => `${n} 件待定日期`,
		year: (year: number) => `年份 ${year}`,
		yearUnknown: '年份未定',
		issued: (day: string) => `${day}出版`,
		untitled: '（无题）'
	},

	bulletin: {
		crumbs: '所在位置',
		previous: '上一份',
		next: '下一份',
		legend: '文中记号',
		marks: {
			event: '事件的日期',
			reference: '只作参照',
			label: '名称里的日期',
			background: '往事'
		},
		byTime: '按时间',
		rail: '这份简报的时间',
		noTime: (n: number) => `另 ${n} 段，没有时间表达`,
		onlyMentions: (n: number) => `另 ${n} 段，没有记事`,
		onTimeline: '在时间线上看',
		undatedHere: (n: number) => `${n} 件待定日期`
	},

	masks: {
		title: '公开时遮盖',
		editorNote: '这里是原文。公开页、嵌入和导出里，下列内容是遮盖的。',
		none: '没有发现要遮盖的个人信息。',
		masked: '公开时遮盖',
		open: '公开时照原文',
		doOpen: '不遮盖',
		doMask: '遮盖',
		shownAs: (shown: string) => `公开时写作 ${shown}`,
		rule: (why: string) => `依据：${why}`,
		why: '理由，可不填',
		words: '另遮盖字词',
		wordsHelp: '规则没有找到的姓名、号码或住址，照原文写',
		decided: (day: string, masked: boolean) => `编者 ${day} 决定${masked ? '遮盖' : '不遮盖'}`,
		reason: (why: string) => `：${why}`,
		checkedBut: '遮盖处之外与原文一致'
	},

	error: {
		notFoundTitle: '没有这一页',
		notFound: '网址可能写错了，或者这份简报已经不在文件夹里。',
		failedTitle: '出错了',
		failed: '服务器没能完成这一步，终端里有出错的原因。稍后再试；还不行，就重新启动。',
		home: '回到总览',
		list: '看全部简报'
	}
};
