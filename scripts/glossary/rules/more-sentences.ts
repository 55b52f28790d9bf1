import { eachEntry } from './each-entry.ts';
import { untidy } from './plain-sentence.ts';

const [FEWEST, MOST] = [2, 4];

/** `more` is two to four sentences. */
export const moreSentences = eachEntry('more', ({ more }) => {
  if (more === undefined) return [];
  const count = more.match(/[.?](?=\s|$)/g)?.length ?? 0;
  return [
    ...(count < FEWEST || count > MOST ? [`more has ${count} sentences; write ${FEWEST} to ${MOST}`] : []),
    ...(/^\p{Lu}.*[.?]$/u.test(more) ? [] : ['more should start with a capital and end with a full stop']),
    ...untidy(more).map((what) => `more ${what}`),
  ];
});
