import { describe, expect, it } from 'vitest';
import { audienceOf, audienceOfFile, isEditor } from '../../../src/routes/access.server.ts';

describe('isEditor', () => {
	it.each([
		{ env: { HOST: '127.0.0.1' }, url: 'http://127.0.0.1:3000/', want: true },
		{ env: { HOST: 'localhost' }, url: 'http://localhost:3000/', want: true },
		{ env: {}, url: 'http://127.0.0.1:3000/', want: false },
		{ env: { HOST: '::1' }, url: 'http://[::1]:3000/', want: true },
		{ env: { HOST: '0.0.0.0' }, url: 'http://127.0.0.1:3000/', want: false },
		{ env: { HOST: '10.0.0.7' }, url: 'http://10.0.0.7:3000/', want: false },
		{ env: { SHIXU_PUBLIC: '1' }, url: 'http://127.0.0.1:3000/', want: false },
		{ env: { HOST: '0.0.0.0', SHIXU_PUBLIC: '0' }, url: 'http://bulletins.lan/', want: true },
		{ env: { HOST: '127.0.0.1' }, url: 'http://rebound.example/', want: false },
		{ env: { HOST: '127.0.0.1' }, url: 'http://127.0.0.1.example/', want: false }
	])('$env at $url: $want', ({ env, url, want }) => {
		expect(isEditor(new URL(url), env)).toBe(want);
	});
});

describe('audienceOf', () => {
	const url = 'http://127.0.0.1:3000/';
	it.each([
		{ env: { HOST: '127.0.0.1' }, headers: {}, want: 'editor' },
		{ env: { HOST: '0.0.0.0' }, headers: {}, want: 'public' },
		{ env: { HOST: '127.0.0.1', SHIXU_PUBLIC: '1' }, headers: {}, want: 'public' },
		{ env: { HOST: '127.0.0.1' }, headers: { 'x-forwarded-for': '203.0.113.7' }, want: 'public' },
		{ env: { HOST: '127.0.0.1' }, headers: { forwarded: 'for=203.0.113.7' }, want: 'public' },
		{ env: { HOST: '127.0.0.1', SHIXU_PUBLIC: '0' }, headers: { via: '1.1 proxy' }, want: 'editor' }
	])('$env with $headers: $want', ({ env, headers, want }) => {
		expect(audienceOf({ url: new URL(url), headers: new Headers(headers as HeadersInit) }, env)).toBe(want);
	});
});

describe('audienceOfFile', () => {
	it.each([
		{ reader: 'editor', query: '', want: 'public' },
		{ reader: 'editor', query: 'masked=0', want: 'editor' },
		{ reader: 'editor', query: 'masked=1', want: 'public' },
		{ reader: 'public', query: 'masked=0', want: 'public' }
	] as const)('$reader with “$query”: $want', ({ reader, query, want }) => {
		expect(audienceOfFile(reader, new URLSearchParams(query))).toBe(want);
	});
});
