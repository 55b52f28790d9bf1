import { fold } from '../../../lib/core/text/fold.ts';
import { eachEntry } from './each-entry.ts';

/** The id is the term in small letters, other characters as one hyphen; a second sense may add one word or more. */
export const idFromTerm = eachEntry('id', ({ id, term }) => {
  const wanted = slug(term);
  return id === wanted || id.startsWith(`${wanted}-`) ? [] : [`the term "${term}" gives another id; call it \`${wanted}\``];
});

/** "Crohn's disease" → crohns-disease, "stage IV cancer" → stage-iv-cancer. */
export function slug(term: string): string {
  return fold(term)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
