/** How a word is printed: `$Name` with a capital and small letters behind it, `$Name,` so and before a comma ("Denver, CO"), `$CAPS` in two capitals or more. */
export const prints = ['Name', 'Name,', 'CAPS'] as const;
export type Print = (typeof prints)[number];

/** One word of a pattern. */
export interface Step {
  /** Any of these words, whatever its ending. */
  readonly words: readonly string[];
  /** Or a word of any of these classes (bits). */
  readonly classes: number;
  /** Or any word printed so. */
  readonly prints: readonly Print[];
  /** Or any word at all. */
  readonly isAny: boolean;
  readonly isOptional: boolean;
}

/** Reads a pattern: see `cues.ts`. A class that is not in `classes` throws an `Error` that names it. */
export const parsePattern = (pattern: string, classes: readonly string[]): readonly Step[] =>
  pattern.split(' ').map((step) => {
    const isOptional = step.endsWith('?');
    const choices = (isOptional ? step.slice(0, -1) : step).split('|');
    const named = choices.filter((choice) => choice.startsWith('$')).map((choice) => choice.slice(1));
    const printed = prints.filter((print) => named.includes(print));
    const bits = named
      .filter((name) => !printed.some((print) => print === name))
      .map((name) => {
        const bit = classes.indexOf(name);
        if (bit < 0) throw new Error(`"${pattern}": there is no class $${name}`);
        return 1 << bit;
      });
    return {
      words: choices.filter((choice) => choice !== '*' && !choice.startsWith('$')).map((word) => word.toLowerCase()),
      classes: bits.reduce((all, bit) => all | bit, 0),
      prints: printed,
      isAny: choices.includes('*'),
      isOptional,
    };
  });
