import type { ParamMatcher } from '@sveltejs/kit';
import { isEmbedChart, type EmbedChart } from '#ui/embed/charts.ts';

/** `[chart=chart]`: the name of a chart that can be embedded. */
export const match = ((word: string): word is EmbedChart => isEmbedChart(word)) satisfies ParamMatcher;
