import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sameEvents, timeAndDistrict } from '#merge/same-event.ts';
import type { Event, Retelling } from '#model.ts';

/** Events that wait in a temporary file until all bulletins are read. */
export interface EventFile {
	add(events: readonly Event[]): Promise<void>;
	/** The events in their order; one that several bulletins tell has the other tellings in `alsoIn`. */
	all(): AsyncGenerator<Event>;
	/** Takes the file away, also after a failure. */
	close(): Promise<void>;
}

/** Where an event stands in the file, in bytes, and the bulletin that it is of. */
interface Place {
	start: number;
	length: number;
	sha256: string;
}

/** A new, empty file of events, one a line. Memory holds where each stands, not the event. */
export async function openEventFile(): Promise<EventFile> {
	const folder = await mkdtemp(join(tmpdir(), 'shixu-'));
	const path = join(folder, 'events.jsonl');
	const file = await open(path, 'w+');
	const byTime = new Map<string, Place[]>();
	let size = 0;

	async function read({ start, length }: Place): Promise<Event> {
		const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
		return JSON.parse(buffer.toString('utf8')) as Event;
	}

	async function retellings(): Promise<Map<string, Retelling[]>> {
		const alsoIn = new Map<string, Retelling[]>();
		for (const places of byTime.values()) {
			if (new Set(places.map(({ sha256 }) => sha256)).size < 2) continue;
			for (const same of sameEvents(await Promise.all(places.map(read)))) {
				const [first] = same.others;
				const all = [{ event: same.lead, because: first.because }, ...same.others];
				for (const { event } of all) {
					const others = all.filter((other) => other.event !== event);
					alsoIn.set(
						event.id,
						others.map(({ event: { id, file: name, sha256 }, because }) => ({
							id,
							file: name,
							sha256,
							because
						}))
					);
				}
			}
		}
		return alsoIn;
	}

	return {
		async add(events) {
			let lines = '';
			for (const event of events) {
				const line = JSON.stringify(event);
				const length = Buffer.byteLength(line);
				const key = timeAndDistrict(event);
				if (key !== null) {
					const places = byTime.get(key);
					const place = { start: size, length, sha256: event.sha256 };
					if (places) places.push(place);
					else byTime.set(key, [place]);
				}
				size += length + 1;
				lines += `${line}\n`;
			}
			await file.write(lines);
		},
		async *all() {
			const alsoIn = await retellings();
			for await (const line of createInterface({
				input: createReadStream(path, 'utf8'),
				crlfDelay: Infinity
			})) {
				const event = JSON.parse(line) as Event;
				const others = alsoIn.get(event.id);
				yield others ? { ...event, alsoIn: others } : event;
			}
		},
		async close() {
			await file.close();
			await rm(folder, { recursive: true });
		}
	};
}
