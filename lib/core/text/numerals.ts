/** Words after which a number is written in any of three ways: "stage IV", "stage 4", "stage four". */
const BEFORE = 'stage|phase|type|grade|class|factor|bipolar|schedule';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DIGITS = ROMAN.map((_, i) => String(i + 1));

const NUMBER = `${[...DIGITS].reverse().join('|')}|${[...ROMAN].reverse().join('|')}|${WORDS.join('|')}`;
/** "stage IIIB", "phase I/II", the letter and the second number as they may be. */
const NUMBERED = new RegExp(`(?<=\\b(?:${BEFORE})[ -])(${NUMBER})([a-cA-C]?)(?:(/)(${NUMBER}))?(?![\\p{L}\\p{N}])`, 'u');

/** The phrase with its stage, phase, type or grade written in the other ways; none where it has no such number. */
export function numerals(phrase: string): string[] {
  const [, number = '', letter = '', slash, second = ''] = NUMBERED.exec(phrase) ?? [];
  if (number === '') return [];
  // A number in words takes no letter and no second number: nobody writes "stage threeB".
  const ways = letter || slash ? [ROMAN, DIGITS] : [ROMAN, DIGITS, WORDS];
  const written = ways.map((way) => way[place(number)] + letter + (slash ? `/${way[place(second)]}` : ''));
  return written.map((way) => phrase.replace(NUMBERED, way)).filter((other) => other !== phrase);
}

function place(number: string): number {
  return [ROMAN, DIGITS, WORDS].map((way) => way.indexOf(number)).find((at) => at >= 0) ?? 0;
}
