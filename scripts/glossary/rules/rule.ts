import type { Glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';

/** A house rule: named as it is printed; gives what breaks it. */
export interface Rule {
  readonly name: string;
  readonly run: (glossary: Glossary) => Omit<Problem, 'rule'>[];
}
