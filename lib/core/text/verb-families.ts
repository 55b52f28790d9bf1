/**
 * Verbs of medicine with the nouns made of them, where one card is right for each: [what stays, endings]. A row is
 * written out because the endings decide nothing: "intubation" is to intubate, but "complication" is not "complicated".
 * Verbs of everyday talk are left out, for nobody asks what they mean: "diagnosed", "infused with lemon", "recurring".
 */
const FAMILIES: readonly (readonly [stem: string, endings: string])[] = [
  ['ablat', 'ion ions e es ed ing'],
  ['amputat', 'ion ions e es ed ing'],
  ['aspirat', 'ion ions e es ed ing'],
  ['biops', 'y ies ied ying'],
  ['circumcis', 'ion ions e es ed ing'],
  ['debrid', 'ement e es ed ing'],
  ['defecat', 'ion e es ed ing'],
  ['dehydrat', 'ion e es ed ing'],
  ['dialy', 'sis ses ze zes zed zing'],
  ['ejaculat', 'ion ions e es ed ing'],
  ['embol', 'ization izations ize izes ized izing'],
  ['excis', 'ion ions e es ed ing'],
  ['extubat', 'ion ions e es ed ing'],
  ['hallucinat', 'ion ions e es ed ing'],
  ['hemorrhag', 'e es ed ing'],
  ['implant', ' s ed ing'],
  ['incis', 'ion ions e es ed ing'],
  ['infect', ' ion ions s ed ing'],
  ['inflam', 'mation mations ed es'],
  ['inhal', 'e es ed ing'],
  ['inoculat', 'ion ions e es ed ing'],
  ['intubat', 'ion ions e es ed ing'],
  ['irradiat', 'ion e es ed ing'],
  ['menstruat', 'ion e es ed ing'],
  ['mutat', 'ion ions e es ed ing'],
  ['ovulat', 'ion e es ed ing'],
  ['palpat', 'ion e es ed ing'],
  ['paraly', 'sis ze zes zed zing'],
  ['recur', ' rence rences s red'],
  ['rehabilitat', 'ion e es ed ing'],
  ['relaps', 'e es ed ing'],
  ['resect', ' ion ions s ed ing'],
  ['resuscitat', 'ion e es ed ing'],
  ['sedat', 'ion e es ed ing'],
  ['stent', ' s ed ing'],
  ['sutur', 'e es ed ing'],
  ['transfus', 'ion ions e es ed ing'],
  ['transplant', ' s ed ing'],
  ['ulcerat', 'ion ions e es ed ing'],
  ['urinat', 'ion e es ed ing'],
  ['vaccinat', 'ion ions e es ed ing'],
  ['ventilat', 'ion e es ed ing'],
  ['vomit', ' s ed ing'],
];

const families: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.flatMap(([stem, endings]) => {
    const words = endings.split(' ').map((ending) => stem + ending);
    return words.map((word) => [word, words.filter((other) => other !== word)] as const);
  }),
);

/** The other words of a single word's family: "intubated" → intubation, intubate …; none of a word that has no family. */
export const verbFamily = (word: string): readonly string[] => families.get(word) ?? [];
