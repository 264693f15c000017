/**
 * Short datable terms that also arise where two common words meet: 海宝 in 上海宝山, 房改 in 厂房改造. A term does not count behind
 * one of the characters `before` it, or ahead of one of those `after`.
 */
const straddles: Readonly<Record<string, { before?: string; after?: string }>> = {
	博客: { before: '世赌', after: '流' },
	团购: { before: '社集游行', after: '买物' },
	国补: { before: '全中我各外本' },
	宽带: { before: '拓加放', after: '动' },
	密接: { before: '紧亲严周', after: '触' },
	封城: { before: '密信一开', after: '墙' },
	加强针: { after: '对' },
	噪声污染防治法: { before: '境' },
	烈士褒扬条例: { before: '命' },
	信访工作条例: { before: '会' },
	应急管理部: { after: '门' },
	自然资源部: { after: '门' },
	生态环境部: { after: '门' },
	文化和旅游部: { after: '门' },
	农业农村部: { after: '门' },
	微信: { before: '慎稍' },
	房改: { before: '厂楼住新老旧平库营危', after: '造建成为善装' },
	扫码: { after: '头' },
	新冠: { before: '创革', after: '军亚名' },
	未来社区: { before: '新' },
	村超: { before: '本全我各农个该乡', after: '过额出前市越八九百千万' },
	沙士: { before: '长', after: '兵' },
	海宝: { before: '上', after: '山贵藏' },
	海选: { before: '上沿近', after: '派' },
	点赞: { before: '重热', after: '扬赏美许叹同' },
	申博: { after: '士' },
	神五: { before: '精女众财门' },
	神六: { before: '精女众财门' },
	神七: { before: '精女众财门' },
	福娃: { before: '幸' },
	监察法: { before: '政' },
	网红: { after: '利包军' },
	苏超: { before: '江', after: '市过额' },
	非典: { before: '并绝' },
	// 省十四运会, 市八运会: the games of a province or a city.
	八运会: { before: '省市区县镇乡校院州盟旗二三' },
	九运会: { before: '省市区县镇乡校院州盟旗二三' },
	十运会: { before: '省市区县镇乡校院州盟旗二三' },
	十一运会: { before: '省市区县镇乡校院州盟旗二三' },
	十四运会: { before: '省市区县镇乡校院州盟旗二三' },
	十五运会: { before: '省市区县镇乡校院州盟旗二三' },
	双减: { after: '半少' }
};

/** Whether a term at `start` in a text is only where two other words meet. */
export function isStraddle(text: string, start: number, term: string): boolean {
	const known = straddles[term];
	if (known === undefined) return false;
	const [before, after] = [text[start - 1] ?? '', text[start + term.length] ?? ''];
	return (
		(before !== '' && (known.before ?? '').includes(before)) ||
		(after !== '' && (known.after ?? '').includes(after))
	);
}
