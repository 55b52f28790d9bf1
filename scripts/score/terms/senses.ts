import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { type FoundTerm, identityOf } from '../../../lib/core/terms/found-term.ts';
import type { Knowledge } from '../../../lib/core/terms/read-terms.ts';
import { type SenseSentence, senseSentences } from './sense-sentences.ts';

/** How well one part of the sentences is told apart. */
export interface SenseRow {
  readonly part: string;
  readonly words: number;
  readonly sentences: number;
  /** Share of the marked words that are used in a medical sense. */
  readonly precision: number;
  /** Share of the words in a medical sense that are marked. */
  readonly recall: number;
  /** Of marked words with several medical senses: share that shows what most sentences of another sense show. */
  readonly confused: number;
}

/** A sentence that is judged wrongly. */
export interface SenseError {
  readonly word: string;
  readonly what: 'missed' | 'marked';
  readonly text: string;
}

interface Judged {
  readonly one: SenseSentence;
  readonly found: FoundTerm | undefined;
}

const judge = (knowledge: Knowledge): Judged[] =>
  senseSentences().map((one) => {
    const [found = []] = articleTerms([{ text: one.text, isHeading: false, lang: 'en' }], knowledge).found;
    return { one, found: found.find(({ start, end }) => start < one.end && one.start < end) };
  });

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : Math.round((1000 * part) / whole) / 1000);

const commonest = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Of the found words with named senses, the share that shows the meaning of another sense of the word. */
const confused = (judged: readonly Judged[]): number => {
  const named = judged.flatMap(({ one, found }) =>
    one.sense !== null && found ? [{ word: one.word, sense: one.sense, meaning: identityOf(found) }] : [],
  );
  const usual = (word: string, sense: string): string | undefined =>
    commonest(named.filter((other) => other.word === word && other.sense === sense).map(({ meaning }) => meaning));
  const wrong = named.filter(({ word, sense, meaning }) =>
    named.some(
      (other) => other.word === word && other.sense !== sense && usual(word, other.sense) === meaning && usual(word, sense) !== meaning,
    ),
  );
  return share(wrong.length, named.length);
};

const rowOf = (part: string, judged: readonly Judged[]): SenseRow => {
  const marked = judged.filter(({ found }) => found);
  const medical = judged.filter(({ one }) => one.isMedical);
  const right = marked.filter(({ one }) => one.isMedical).length;
  return {
    part,
    words: new Set(judged.map(({ one }) => one.word)).size,
    sentences: judged.length,
    precision: share(right, marked.length),
    recall: share(right, medical.length),
    confused: confused(judged),
  };
};

/** Scores the sentences of both parts. Errors are those of the open part only. */
export const scoreSenses = (knowledge: Knowledge): { rows: SenseRow[]; errors: SenseError[] } => {
  const judged = judge(knowledge);
  const open = judged.filter(({ one }) => !one.isHeld);
  const held = judged.filter(({ one }) => one.isHeld);
  const errors = open
    .filter(({ one, found }) => one.isMedical === (found === undefined))
    .map(
      ({ one }): SenseError => ({
        word: one.word,
        what: one.isMedical ? 'missed' : 'marked',
        text: `${one.text.slice(0, one.start)}*${one.text.slice(one.start, one.end)}*${one.text.slice(one.end)}`,
      }),
    );
  return { rows: [rowOf('open', open), rowOf('held', held)], errors };
};
