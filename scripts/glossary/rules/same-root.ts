import { bases } from '../../../lib/core/text/bases.ts';

/** What may follow a root: two words with the same root and such tails are kin. "" is the bare root. */
const TAILS = new Set(
  `e es s ed ing er ers or ors y ies ied al ally ial ic ics ical ically ous ously us ive ively ion ions ation ations ational ism
  ist ists istic ity ty able ible ance ant ent ence ency ment ful less ness ly ar ary ate ated ates ating ative ator ator ia iac
  iasis ies in ine is ise ised ize ized izes izing ization ish itis itic oid oma omas osis oses otic sis ses tic ular ulation um a i
  ology ologic ological ologist ologists olog ectomy`.split(/\s+/),
).add('');

const SHORTEST_ROOT = 4;

/** Whether two folded words come from one root, as far as endings tell: metastatic and metastasis, oncologist and oncology. */
export function sameRoot(a: string, b: string): boolean {
  if (bases(a).some((base) => base.length > 2 && bases(b).includes(base))) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  for (let length = shared; length >= SHORTEST_ROOT; length--) {
    if (TAILS.has(a.slice(length)) && TAILS.has(b.slice(length))) return true;
  }
  return false;
}
