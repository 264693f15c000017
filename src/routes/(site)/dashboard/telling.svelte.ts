/** Going through the timeline event by event: what shows it is fetched when it is asked for. */
import type { Swimlanes } from '#charts/timeline/swimlanes.ts';
import type Story from './Story.svelte';
import type { lateTools } from './late-tools.ts';

export class Telling {
	/** The bar with the event, and the row that it begins with; null: nobody goes through it. */
	story = $state.raw<{ View: typeof Story; first: number } | null>(null);
	/** Id of the event that is told. */
	told = $state<string | null>(null);

	/** Begins with an event of the open lanes, else with the first from a minute on (columns.ts). */
	async begin(tools: typeof lateTools, lanes: Swimlanes, id: string | null, minute: number): Promise<void> {
		const first = (id === null ? null : tools.rowOf(lanes, id)) ?? tools.rowAt(lanes, minute);
		if (first !== null) this.story = { View: (await import('./Story.svelte')).default, first };
	}

	end(): void {
		this.story = this.told = null;
	}
}
