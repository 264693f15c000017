import { describe, expect, it } from 'vitest';
import { isEditor } from '../../../src/routes/access.server.ts';

describe('isEditor', () => {
	it.each([
		{ env: {}, url: 'http://127.0.0.1:3000/', want: true },
		{ env: {}, url: 'http://localhost:3000/', want: true },
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
