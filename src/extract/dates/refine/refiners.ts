/** The refiners in their order; each takes sorted expressions without overlap and gives such. */
import type { Expression } from '../expression.ts';
import { approximate } from './approximate.ts';
import { join } from './join.ts';
import { range } from './range.ts';
import { relation } from './relation.ts';
import { settle } from './settle.ts';

export type Refiner = (found: Expression[], text: string) => Expression[];

export const refiners: readonly Refiner[] = [join, join, approximate, range, relation, settle];
