import { expect, it, vi } from 'vitest';
import { madeUpColumns } from '#bench/made-up.ts';
import { stratify } from '#charts/columns/strata.ts';
import { Memory } from '#routes/(site)/dashboard/memory.ts';

it('makes an answer once for each strata and question, and forgets the oldest', () => {
	const memory = new Memory<object>();
	const [one, other] = [stratify(madeUpColumns(10)), stratify(madeUpColumns(10))];
	const make = vi.fn(() => ({}));
	const first = memory.of(one, 'meetings', make);
	expect(memory.of(one, 'meetings', make)).toBe(first);
	expect(memory.of(other, 'meetings', make)).not.toBe(first);
	expect(make).toHaveBeenCalledTimes(2);
	for (const question of ['a', 'b', 'c', 'd', 'e', 'f']) memory.of(one, question, make);
	expect(memory.of(one, 'f', make)).not.toBe(first);
	expect(make).toHaveBeenCalledTimes(8);
	expect(memory.of(one, 'meetings', make)).not.toBe(first);
});
