/**
 * A talk with a person: yields what to print before the cursor, is sent the line that is answered, and ends with its outcome. It does
 * nothing itself, so it can be left at any question and nothing has happened.
 */
export type Dialogue<T> = Generator<string, T, string>;

/** Asks until the answer is yes or no. */
export function* askYesNo(question: string): Dialogue<boolean> {
  for (let said = `${question} (yes or no) `; ; said = 'Please answer yes or no: ') {
    const line = (yield said).trim();
    if (/^y(?:es)?$/i.test(line)) return true;
    if (/^no?$/i.test(line)) return false;
  }
}
