import { beforeEach, describe, expect, it } from 'vitest';
import { keeper, type Keeper } from '#exports/pictures/keeper.ts';

let made: string[];
let ask: (content: string, length: number) => Promise<Uint8Array>;

beforeEach(() => {
	made = [];
	const keep: Keeper = keeper(10);
	ask = (content, length) =>
		keep(content, () => {
			made.push(content);
			return Promise.resolve(new Uint8Array(length));
		});
});

describe('keeper', () => {
	it('makes the same once', async () => {
		const first = await ask('a', 4);
		expect(await ask('a', 4)).toBe(first);
		expect(made).toEqual(['a']);
	});
	it('makes the same once for all who ask at the same time', async () => {
		const [one, other] = await Promise.all([ask('a', 4), ask('a', 4)]);
		expect(one).toBe(other);
		expect(made).toEqual(['a']);
	});
	it('lets go of what was asked for longest ago, and of no more than it must', async () => {
		await ask('a', 4);
		await ask('b', 4);
		await ask('a', 4);
		await ask('c', 4);
		await ask('a', 4);
		await ask('c', 4);
		expect(made).toEqual(['a', 'b', 'c']);
		await ask('b', 4);
		expect(made).toEqual(['a', 'b', 'c', 'b']);
	});
	it('keeps nothing that is larger than all, and loses nothing to it', async () => {
		await ask('a', 4);
		await ask('large', 11);
		await ask('large', 11);
		await ask('a', 4);
		expect(made).toEqual(['a', 'large', 'large']);
	});
	it('tries again what failed', async () => {
		const keep = keeper(10);
		await expect(keep('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
		expect(await keep('a', () => Promise.resolve(new Uint8Array(1)))).toHaveLength(1);
	});
});
