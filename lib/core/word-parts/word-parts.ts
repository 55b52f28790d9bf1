import { FORMS_PATTERN, formsOfPart } from './forms-of-part.ts';
import { pluralsOf } from './plurals.ts';

/** One spelling of a beginning, root or ending, with what it means and where it may stand. */
export interface Piece {
  readonly kind: 'beginning' | 'root' | 'ending';
  readonly meaning: string;
  /** Whether a word that holds it is a medical one. */
  readonly medical: boolean;
  /** Whether something must follow it. */
  readonly open: boolean;
  /** Whether it is a spelling without its joining vowel: `nephr` of `nephr/o`. */
  readonly bare: boolean;
  /** For endings: whether a root must stand right before it. */
  readonly needsRoot: boolean;
}

/** The tables of word parts, ready to look up. Every text is in small letters. */
export interface WordParts {
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  /** The last letters of names of medicines → what such medicines do. */
  readonly drugStems: ReadonlyMap<string, string>;
  /** Words that only look built, or whose end means something else. */
  readonly exceptions: ReadonlySet<string>;
  /** Words that are built, and that everyone knows: taken apart only when asked. */
  readonly familiar: ReadonlySet<string>;
  /** Letters of the longest piece. */
  readonly longest: number;
}

/** The tables as they travel: forms (`haem/o, hem/o`) → meaning, by where they stand. */
export const SECTIONS = {
  beginnings: { kind: 'beginning', medical: false, needsRoot: false },
  roots: { kind: 'root', medical: true, needsRoot: false },
  everydayRoots: { kind: 'root', medical: false, needsRoot: false },
  endings: { kind: 'ending', medical: true, needsRoot: true },
  freeEndings: { kind: 'ending', medical: true, needsRoot: false },
  generalEndings: { kind: 'ending', medical: false, needsRoot: true },
} as const;

type Section = keyof typeof SECTIONS;
type Rows = Readonly<Record<string, string>>;
/** The shape of `word-parts.json`. */
export type PackedWordParts = Readonly<Record<Section | 'drugStems', Rows>> &
  Readonly<Record<'exceptions' | 'familiar', readonly string[]>>;

/**
 * Reads the parsed JSON of `word-parts.json`.
 * @throws Error naming the section when the value has not its shape
 */
export const parseWordParts = (value: unknown): WordParts => {
  const packed = record(value, 'the whole');
  const pieces = new Map<string, Piece[]>();
  const add = (text: string, piece: Piece): void => {
    const there = pieces.get(text);
    if (there) there.push(piece);
    else pieces.set(text, [piece]);
  };
  for (const [section, traits] of Object.entries(SECTIONS))
    for (const [key, meaning] of rowsOf(packed, section))
      for (const { text, open, bare } of formsOfPart(key)) {
        const closed = traits.kind !== 'beginning' && !open;
        add(text, { ...traits, meaning, open: !closed, bare });
        if (closed) for (const plural of pluralsOf(text)) add(plural, { ...traits, meaning, open: false, bare });
      }
  const stems = rowsOf(packed, 'drugStems').flatMap(([key, does]) => formsOfPart(key).map(({ text }) => [text, does] as const));
  return {
    pieces,
    drugStems: new Map(stems),
    exceptions: wordsOf(packed, 'exceptions'),
    familiar: wordsOf(packed, 'familiar'),
    longest: Math.max(0, ...[...pieces.keys()].map(({ length }) => length)),
  };
};

const damaged = (section: string): Error => new Error(`word parts: ${section} has not the right shape; build the data again`);

const record = (value: unknown, section: string): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(section);
  return { ...value };
};

const wordsOf = (packed: Record<string, unknown>, section: string): ReadonlySet<string> => {
  const words = packed[section];
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) throw damaged(section);
  return new Set(words);
};

const rowsOf = (packed: Record<string, unknown>, section: string): [forms: string, meaning: string][] =>
  Object.entries(record(packed[section], section)).map(([forms, meaning]) => {
    if (!FORMS_PATTERN.test(forms) || typeof meaning !== 'string' || meaning === '') throw damaged(section);
    return [forms, meaning];
  });
