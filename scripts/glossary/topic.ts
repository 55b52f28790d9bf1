import type { Entry } from '../../lib/core/glossary/entry.ts';

/** One glossary file: `cancer.yml`, its text, and its entries in the order they stand there. */
export interface Topic {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Whether every entry of the text could be read. */
  readonly whole: boolean;
}
