/** What is of use only where scripts run, in one file that is fetched once the page stands: see late.svelte.ts. */
import RangeFields from '#charts/overview/RangeFields.svelte';
import { hands } from '#charts/timeline/hands.ts';
import LaneHeads from '#charts/timeline/LaneHeads.svelte';
import { extentOf } from '#charts/timeline/lane-heads.ts';
import { rowAt, rowOf } from '#charts/timeline/row-steps.ts';
import { jumpDate } from '#ui/palette/jump-date.ts';
import ViewsButton from '#ui/views/ViewsButton.svelte';
import { timelineWords } from '#words/timeline-words.ts';
import LaneMenu from './LaneMenu.svelte';
import { Player } from './player.svelte.ts';
import PlayTools from './PlayTools.svelte';

export const lateTools = {
	extentOf,
	hands,
	jumpDate,
	LaneHeads,
	LaneMenu,
	Player,
	PlayTools,
	RangeFields,
	rowAt,
	rowOf,
	timelineWords,
	ViewsButton
};
