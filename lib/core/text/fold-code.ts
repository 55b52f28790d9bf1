import { asciiWords } from './ascii-words.ts';

/** Letters that Unicode does not take apart, and Greek letters, which medicine reads as words ("TNF-α"). */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ĳ: 'ij',
  ŉ: 'n',
  ſ: 's',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  µ: 'mu',
  ϐ: 'beta',
};

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: inside a word they do not count. */
const INVISIBLE: readonly number[] = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];

/** [first, last, what]: code ranges beyond ASCII whose characters belong to words. */
const RANGES: readonly (readonly [first: number, last: number, what: 'accented' | 'mark' | 'letter'])[] = [
  [0x00c0, 0x02af, 'accented'],
  [0x0300, 0x036f, 'mark'],
  [0x0370, 0x03ff, 'accented'],
  [0x0400, 0x1dff, 'letter'],
  [0x1e00, 0x1fff, 'accented'],
  [0x2c00, 0x2dff, 'letter'],
  [0x3040, 0xd7ff, 'letter'],
  [0xf900, 0xfb06, 'accented'],
];
const MARKS = /[\u0300-\u036f]/g;

/**
 * What one UTF-16 code is in a folded word: small letters without accents, ligatures taken apart.
 * `''` means it is there but does not count (soft hyphen, accent mark); `undefined` means it ends a word.
 * Never used for apostrophes and hyphens: whether they end a word depends on what follows.
 */
export function foldCode(code: number): string | undefined {
  if (code < 128) {
    const folded = asciiWords[code];
    return folded ? String.fromCharCode(folded) : undefined;
  }
  if (code === 0xd7 || code === 0xf7) return undefined;
  if (INVISIBLE.includes(code)) return '';
  // Dashes, quotes and signs, by far the most frequent beyond ASCII: known without looking into the tables.
  if (code >= 0x2000 && code < 0x2c00) return undefined;
  const small = String.fromCharCode(code).toLowerCase();
  const letter = LETTERS[small];
  if (letter !== undefined) return letter;
  const what = RANGES.find(([first, last]) => code >= first && code <= last)?.[2];
  if (what === 'mark') return '';
  if (what === 'letter') return small;
  if (what === undefined) return undefined;
  const bare = small.normalize('NFD').replace(MARKS, '');
  return LETTERS[bare] ?? bare;
}
