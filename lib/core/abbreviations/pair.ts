import type { Range } from './definition.ts';

/** An abbreviation and its expansion, as places in a text, with what it cost to fit them (`costs.ts`). */
export interface Pair {
  readonly short: Range;
  readonly long: Range;
  readonly cost: number;
}
