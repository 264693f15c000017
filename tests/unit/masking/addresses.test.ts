import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { households } from '#masking/addresses.ts';

const words = (text: string) =>
	households(text).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`);

describe('addresses of households', () => {
	it.each([
		{ in: '公安街11弄2号401室居民', want: ['flat 11弄2号401室'] },
		{ in: '宁波路542弄11号，夜里起火', want: ['flat 542弄11号'] },
		{ in: '宁波路542弄3支弄11号302室', want: ['flat 542弄3支弄11号302室'] },
		{ in: '１１弄２号４０１室', want: ['flat １１弄２号４０１室'] },
		{ in: '11弄2号40\n1室', want: ['flat 11弄2号40\n1室'] },
		{ in: '11 弄 2 号 401 室', want: ['flat 11 弄 2 号 401 室'] },
		{ in: '十一弄二号四〇一室', want: ['flat 十一弄二号四〇一室'] },
		{ in: '三号楼二单元五〇一室', want: ['flat 三号楼二单元五〇一室'] },
		{ in: '3号楼2单元的居民', want: ['flat 3号楼2单元'] },
		{ in: '3幢2单元502', want: ['flat 3幢2单元502'] },
		{ in: '5栋1203的老人', want: ['flat 5栋1203'] },
		{ in: '8号楼602室', want: ['flat 8号楼602室'] },
		{ in: '他敲开17号202室的门', want: ['flat 17号202室'] },
		{ in: '502室的孩子要练琴', want: ['flat 502室'] },
		{ in: 'A座1203室漏水', want: ['flat A座1203室'] },
		{ in: '甲号楼3单元', want: ['flat 甲号楼3单元'] },
		{ in: '李家村3组15号', want: ['flat 3组15号'] },
		{ in: '家住3-2-501', want: ['flat 3-2-501'] },
		{ in: '家住十二号楼的老人', want: ['home 十二号楼'] },
		{ in: '家住公安街12号的王阿姨', want: ['home 12号'] },
		{ in: '他住在胡同23号', want: ['home 23号'] },
		{ in: '户籍地为福建中路88号', want: ['home 88号'] },
		{ in: '居家隔离在3号楼', want: ['home 3号楼'] },
		{ in: '48弄的居民', want: ['home 48弄'] }
	])('finds $want', ({ in: text, want }) => {
		expect(words(text)).toEqual(want);
	});

	it.each([
		{ in: '中山东一路18号' },
		{ in: '地点：宁波路542弄11号居委会活动室' },
		{ in: '街道社区卫生服务中心位于宁波路88号' },
		{ in: '上海某某公司，中山东一路18号A座1203室' },
		{ in: '报名地址：福州路500号3楼302室' },
		{ in: '居委会201室，周一至周五受理' },
		{ in: '在303会议室召开' },
		{ in: '3号楼120户居民完成登记' },
		{ in: '走访47户居民' },
		{ in: '居家隔离的216户居民' },
		{ in: '两室一厅的房子' },
		{ in: '3月5号401人参加' },
		{ in: '10号线、3号线地铁' },
		{ in: '第2号公告' },
		{ in: '5号楼完成消杀' },
		{ in: '第三组2号选手' },
		{ in: '家住本街道的他5号下午到场' },
		{ in: '2020-03-08' },
		{ in: '二单元楼道堆物' },
		{ in: '住在一楼的老人' },
		{ in: '542弄小区完成改造' }
	])('leaves “$in”', ({ in: text }) => {
		expect(words(text)).toEqual([]);
	});

	it('covers every flat, however its numbers are written', () => {
		const number = fc.integer({ min: 1, max: 99 });
		const flat = fc.integer({ min: 101, max: 3299 });
		const shape = fc.constantFrom<(a: number, b: number, c: number) => string>(
			(a, b, c) => `${a}弄${b}号${c}室`,
			(a, b, c) => `${a}号楼${b}单元${c}室`,
			(a, b, c) => `${a}栋${b}单元${c}`,
			(a, b, c) => `${a}幢 ${b}单元 ${c}室`
		);
		fc.assert(
			fc.property(number, number, flat, shape, fc.boolean(), (a, b, c, write, wide) => {
				const plain = write(a, b, c);
				const address = wide
					? plain.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
					: plain;
				const [found] = households(`王阿姨家，${address}，漏水。`);
				expect(found, address).toMatchObject({ start: 5, end: 5 + address.length });
			})
		);
	});

	it('takes time that grows with the text alone', () => {
		expect(households('3号'.repeat(30_000))).toEqual([]);
	});
});
