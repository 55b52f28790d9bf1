import type { Storage } from './storage.ts';

/** What is still open when the frame of a reader goes. */
export interface OpenQuestions {
  /** Counts a question as open until it is answered, and gives its answer. */
  readonly asked: <T>(answer: Promise<T>) => Promise<T>;
  /** Counts what the person changed as open until it is stored, and gives what came of it. */
  readonly writing: <T>(change: Promise<T>) => Promise<T>;
  /** An area of the storage that counts what it is asked. It is not read before `mayRead` is called. */
  readonly counted: (area: Storage) => Storage;
  readonly mayRead: () => void;
  /** Resolves when every question open now is answered or has failed. */
  readonly answered: () => Promise<unknown>;
  /** Resolves when every change open now is stored or has failed, at the latest after `patience`. */
  readonly stored: () => Promise<unknown>;
}

/** How long the frame waits for the storage (milliseconds): one that does not answer holds nobody back. */
export const patience = 500;

/**
 * Counts the questions and changes of a reader, so that its frame goes when all are answered: Firefox reports every one that is open then. A
 * reader that is closed again before the page has answered (`mayRead`) has read nothing, and leaves nothing open.
 */
export const openQuestions = (): OpenQuestions => {
  const questions = new Set<Promise<unknown>>();
  const changes = new Set<Promise<unknown>>();
  const gate = Promise.withResolvers<void>();
  const asked = <T>(answer: Promise<T>): Promise<T> => held(answer, questions);
  return {
    asked,
    writing: (change) => held(change, changes),
    counted: (area) => ({
      get: (key) => gate.promise.then(() => asked(area.get(key))),
      set: (items) => asked(area.set(items)),
    }),
    mayRead: gate.resolve,
    answered: () => Promise.allSettled(questions),
    stored: () => Promise.race([Promise.allSettled(changes), new Promise((resolve) => setTimeout(resolve, patience))]),
  };
};

const held = <T>(answer: Promise<T>, open: Set<Promise<unknown>>): Promise<T> => {
  open.add(answer);
  const settle = (): void => void open.delete(answer);
  answer.then(settle, settle);
  return answer;
};
