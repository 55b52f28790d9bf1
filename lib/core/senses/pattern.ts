/** One word of a pattern. */
export interface Step {
  /** Any of these words, whatever its ending. */
  readonly words: readonly string[];
  /** Or a word of any of these classes (bits). */
  readonly classes: number;
  /** Or any word at all. */
  readonly isAny: boolean;
  readonly isOptional: boolean;
}

/** Reads a pattern: see `cues.ts`. A class that is not in `classes` throws an `Error` that names it. */
export const parsePattern = (pattern: string, classes: readonly string[]): readonly Step[] =>
  pattern.split(' ').map((step) => {
    const isOptional = step.endsWith('?');
    const choices = (isOptional ? step.slice(0, -1) : step).split('|');
    const bits = choices
      .filter((choice) => choice.startsWith('$'))
      .map((name) => {
        const bit = classes.indexOf(name.slice(1));
        if (bit < 0) throw new Error(`"${pattern}": there is no class ${name}`);
        return 1 << bit;
      });
    return {
      words: choices.filter((choice) => choice !== '*' && !choice.startsWith('$')).map((word) => word.toLowerCase()),
      classes: bits.reduce((all, bit) => all | bit, 0),
      isAny: choices.includes('*'),
      isOptional,
    };
  });
