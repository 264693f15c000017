import { describe, expect, test } from 'vitest';
import { findNames } from '#extract/lexicon/gazetteer-scan.ts';
import {
	chainOf,
	isWithin,
	levelOf,
	nameOf,
	parentOf,
	placesBelow,
	placesNamed,
	stemOf
} from '#extract/lexicon/gazetteer.ts';

const chains = (name: string): string[] =>
	placesNamed(name).map((place) => chainOf(place).map(nameOf).join('/'));
const found = (text: string): string[] =>
	findNames(text).map(({ start, end, short }) => text.slice(start, end) + (short ? '~' : ''));

describe('the tree', () => {
	test.each<[string, string[]]>([
		['上海市', ['上海市']],
		['黄浦区', ['上海市/黄浦区']],
		['水果湖街道', ['湖北省/武汉市/武昌区/水果湖街道']],
		['外滩街道', ['上海市/黄浦区/外滩街道', '浙江省/宁波市/江北区/外滩街道']],
		['仙桃市', ['湖北省/仙桃市']],
		['东莞市', ['广东省/东莞市']],
		['鄂托克旗', ['内蒙古自治区/鄂尔多斯市/鄂托克旗']],
		['延边朝鲜族自治州', ['吉林省/延边朝鲜族自治州']],
		['苏州工业园区', ['江苏省/苏州市/苏州工业园区']],
		['香港特别行政区', ['香港特别行政区']],
		['北极熊街道', []],
		['市辖区', []],
		['', []]
	])('%s', (name, want) => {
		expect(chains(name)).toEqual(want);
	});

	test('levels, parents and what lies below', () => {
		const [huangpu] = placesNamed('黄浦区');
		expect(levelOf(huangpu)).toBe('district');
		expect(nameOf(parentOf(huangpu)!)).toBe('上海市');
		expect(parentOf(parentOf(huangpu)!)).toBeNull();
		expect(placesBelow(huangpu).map(nameOf)).toContain('南京东路街道');
		expect(placesBelow(huangpu)).toHaveLength(10);
		expect(placesBelow(placesNamed('浙江省')[0]).map(nameOf)).toContain('杭州市');
		expect(isWithin(placesNamed('水果湖街道')[0], placesNamed('武汉市')[0])).toBe(true);
		expect(isWithin(placesNamed('水果湖街道')[0], huangpu)).toBe(false);
	});

	test.each([
		['黄浦区', '黄浦'],
		['江湾镇街道', '江湾'],
		['南京东路街道', '南京东路'],
		['浦东新区', '浦东'],
		['延边朝鲜族自治州', '延边'],
		['新疆维吾尔自治区', '新疆'],
		['内蒙古自治区', '内蒙古'],
		['香港特别行政区', '香港'],
		['芒市', '芒市'],
		['赵县', '赵县']
	])('%s without its ending is %s', (name, want) => {
		expect(stemOf(name)).toBe(want);
	});
});

describe('names in a text', () => {
	test.each<[string, string[]]>([
		['虹口区区委下沉增援江湾镇街道', ['虹口区', '江湾镇街道']],
		['在南翔镇永乐村', ['南翔镇']],
		['上海市浦东新区周浦镇', ['上海市', '浦东新区', '周浦镇']],
		['武汉、上海与北京', ['武汉~', '上海~', '北京~']],
		['内蒙古自治区鄂尔多斯市', ['内蒙古自治区', '鄂尔多斯市']],
		// The longest name, not one inside it.
		['北外滩街道', ['北外滩街道']],
		['南京东路街道', ['南京东路街道']],
		// Names of streets, and words that names run into.
		['南京东路步行街、延安中路、北京路', []],
		['上海市场', ['上海~']],
		['这片区域', []],
		['镇静下来，乡村振兴', []],
		['长治久安，各位来宾', []],
		['', []]
	])('%s', (text, want) => {
		expect(found(text)).toEqual(want);
	});

	test('ranges slice to a name of one of the places', () => {
		const text = '嘉定区南翔镇与华亭镇，安徽省合肥市蜀山区笔架山街道';
		for (const { start, end, places, short } of findNames(text)) {
			const words = text.slice(start, end);
			for (const place of places)
				expect(short ? nameOf(place).startsWith(words) : nameOf(place) === words).toBe(true);
		}
	});

	test.each(['区'.repeat(100_000), '街道'.repeat(50_000), '上海'.repeat(50_000), '乌鲁木齐'.repeat(20_000)])(
		'hostile text is read all the same',
		(text) => {
			const names = findNames(text);
			for (let i = 1; i < names.length; i++) expect(names[i].start).toBeGreaterThanOrEqual(names[i - 1].end);
		}
	);
});
