import { describe, expect, it } from 'vitest';
import { organisations } from '#extract/events/organisations.ts';

describe('organisations', () => {
	it.each([
		{ in: '外滩街道党工委召开会议', want: ['外滩街道党工委'] },
		{ in: '由市北燃气公司和街道团工委联合举办', want: ['市北燃气公司', '街道团工委'] },
		{ in: '南翔镇永乐村委会发放口罩', want: ['南翔镇永乐村委会'] },
		{ in: '区市场监管局联合派出所检查', want: ['区市场监管局'] },
		{ in: '34个居民区参加', want: [] },
		{ in: '该公司表示', want: [] },
		{ in: '街道书记主持', want: [] },
		{ in: '天气晴朗', want: [] }
	])('$in', ({ in: text, want }) => expect(organisations(text, 0, text.length)).toEqual(want));
});
