import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateNumbers } from '#masking/numbers.ts';

const words = (text: string) =>
	privateNumbers(text).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`);

describe('private numbers', () => {
	it.each([
		{ in: '请拨13812345678联系。', want: ['phone 13812345678'] },
		{ in: '手机１３８１２３４５６７８。', want: ['phone １３８１２３４５６７８'] },
		{ in: '138 1234 5678', want: ['phone 138 1234 5678'] },
		{ in: '138-1234-5678', want: ['phone 138-1234-5678'] },
		{ in: '138\n12345678', want: ['phone 138\n12345678'] },
		{ in: '1381234\n5678', want: ['phone 1381234\n5678'] },
		{ in: '1 3 8 1 2 3 4 5 6 7 8', want: ['phone 1 3 8 1 2 3 4 5 6 7 8'] },
		{ in: '8613812345678', want: ['phone 8613812345678'] },
		{ in: '一三八一二三四五六七八', want: ['phone 一三八一二三四五六七八'] },
		{ in: '电话021-63212345', want: ['phone 021-63212345'] },
		{ in: '（021）63212345', want: ['phone 021）63212345'] },
		{ in: '02163212345', want: ['phone 02163212345'] },
		{ in: '联系电话：63212345', want: ['phone 63212345'] },
		{ in: '咨询电话6321-2345转802', want: ['phone 6321-2345转802'] },
		{ in: '电话63212345、63212346', want: ['phone 63212345', 'phone 63212346'] },
		{ in: '电话：六二五一八八三', want: ['phone 六二五一八八三'] },
		{ in: '微信同号 13912345678', want: ['phone 13912345678'] },
		{ in: '身份证310101196503081234', want: ['identity 310101196503081234'] },
		{ in: '31010119650308123X', want: ['identity 31010119650308123X'] },
		{ in: '３１０１０１１９６５０３０８１２３Ｘ', want: ['identity ３１０１０１１９６５０３０８１２３Ｘ'] },
		{ in: '310101 19650308 1234', want: ['identity 310101 19650308 1234'] },
		{ in: '310101196503\n081234', want: ['identity 310101196503\n081234'] },
		{ in: '310101650308123', want: ['identity 310101650308123'] },
		{ in: '身份证尾号1234', want: ['identity 1234'] },
		{ in: '手机后四位是5678', want: ['phone 5678'] },
		{ in: '护照号E12345678', want: ['identity E12345678'] },
		{ in: '6222021001112223334', want: ['account 6222021001112223334'] },
		{ in: '卡号6222 0210 0111 2223', want: ['account 6222 0210 0111 2223'] }
	])('finds $want', ({ in: text, want }) => {
		expect(words(text)).toEqual(want);
	});

	it.each([
		{ in: '拨打12345市民热线，或110、120。' },
		{ in: '全国统一热线400-820-8820。' },
		{ in: '银行客服95588。' },
		{ in: '供热服务96069。' },
		{ in: '2020年3月8日9:00—11:00' },
		{ in: '2020-03-08 13:00' },
		{ in: '编号20200308' },
		{ in: '共捐款1234567元' },
		{ in: '2018 2019 2020 2021 年各有' },
		{ in: '13 14 15 16 17 18 19' },
		{ in: '面积12345678平方米' },
		{ in: '沪府发〔2020〕12号' },
		{ in: '二〇二〇年三月八日' },
		{ in: '第13812345号文件' },
		{ in: '000_b3883867b2f0fe9a.txt' }
	])('leaves “$in”', ({ in: text }) => {
		expect(words(text)).toEqual([]);
	});

	const digits = (length: number) =>
		fc
			.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
			.map((all) => all.join(''));
	/** However its digits are written and parted in two places. */
	const written = (number: fc.Arbitrary<string>) =>
		fc
			.tuple(number, fc.boolean(), fc.constantFrom('', ' ', '-', '\n', '　'), fc.integer({ min: 2, max: 6 }))
			.map(([all, wide, gap, at]) => {
				const shape = wide
					? all.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
					: all;
				return shape.slice(0, at) + gap + shape.slice(at);
			});

	it('covers every mobile number, whatever stands around it', () => {
		const mobile = digits(9).map((rest) => `13${rest}`);
		fc.assert(
			fc.property(written(mobile), fc.constantFrom('', '，', '电话', '他', '\n'), (number, around) => {
				const text = `${around}${number}${around}`;
				const covered = privateNumbers(text).some(
					({ start, end }) => start <= around.length && end >= around.length + number.length
				);
				expect(covered, text).toBe(true);
			})
		);
	});

	it('covers every identity number', () => {
		const day = fc.tuple(
			fc.integer({ min: 1900, max: 2025 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 })
		);
		const identity = fc
			.tuple(digits(4), day, digits(3), fc.constantFrom('X', '0', '7', 'x'))
			.map(([area, [y, m, d], serial, check]) => `31${area}${y}${two(m)}${two(d)}${serial}${check}`);
		fc.assert(
			fc.property(written(identity), (number) => {
				const [found] = privateNumbers(`证${number}。`);
				expect(found, number).toMatchObject({ start: 1, end: 1 + number.length });
			})
		);
	});

	it('takes time that grows with the text alone', () => {
		const text = '1 '.repeat(50_000) + '12-'.repeat(20_000);
		expect(privateNumbers(text)).toEqual([]);
	});
});

function two(number: number): string {
	return String(number).padStart(2, '0');
}
