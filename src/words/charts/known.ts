/** The words of charts in the languages that are at hand: both. What is built for a browser has known.page.ts in its place. */
import type { Lang } from '#filters.ts';
import { en } from '#words/charts/en.ts';
import { zh } from '#words/charts/zh.ts';

export const known: Record<Lang, typeof zh> = { zh, en };
