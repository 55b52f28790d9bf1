import { type CaseRule, caseRule } from './case-rule.ts';
import { type Kind, kinds, type Via, vias } from './entry.ts';
import { idHash } from './entry-number.ts';
import { check, hashPhrase, mix, place } from './hash-phrase.ts';
import { byteLength, CASED, HEADER, type Header, LENGTH_BITS, MAGIC, MOST_WORDS, VERSION } from './index-format.ts';
import { openIndex } from './open-index.ts';

/** A form to pack; `entry` is the number of its entry, whatever it is for a form by `sense`. Two entries may have the same form: the first in the list is the better. */
export interface PackedForm {
  readonly words: string;
  readonly entry: number;
  readonly via: Via;
}

/** What is packed about an entry, in the order of entry numbers. */
export interface PackedEntry {
  readonly id: string;
  readonly hardness: number;
  readonly kind: Kind;
}

const MOST_ENTRIES = 65_536;
const MOST_FORMS = 65_535;
const MOST_RULES = 256;

const ruleKey = ({ care, upper }: CaseRule): string => `${care} ${upper}`;

/** Packs forms and entries into the bytes of an index. The same input gives the same bytes. Throws if there are too many of them, a form has no or too many words, or two ids the same hash. */
export function packIndex(forms: readonly PackedForm[], entries: readonly PackedEntry[], stamp: number): ArrayBuffer {
  if (entries.length > MOST_ENTRIES) throw new Error(`${entries.length} entries: an index holds at most ${MOST_ENTRIES}`);
  if (forms.length > MOST_FORMS) throw new Error(`${forms.length} forms: an index holds at most ${MOST_FORMS}`);
  const bucketBits = Math.max(4, bitsFor(forms.length / 2));
  const hashed = forms.map((form, order) => ({ ...form, ...hashPhrase(form.words), order, rule: caseRule(form.words) }));
  const wrong = hashed.find(({ length }) => length < 1 || length > MOST_WORDS);
  if (wrong) throw new Error(`"${wrong.words}": a form has 1 to ${MOST_WORDS} words, this one ${wrong.length}`);
  const idHashes = entries.map(({ id }) => idHash(id));
  const twin = idHashes.findIndex((hash, i) => idHashes.indexOf(hash) < i);
  if (twin >= 0)
    throw new Error(`"${entries[twin]?.id}" and "${entries[idHashes.indexOf(idHashes[twin] ?? 0)]?.id}" have the same hash; rename one`);
  // Where folded forms are equal, the one that asks for capitals is tried first: "AIDS" before "aids".
  const sorted = hashed.sort(
    (a, b) =>
      place(a.first, bucketBits) - place(b.first, bucketBits) ||
      (a.second >>> 0) - (b.second >>> 0) ||
      Number(b.rule !== undefined) - Number(a.rule !== undefined) ||
      a.order - b.order,
  );
  const openings = new Set(hashed.map(({ prefixes }) => prefixes[0]));
  const starts = new Set(hashed.flatMap(({ prefixes }) => prefixes.slice(1)));
  const cased = sorted.flatMap(({ rule }, form) => (rule ? [{ form, rule }] : []));
  const caseRules = [...new Map(cased.map(({ rule }) => [ruleKey(rule), rule])).values()];
  if (caseRules.length > MOST_RULES) throw new Error(`${caseRules.length} rules of capitals: an index holds at most ${MOST_RULES}`);
  const header: Header = {
    magic: MAGIC,
    version: VERSION,
    stamp: stamp >>> 0,
    entries: entries.length,
    forms: forms.length,
    cased: cased.length,
    rules: caseRules.length,
    bucketBits,
    // At most a quarter of the places is taken.
    openingBits: Math.min(16, Math.max(6, bitsFor(openings.size * 8))),
    prefixBits: Math.min(16, Math.max(6, bitsFor(starts.size * 2))),
  };
  const buffer = new ArrayBuffer(byteLength(header));
  new Uint32Array(buffer, 0, HEADER.length).set(HEADER.map((name) => header[name]));
  const index = openIndex(buffer);

  sorted.forEach(({ first, second, prefixes, length, entry, via, rule }, form) => {
    const bucket = place(first, bucketBits) + 1;
    index.buckets[bucket] = form + 1;
    index.seconds[form] = second;
    index.entryOf[form] = entry;
    index.about[form >> 1] = (index.about[form >> 1] ?? 0) | ((vias.indexOf(via) | (rule ? CASED : 0)) << ((form & 1) << 2));
    prefixes.forEach((hash, i) => {
      if (i === 0) addOpening(index.openings, header.openingBits, hash, length);
      else {
        const at = place(hash, header.prefixBits);
        index.prefixes[at] = (index.prefixes[at] ?? 0) | (1 << (length - 1));
      }
    });
  });
  for (let i = 1; i < index.buckets.length; i++) index.buckets[i] = Math.max(index.buckets[i] ?? 0, index.buckets[i - 1] ?? 0);
  index.casedForms.set(cased.map(({ form }) => form));
  const ruleNumbers = new Map(caseRules.map((rule, number) => [ruleKey(rule), number]));
  index.rules.set(cased.map(({ rule }) => ruleNumbers.get(ruleKey(rule)) ?? 0));
  index.care.set(caseRules.map(({ care }) => care));
  index.upper.set(caseRules.map(({ upper }) => upper));
  index.idHashes.set(idHashes);
  index.hardness.set(entries.map(({ hardness }) => hardness));
  index.kinds.set(entries.map(({ kind }) => kinds.indexOf(kind)));
  return buffer;
}

/** Notes in `openings` that the word with a first hash opens a form of `length` words. */
function addOpening(openings: Uint8Array, bits: number, hash: number, length: number): void {
  const at = place(hash, bits);
  const was = openings[at] ?? 0;
  const own = check(mix(hash), bits);
  const kept = was === 0 || was >>> LENGTH_BITS === own ? own : 0;
  openings[at] = (kept << LENGTH_BITS) | (was & ((1 << LENGTH_BITS) - 1)) | (1 << (Math.min(length, LENGTH_BITS) - 1));
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(1, count)));
}
