/**
 * Newspaper pages written for these tests, each with the articles that an editor would cut it into. Names and places
 * are mixed at will; what is tested is the layout.
 */
export interface Sample {
	name: string;
	text: string;
	/** Title of each article, '' for one without. */
	titles: string[];
	/** Sentences that the articles must hold, each whole. */
	sentences?: string[];
	subheadings?: string[];
}

/** Cuts each paragraph at a fixed number of characters, as old text files and PDF extractors do. */
export function wrap(paragraphs: readonly string[], width: number): string {
	const cut = (paragraph: string): string => paragraph.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n');
	return paragraphs.map(cut).join('\n');
}

export const samples: Sample[] = [
	{
		name: 'a line break inside a date, a clock, and a dated sentence',
		text: `公园改造完工

经过八个月的施工，公园改造工程于6月
28日竣工并对外开放。

5月19日14时
28分，社区26所学校同时默哀三分钟。

旧房成套改造启动签约

７月１０日上午，曹杨二村
成套改造项目首批居民签约仪式
在村史馆举行，48户居民全部签完。`,
		titles: ['公园改造完工'],
		subheadings: ['旧房成套改造启动签约'],
		sentences: [
			'经过八个月的施工，公园改造工程于6月28日竣工并对外开放。',
			'5月19日14时28分，社区26所学校同时默哀三分钟。',
			'７月１０日上午，曹杨二村成套改造项目首批居民签约仪式在村史馆举行，48户居民全部签完。'
		]
	},
	{
		name: 'a month over the days of a chronicle is no torn date',
		text: `大事记

2020年
1月
3日，街道召开大会。
6日，镇里开工。`,
		titles: ['大事记'],
		sentences: ['3日，街道召开大会。', '6日，镇里开工。']
	},
	{
		name: 'a town newsletter: stories without writers, told apart by headlines with news',
		text: `分水镇召开春耕备耕工作会议

2月26日，分水镇召开春耕备耕工作会议，镇党委书记何建军出席并讲话。会议要求抓好农资供应，确保不误农时。

会议还就高标准农田建设作了部署。

后岩村开展河道清淤行动

近日，后岩村组织党员志愿者对村内河道开展清淤，共清理淤泥二十余吨。

桐庐县第三人民医院为老人义诊

3月1日上午，县第三人民医院医疗队走进儒桥村文化礼堂，为八十多位老人量血压、测血糖。`,
		titles: ['分水镇召开春耕备耕工作会议', '后岩村开展河道清淤行动', '桐庐县第三人民医院为老人义诊']
	},
	{
		name: 'one long report in sections with slogans for sub-headings',
		text: `武昌区水果湖街道：“小网格”托起“大民生”

□记者 周敏

清晨六点，网格员吴桂芳已经走完了三栋楼。她说，这是一天里最安静的时候。

织密网格 精准服务

去年以来，水果湖街道把辖区划分为八十六个网格，每个网格配备一名专职网格员。居民有事，网格员先到。

党员带头 群众响应

在放鹰台社区，三十名党员认领了楼栋长岗位。每周三晚上，他们在院子里开“板凳会”。

科技赋能 一键响应

智能门磁、烟感报警接入平台后，独居老人的安全有了保障。`,
		titles: ['武昌区水果湖街道：“小网格”托起“大民生”'],
		subheadings: ['织密网格 精准服务', '党员带头 群众响应', '科技赋能 一键响应']
	},
	{
		name: 'lines cut at a fixed width, paragraphs told by their indent',
		text: wrap(
			[
				'社区食堂开门迎客',
				'　　本报讯（记者 陈静）昨天上午，金阳街道第一家社区食堂正式开门营业，六十岁以上的老人凭卡就餐可以享受八折优惠，附近居民一早就排起了队。',
				'　　食堂负责人说，开业当天准备了四百份午餐，不到一个小时就全部售完。街道计划年内再开三家，让老人在家门口吃上热饭。',
				'　　家住二楼的李阿婆说：“菜很软，汤不咸，比自己烧方便多了。”'
			],
			30
		),
		titles: ['社区食堂开门迎客'],
		sentences: [
			'昨天上午，金阳街道第一家社区食堂正式开门营业，六十岁以上的老人凭卡就餐可以享受八折优惠，附近居民一早就排起了队。',
			'街道计划年内再开三家，让老人在家门口吃上热饭。',
			'家住二楼的李阿婆说：“菜很软，汤不咸，比自己烧方便多了。”'
		]
	},
	{
		name: 'lines cut at a fixed width, paragraphs told by blank lines',
		text: [
			wrap(
				[
					'为老旧小区加装电梯，难在意见统一。湖滨新村三号楼的居民开了九次楼组会，前后用了一年半时间，终于在上周签下了协议。'
				],
				26
			),
			wrap(
				[
					'按照协议，低层住户不出资，高层住户按楼层分摊，街道给予每部电梯五万元补贴，社区规划师全程参与设计方案的修改和公示。'
				],
				26
			)
		].join('\n\n'),
		titles: [''],
		sentences: [
			'湖滨新村三号楼的居民开了九次楼组会，前后用了一年半时间，终于在上周签下了协议。',
			'按照协议，低层住户不出资，高层住户按楼层分摊，街道给予每部电梯五万元补贴，社区规划师全程参与设计方案的修改和公示。'
		]
	},
	{
		name: 'Markdown: one heading an article, deeper ones are its sections',
		text: `# 观澜社区召开居民代表大会

3月12日下午，观澜社区召开居民代表大会，五十六名代表到会。

## 审议预算

会议审议了本年度社区自治金预算。

## 选举委员

会议补选了两名居委会委员。

# 物业费怎么收 居民说了算

□通讯员 高翔

小区物业费十年未调。3月15日，业委会公布了征询结果。`,
		titles: ['观澜社区召开居民代表大会', '物业费怎么收 居民说了算'],
		subheadings: ['审议预算', '选举委员']
	},
	{
		name: 'kicker, title and sub-title before a signed story; short news under a column name',
		text: `学习贯彻全会精神

把课堂搬到田间地头

——白云鄂博矿区宣讲团走进牧区

本报讯（记者 乌兰 通讯员 赵国栋） 11月8日，白云鄂博矿区宣讲团来到牧民家中，用蒙汉双语宣讲。

简讯

▲11月9日，矿区图书馆新馆对外开放。

▲11月10日，矿区第一中学举行消防演练。`,
		titles: ['把课堂搬到田间地头', '简讯'],
		sentences: ['11月8日，白云鄂博矿区宣讲团来到牧民家中，用蒙汉双语宣讲。']
	},
	{
		name: 'a picture, its caption and a page number in the middle of a sentence',
		text: `古井里的新生活

入冬以来，井坊社区对辖区内的三处古井进行了修缮，重新铺设了青石板，安装了护

图为工人正在铺设青石板。 王磊 摄

— 3 —

栏和照明，老街坊们又有了聊天的去处。`,
		titles: ['古井里的新生活'],
		sentences: [
			'入冬以来，井坊社区对辖区内的三处古井进行了修缮，重新铺设了青石板，安装了护栏和照明，老街坊们又有了聊天的去处。',
			'图为工人正在铺设青石板。'
		]
	},
	{
		name: 'signatures in brackets close each item',
		text: `4月2日，北关街道组织辖区餐饮单位开展燃气安全培训，二百多家单位负责人参加。（张立新）

4月3日，东园社区举办反诈知识讲座。（东园社区）

4月7日，街道总工会慰问一线环卫工人，送去防暑用品。（李娜 王芳）`,
		titles: ['', '', '']
	},
	{
		name: 'remarks in brackets are no signatures',
		text: `各位居民：

小区将于5月6日起更换水表，具体安排如下（见附图）。

一、施工时间为每天九时至十七时（节假日除外）。

二、请家中留人（老人独自在家的，居委会派人陪同）。`,
		titles: ['']
	},
	{
		name: 'a chronicle: dated entries without full stops are no headings',
		text: `2020年1月

1日 街道召开干部大会

6日 区人大代表视察旧改基地

13日—14日 举办基层党务干部培训班

2020年2月

3日 成立疫情防控指挥部`,
		titles: ['2020年1月'],
		sentences: [
			'1日 街道召开干部大会',
			'6日 区人大代表视察旧改基地',
			'13日—14日 举办基层党务干部培训班',
			'3日 成立疫情防控指挥部'
		],
		subheadings: ['2020年2月']
	},
	{
		name: 'numbered headings divide a notice',
		text: `关于开展夏季爱国卫生运动的通知

各居民区、各单位：

为迎接检查，现将有关事项通知如下。

一、工作目标

全面清除卫生死角。

二、时间安排

6月1日至6月30日。

（一）动员阶段

6月1日至5日，召开动员会。`,
		titles: ['关于开展夏季爱国卫生运动的通知'],
		subheadings: ['一、工作目标', '二、时间安排', '（一）动员阶段']
	},
	{
		name: 'a form: fields are not joined to each other',
		text: `招聘启事

岗位：社区工作者

人数：12名

报名时间：5月8日至12日

地点：街道社区事务受理服务中心二楼`,
		titles: ['招聘启事'],
		sentences: ['岗位：社区工作者', '人数：12名', '报名时间：5月8日至12日']
	},
	{
		name: 'a masthead with date and issue stands before the first story and is not its title',
		text: `海曙新闻

2019年9月18日 星期三 第38期

鼓楼街道启动垃圾分类示范小区创建

9月16日，鼓楼街道在孝闻社区举行启动仪式。

责任编辑：孙晓 美编：何雨`,
		titles: ['鼓楼街道启动垃圾分类示范小区创建']
	},
	{
		name: 'a poem is not a row of headings',
		text: `致逆行者

你脱下节日的新装
穿上厚厚的铠甲
口罩勒出的印痕
是春天最美的花
长街静悄悄
灯火替你说话`,
		titles: ['致逆行者'],
		sentences: ['口罩勒出的印痕']
	},
	{
		name: 'a story that jumps to another page',
		text: `老城更新三年行动启动

5月20日，老城更新三年行动正式启动，首批十二个项目同时开工。区长在启动仪式上说，更新不是大拆大建， （下转第3版）

公园里来了新邻居

本报讯 春天以来，一群白鹭在中山公园安家。 记者 林晓

老城更新三年行动启动

（上接第1版）而是留住乡愁，补齐短板。`,
		titles: ['老城更新三年行动启动', '公园里来了新邻居'],
		sentences: ['区长在启动仪式上说，更新不是大拆大建，', '而是留住乡愁，补齐短板。']
	},
	{
		name: 'columns cut a word in two; the heading above stays a heading',
		text: `邻里互助 情暖寒冬

十二月的哈尔滨气温降到零下二十度，道外区靖宇街道的志

愿者们每天为独居老人送一次热饭。七十八岁的赵大娘说，自

己腿脚不便，多亏了这些孩子。`,
		titles: ['邻里互助 情暖寒冬'],
		sentences: [
			'十二月的哈尔滨气温降到零下二十度，道外区靖宇街道的志愿者们每天为独居老人送一次热饭。',
			'七十八岁的赵大娘说，自己腿脚不便，多亏了这些孩子。'
		]
	},
	{
		name: 'half-width punctuation and Latin words across a line break',
		text: wrap(
			[
				'The Bund Youth Center 与街道团工委合办的英语角每周六下午开放,由志愿者带领居民练习日常对话,参加者从八岁到八十岁都有,至今已经办了四十多期,最远的学员从浦东赶来,路上要花一个半小时,他说值得.',
				'报名请扫二维码!'
			],
			32
		),
		titles: [''],
		sentences: ['报名请扫二维码!']
	},
	{
		name: 'an article torn in two with its end before its beginning',
		text: `敬老月里暖意浓

把自己种的菜送到老人手里，还要陪他们说说话。”王师傅说。

这样的日子，他已经坚持了六年。

社区的工作人员都叫他“编外网格员”。（东风社区）

门卫室里的热心人

王师傅今年五十八岁，在小区门卫室工作。每天交班后，他并不急着回家。“我会先去菜地，`,
		titles: ['敬老月里暖意浓'],
		sentences: ['“我会先去菜地，把自己种的菜送到老人手里，还要陪他们说说话。”'],
		subheadings: ['门卫室里的热心人']
	},
	{
		name: 'an unfinished end and a whole article elsewhere are left apart',
		text: `春风送岗到身边

3月9日，人社局在广场举办招聘会，三十家企业提供岗位五百个，

健康小屋开进社区

3月10日，健康小屋在花园社区揭牌。居民可以自助测量血压、血糖。`,
		titles: ['春风送岗到身边', '健康小屋开进社区']
	}
];
