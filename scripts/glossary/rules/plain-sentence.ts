import { eachEntry } from './each-entry.ts';

const [FEWEST, MOST] = [8, 20];

/** `plain` is one sentence of 8–20 words with one full stop, at its end. */
export const plainSentence = eachEntry('plain', ({ plain }) => {
  const count = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [
    ...(count < FEWEST || count > MOST ? [`plain has ${count} words; write ${FEWEST} to ${MOST}`] : []),
    ...(/^\p{Lu}|^\p{N}/u.test(plain) ? [] : ['plain starts with a small letter; start with a capital']),
    ...(/^[^.!?…]+\.$/.test(plain) ? [] : ['plain is not one sentence with one full stop at its end; write one']),
    ...untidy(plain).map((what) => `plain ${what}`),
  ];
});

/** Slips of the pen in any text. */
export function untidy(text: string): string[] {
  return /\s{2,}|^\s|\s$|\s[.,;:]|[\n\t]/.test(text) ? ['has white space where none belongs; take it out'] : [];
}
