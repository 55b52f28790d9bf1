/** [how an ending ends, how its plural ends], the first that fits; words such as "metastases", "carcinomata", "biopsies". */
const PLURALS: readonly (readonly [singular: RegExp, plurals: readonly string[]])[] = [
  [/^.{1,2}$/, []],
  [/(?<=[^aeiou])y$/, ['ies']],
  [/(?<=it)is$/, ['ides', 'ises']],
  [/is$/, ['es']],
  [/(?<=om)a$/, ['as', 'ata']],
  [/(?<!o)us$/, ['i', 'uses']],
  [/um$/, ['a', 'ums']],
  [/s$/, []],
  [/$/, ['s']],
];

/** The plurals an ending may have: `ectomy` → `ectomies`. Adjectives get some too; no word has them. */
export const pluralsOf = (ending: string): string[] => {
  const row = PLURALS.find(([singular]) => singular.test(ending));
  return row ? row[1].map((plural) => ending.replace(row[0], plural)) : [];
};
