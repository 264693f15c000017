/** The Chinese words that stand in charts, and what charts say to a screen reader. */
import { characters } from '#words/count.ts';

/** What the bars of a chart count by. */
type BinWord = 'day' | 'week' | 'month' | 'year';
/** Bins of a timeline. */
type TimelineBin = BinWord | 'quarter-hour' | 'hour' | 'six-hours' | 'quarter' | 'decade';

const BINS: Record<TimelineBin, string> = {
	...{ 'quarter-hour': '每刻钟', hour: '每小时', 'six-hours': '每六小时', day: '每天', week: '每周' },
	...{ month: '每月', quarter: '每季', year: '每年', decade: '每十年' }
};

export const zh = {
	city: '市级',
	ownDistrict: '区级',
	timeline: '时间线',
	comma: '，',
	list: '、',
	and: '和',
	stop: '。',
	semicolon: '；',
	dot: ' · ',
	colon: '：',
	monthFrom: (month: string) => `${month}起`,
	someDay: '某日',
	somePart: {
		morning: '某日上午',
		noon: '某日中午',
		afternoon: '某日下午',
		evening: '某日晚',
		night: '某日夜里'
	},
	events: (n: number) => `${n} 件`,
	more: (n: number) => `还有 ${n} 件`,
	/** What the bars of a timeline stand for, and how many events none of them counts. */
	bars: (unit: TimelineBin, most: number, rough: number) =>
		`柱子是${BINS[unit]}开始的件数，最高的 ${most} 件${rough > 0 ? `；另有 ${rough} 件日期较粗，未入柱子` : ''}`,
	listTitle: '大事记',
	listed: (n: number, more: number) => `图上列前 ${n} 件，另有 ${more} 件`,
	merged: (n: number) => `同处 ${n} 件`,
	selected: '已选中',
	cameOut: (day: string) => `简报${day}出版`,
	undated: '事件日期不详',
	onlyDated: (n: number) => `${n} 件没有事件日期：事件太多时，这条轴上只画有日期的`,
	publishedAxis: '横轴是简报的出版日期，不是事情发生的日期',
	unissued: (n: number) => `${n} 件所出的简报没有写明出版日期`,
	undatedNowhere: (n: number) => `另有 ${n} 件没有事件日期，未画在这条轴上`,
	byIssue: '时间线（按出版日期）',
	byIssueDay: (found: string) => `按出版日期，${found}`,
	noIssueDay: (n: number) => `这 ${n} 件所出的简报都没有写明出版日期，放不到这条轴上。`,
	toEventDays: '改按事件日期',
	toSelection: '缩放到选中',
	timelineSummary: (n: number, lanes: number, range: string) => `${range}，${lanes} 行，${n} 件事`,
	outside: (before: number, after: number) =>
		[before > 0 ? `此前 ${before} 件` : '', after > 0 ? `此后 ${after} 件` : ''].filter(Boolean).join('，'),
	keys: '方向键逐件移动，加减号缩放，Shift 加左右键平移，0 看全部，S 看选中的，Enter 选中，Esc 取消',
	zoomIn: '放大',
	zoomOut: '缩小',
	fit: '看全部',
	useAsFilter: '按此范围筛选',
	overview: '全部时段，每天几件',
	rangeStart: '起始日期',
	rangeEnd: '结束日期',
	days: (n: number) => `${n} 天`,
	dragHelp: '拖动两端，或直接改日期',
	dragNew: '拖出一段，只看这段时间',
	wholeMonth: '是月',
	wholeYear: '是年',
	about: '约',
	deadline: '期限',
	planned: '计划',
	until: (day: string) => `—${day}`,
	panel: (total: number, shown: number) => (total === shown ? `${total} 件` : `${total} 件 · 图上 ${shown}`),
	rate: (rate: string, total: number, per: number, measure: 'bulletin' | 'characters') =>
		measure === 'bulletin'
			? `每份 ${rate} 件（${total} 件 ÷ ${per} 份）`
			: `每万字 ${rate} 件（${total} 件，读 ${characters(per)} 字）`,
	noVolume: (total: number) => `${total} 件，读了多少字不详，不能折算`,
	measured: {
		bulletin: '柱高是每份简报的件数：件数除以写到该地的简报份数',
		characters: '柱高是每读一万字的件数：件数除以写到该地的简报总字数'
	},
	notRead: '没有读到这里的简报',
	filteredOut: (n: number) => `筛选去掉 ${n} 件`,
	grey: '灰色：被筛选去掉的',
	dashed: '虚线格：开始日期约略',
	leftOut: (n: number, bin: BinWord, parts: string) =>
		`另有 ${n} 件${{ day: '不知是哪一天', week: '只知月份或跨两周', month: '不知是哪个月', year: '不知是哪一年' }[bin]}，不入此图${parts && `（${parts}）`}`,
	outOfWindow: (n: number) => `${n} 件在此时段以外`,
	undatedCount: (n: number) => `${n} 件待定日期`,
	fewerSpans: (n: number) => `另有 ${n} 段事较少，没有画出。`,
	emptySpans: (n: number) => `没有记事的 ${n} 段略去`,
	weekOf: (range: string) => range,
	total: '合计',
	few: '少',
	many: '多',
	oneTo: (most: number) => (most <= 1 ? '1 件' : `1 至 ${most} 件`),
	weekdays: ['一', '二', '三', '四', '五', '六', '日'],
	districtsTitle: { day: '各区每日记事', week: '各区每周记事', month: '各区每月记事', year: '各区每年记事' },
	rows: (shown: number, total: number) =>
		shown === total ? `图上 ${shown} 件` : `图上 ${shown} 件，共 ${total} 件`,
	filter: '筛选',
	noFilter: '全部',
	search: (q: string) => `含“${q}”`,
	fromDay: (day: string) => `${day}起`,
	untilDay: (day: string) => `至${day}`,
	source: (bulletins: number) => `资料：${bulletins} 份简报，逐句可查`,
	fingerprint: (hash: string) => `数据指纹 ${hash}`,
	certainty: { explicit: '写明', inferred: '推定', approximate: '约略', doubtful: '存疑' },
	legend: {
		exact: '日期确切',
		approximate: '约略',
		within: '在此期间，不知哪天',
		open: '自此开始，未说何时结束',
		deadline: '期限',
		uncovered: '没有简报写到'
	},
	otherBulletins: (n: number) => `其余 ${n} 份`,
	nothing: '没有可画的事',
	calendarTitle: '每天有几件事',
	matrixTitle: '类型与地区，件数',
	typesTitle: '各类各有几件',
	hatched: '斜线：日期约略',
	hour: (hour: number) => `${hour}时`,
	clock: (hour: number) => `${hour}时`,
	hoursTitle: '一天里的时刻',
	namesTitle: { people: '提到最多的人', organisations: '提到最多的机构' },
	maskedNames: '遮盖了的姓名可能不是同一个人。',
	nobody: '没有提到姓名或机构。',
	noExactDay: (n: number) => `另有 ${n} 件不知确切的日子，不在图上。`,
	scrollCalendar: '日历，可左右滚动',
	scrollWeeks: (weeks: number) => `共 ${weeks} 周，左右滚动`,
	noClock: (n: number) => `另有 ${n} 件没有写钟点，不在图上。`,
	calendar: (day: string, n: number) => (n === 0 ? `${day}：无` : `${day}：${n} 件`)
};
