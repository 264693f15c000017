/** What answers to a pointer or a key on the timeline, in one place: a page fetches it once the timeline stands. */
import BarLayer from '#charts/timeline/BarLayer.svelte';
import HoverCard from '#charts/timeline/HoverCard.svelte';
import { command, neighbour } from '#charts/timeline/keys.ts';
import { zoomGesture } from '#charts/timeline/zoom-gesture.ts';

export const hands = { BarLayer, command, HoverCard, neighbour, zoomGesture };

/** See hands. */
export type Hands = typeof hands;
