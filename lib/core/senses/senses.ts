import type { EntryNumber } from '../glossary/entry.ts';
import { once } from '../once.ts';
import { type Against, against, type Cues, type Place, places } from './cues.ts';
import { parsePattern, type Step } from './pattern.ts';

/** One of the things a word or an abbreviation may mean. */
export interface Sense {
  /** The entry its card shows; none where the sense is not in the glossary. */
  readonly entry: EntryNumber | null;
  /** What an abbreviation stands for, or what an everyday sense is: shown where the word could mean several things. */
  readonly stands: string;
  /** A sense that needs no explanation ("MS", a state): where it is the one, nothing is marked. */
  readonly isPlain: boolean;
  /** The sense a word has unless something near speaks for another ("stroke"). */
  readonly isUsual: boolean;
  readonly cues: ReadCues;
}

/** Cues whose patterns were read. */
export type ReadCues = { readonly [place in Place]?: readonly (readonly Step[])[] } & {
  readonly not?: { readonly [place in Against]?: readonly (readonly Step[])[] };
};

/** The table of senses of one build, by the printed word (abbreviations) or folded word. */
export interface Senses {
  /** The same number as in the index of this build. */
  readonly stamp: number;
  /** Names of the classes of words; a class is a bit, by its place here. */
  readonly classes: readonly string[];
  /** Folded word → bits of its classes. */
  readonly words: ReadonlyMap<string, number>;
  /** Ending of folded words → bits of the classes of words that end so: `itis`. */
  readonly endings: ReadonlyMap<string, number>;
  /** Which kinds of entries make their forms members of a class: kind → bits. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Key of a form (`senseKey`) → what it may mean. The patterns of a row are read when it is first asked for. */
  readonly rows: ReadonlyMap<string, () => readonly Sense[]>;
  /** Folded words everybody knows → their entry: explained when asked for, never marked. */
  readonly asked: ReadonlyMap<string, EntryNumber>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');
const numbers = (value: unknown): Record<string, number> => {
  if (!isRecord(value) || !Object.values(value).every(Number.isInteger)) throw damaged('classes');
  return value as Record<string, number>;
};
const damaged = (part: string): Error => new Error(`senses: the ${part} are damaged; build the glossary again`);

const cuesOf = (value: Record<string, unknown>): Cues => {
  const listed = <K extends string>(from: Record<string, unknown>, names: readonly K[]): { [name in K]?: string[] } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const patterns = from[name];
        if (patterns === undefined) return [];
        if (!isTexts(patterns)) throw damaged('cues');
        return [[name, patterns]];
      }),
    ) as { [name in K]?: string[] };
  const cues = listed<Place>(value, Object.keys(places) as Place[]);
  return isRecord(value.not) ? { ...cues, not: listed<Against>(value.not, against) } : cues;
};

const readPatterns = (cues: Cues, classes: readonly string[]): ReadCues => {
  const read = (from: Cues | NonNullable<Cues['not']>): ReadCues =>
    Object.fromEntries(
      Object.entries(from).flatMap(([place, patterns]) =>
        Array.isArray(patterns) ? [[place, patterns.map((pattern: string) => parsePattern(pattern, classes))]] : [],
      ),
    );
  return cues.not ? { ...read(cues), not: read(cues.not) } : read(cues);
};

type Unread = Omit<Sense, 'cues'> & { readonly cues: Cues };

const senseOf = (value: unknown): Unread => {
  if (!isRecord(value) || typeof value.stands !== 'string') throw damaged('senses');
  if (value.entry !== undefined && !Number.isInteger(value.entry)) throw damaged('senses');
  return {
    entry: (value.entry as EntryNumber | undefined) ?? null,
    stands: value.stands,
    isPlain: value.isPlain === true,
    isUsual: value.isUsual === true,
    cues: cuesOf(value),
  };
};

/** Reads the parsed JSON of a built table of senses. Throws when it is damaged or belongs to another build than the index (`stamp`). */
export const readSenses = (value: unknown, stamp: number): Senses => {
  if (!isRecord(value) || !isTexts(value.classes) || !isRecord(value.rows) || !isRecord(value.keys)) throw damaged('parts');
  if (value.stamp !== stamp) throw new Error(`senses: stamp ${String(value.stamp)}, wanted ${stamp}; build the glossary again`);
  const { classes } = value;
  const rows = new Map(
    Object.entries(value.rows).map(([word, listed]) => {
      if (!Array.isArray(listed)) throw damaged('rows');
      const unread = listed.map(senseOf);
      return [word, once(() => unread.map((sense): Sense => ({ ...sense, cues: readPatterns(sense.cues, classes) })))];
    }),
  );
  const keys = Object.entries(value.keys).map(([key, word]): [string, () => readonly Sense[]] => {
    const row = rows.get(String(word));
    if (!row) throw damaged('keys');
    return [key, row];
  });
  return {
    stamp,
    classes,
    words: new Map(Object.entries(numbers(value.words))),
    endings: new Map(Object.entries(numbers(value.endings))),
    kinds: numbers(value.kinds),
    rows: new Map(keys),
    asked: new Map(Object.entries(numbers(value.asked ?? {})) as [string, EntryNumber][]),
  };
};
