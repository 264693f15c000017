import { officeCompounds, type Compound } from './compounds.ts';
import { everydayCompounds } from './compounds-everyday.ts';
import { plainCompounds } from './compounds-plain.ts';
import { whoseCompounds } from './compounds-whose.ts';

/** All pairs of words that tell a type together. */
export const compounds: readonly Compound[] = [
	...officeCompounds,
	...everydayCompounds,
	...whoseCompounds,
	...plainCompounds
];
