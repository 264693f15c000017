import { officeCompounds, type Compound } from './compounds.ts';
import { everydayCompounds } from './compounds-everyday.ts';

/** All pairs of words that tell a type together. */
export const compounds: readonly Compound[] = [...officeCompounds, ...everydayCompounds];
