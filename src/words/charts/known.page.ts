/**
 * Stands for known.ts in pages (`imports` in package.json, `conditions` in vite.config.ts): a browser is sent the words of one
 * language, which routes/+layout.ts puts here before anything is drawn.
 */
import type { known as both } from '#words/charts/known.ts';

export const known = {} as typeof both;
