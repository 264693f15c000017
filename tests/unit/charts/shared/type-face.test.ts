import { describe, expect, it } from 'vitest';
import { cut, textWidth, wrap } from '#charts/shared/type-face.ts';

describe('textWidth', () => {
	it.each([
		{ in: '外滩街道', want: 48 },
		{ in: '', want: 0 },
		{ in: '，。“”', want: 48 },
		{ in: '18', want: 13.44 },
		{ in: 'il', want: 8.16 },
		{ in: '𠮷', want: 12 }
	])('$in', ({ in: text, want }) => {
		expect(textWidth(text, 12)).toBeCloseTo(want, 5);
	});
	it('is wider for bold digits, not for bold Chinese', () => {
		expect(textWidth('18', 12, true)).toBeGreaterThan(textWidth('18', 12));
		expect(textWidth('外滩', 12, true)).toBe(24);
	});
});

describe('cut', () => {
	it.each([
		{ in: '接收境外人员居家隔离', most: 16, want: '接收境外人员居家隔离' },
		{ in: '接收境外人员居家隔离', most: 6, want: '接收境外人…' },
		{ in: '制定“三结三定”制度', most: 4, want: '制定…' },
		{ in: '报到，制定', most: 4, want: '报到…' }
	])('$in to $most', ({ in: text, most, want }) => {
		expect(cut(text, most)).toBe(want);
	});
});

describe('wrap', () => {
	it('breaks between Chinese characters, never before a comma or after a bracket', () => {
		expect(wrap('不入此图（黄浦区三），完', 60, 12)).toEqual(['不入此图', '（黄浦区三），', '完']);
	});
	it('breaks Latin text at spaces', () => {
		expect(wrap('six more are not shown', 60, 12)).toEqual(['six more', 'are not', 'shown']);
	});
	it('loses nothing', () => {
		const text = '虚线格：开始日期约略。另有 6 件只知月份或跨两周，不入此图（黄浦区 3、虹口区 1）。';
		expect(wrap(text, 100, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	});
});
