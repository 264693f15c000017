/** Trunk codes of large cities, by which a telephone number in a bulletin says where it is. Source: the national numbering plan. */
const CODES = `
010 北京市 020 广州市 021 上海市 022 天津市 023 重庆市 024 沈阳市 025 南京市 027 武汉市 028 成都市 029 西安市 0311 石家庄市 0351 太原市 0371 郑州市
0411 大连市 0431 长春市 0451 哈尔滨市 0471 呼和浩特市 0510 无锡市 0512 苏州市 0519 常州市 0531 济南市 0532 青岛市 0551 合肥市 0571 杭州市 0573 嘉兴市
0574 宁波市 0575 绍兴市 0576 台州市 0577 温州市 0579 金华市 0591 福州市 0592 厦门市 0731 长沙市 0755 深圳市 0757 佛山市 0771 南宁市 0791 南昌市
0851 贵阳市 0871 昆明市 0891 拉萨市 0898 海口市 0931 兰州市 0951 银川市 0971 西宁市 0991 乌鲁木齐市
`;

/** Trunk code -> city. */
export const diallingCodes: ReadonlyMap<string, string> = new Map(
	[...CODES.matchAll(/(?<code>\d+) (?<city>\S+)/g)].map(({ groups }) => [groups!.code, groups!.city] as const)
);
