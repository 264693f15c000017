import { afterEach, describe, expect, it } from 'vitest';
import { openEventFile, type EventFile } from '#cli/event-file.ts';
import { extract } from '#extract/extract.ts';
import type { Event } from '#model.ts';

let file: EventFile;
afterEach(() => file.close());

/** Events of bulletins with these texts, after they waited in a file. */
async function waited(...texts: string[]): Promise<Event[]> {
	file = await openEventFile();
	for (const [i, text] of texts.entries()) {
		const sha256 = String(i + 1).repeat(64);
		const told = `黄浦区外滩街道办事处主办\n\n${text}`;
		await file.add(
			extract({ file: `${i}.txt`, sha256, text: told, encoding: 'utf-8', issued: '2021-06-20' }).events
		);
	}
	const events: Event[] = [];
	for await (const event of file.all()) events.push(event);
	return events;
}

describe('events that wait for the last bulletin', () => {
	it('come back whole, in their order', async () => {
		const events = await waited(
			'6月10日，外滩街道召开大会。\u2028\n\n6月11日，街道开展消防演练。',
			'6月9日，街道走访企业。'
		);
		expect(events.map(({ date }) => date)).toEqual(['2021-06-10', '2021-06-11', '2021-06-09']);
		expect(events.every(({ alsoIn }) => alsoIn === undefined)).toBe(true);
	});

	it('name each other where they tell the same', async () => {
		const text = '6月10日，外滩街道召开旧区改造征收工作推进会，部署任务。';
		const events = await waited(text, `${text}街道党工委书记出席。`, '6月10日，外滩街道召开养老服务座谈会。');
		expect(events.map(({ alsoIn }) => alsoIn?.map(({ file: name }) => name))).toEqual([
			['1.txt'],
			['0.txt'],
			undefined
		]);
		expect(events[0].alsoIn![0].because.zh).toContain('同一天');
	});

	it('are none where nothing was told', async () => expect(await waited()).toEqual([]));
});
