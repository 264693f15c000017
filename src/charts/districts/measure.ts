/** What a bar's height means: events, or events per bulletin or per 10,000 characters that were read of the place. */
import type { ChartView } from '#filters.ts';
import type { Volume } from '#model.ts';

export type Measure = NonNullable<ChartView['per']> | 'count';

/** By what a place's events are divided: bulletins, or 10,000 characters; 1 for plain counts; null where nothing is known. */
export function divisor(key: string, measure: Measure, volumes: readonly Volume[]): number | null {
	if (measure === 'count') return 1;
	const volume = volumes.find((one) => one.place === key);
	const amount = measure === 'bulletin' ? volume?.bulletins : (volume?.characters ?? 0) / 10_000;
	return amount ? amount : null;
}

/** A rate for a reader, two digits that count: 12, 5.3, 0.42, 0; the same in both languages. */
export function rateWords(rate: number): string {
	if (rate === 0 || rate >= 10) return String(Math.round(rate));
	return rate >= 1 ? rate.toFixed(1) : rate.toFixed(2);
}
