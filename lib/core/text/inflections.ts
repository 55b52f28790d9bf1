/** [ending, the endings that take its place]. The first row whose ending fits is used. */
export type EndingRow = readonly [ending: string, becomes: readonly string[]];

/** Whole words that follow no row. */
export const IRREGULAR_PLURALS: Readonly<Record<string, readonly string[]>> = {
  calf: ['calves'],
  child: ['children'],
  corpus: ['corpora'],
  criterion: ['criteria'],
  datum: ['data'],
  diabetes: [],
  feces: [],
  fetus: ['fetuses'],
  foot: ['feet'],
  foramen: ['foramina'],
  ganglion: ['ganglia', 'ganglions'],
  genus: ['genera'],
  half: ['halves'],
  knife: ['knives'],
  leaf: ['leaves'],
  life: ['lives'],
  lumen: ['lumina', 'lumens'],
  man: ['men'],
  mitochondrion: ['mitochondria'],
  mouse: ['mice'],
  ovum: ['ova'],
  person: ['people', 'persons'],
  phenomenon: ['phenomena'],
  pus: [],
  rabies: [],
  scabies: [],
  spermatozoon: ['spermatozoa'],
  stomach: ['stomachs'],
  testis: ['testes'],
  tooth: ['teeth'],
  virus: ['viruses'],
  viscus: ['viscera'],
  woman: ['women'],
  herpes: [],
  caries: [],
  ascites: [],
  measles: [],
  mumps: [],
  shingles: [],
};

/** Regular, Latin and Greek plurals. An ending that becomes nothing has no plural. */
export const PLURALS: readonly EndingRow[] = [
  ['itis', ['itides']],
  ['sis', ['ses']],
  ['xis', ['xes']],
  ['ris', ['rises']],
  ['vis', ['vises']],
  ['oma', ['omas', 'omata']],
  ['nx', ['nges', 'nxes']],
  ['ix', ['ices', 'ixes']],
  ['ex', ['ices', 'exes']],
  ['ax', ['aces', 'axes']],
  ['um', ['a', 'ums']],
  ['ius', ['ii', 'iuses']],
  ['us', ['i', 'uses']],
  ['ss', ['sses']],
  ['is', []],
  ['s', []],
  ['a', ['as', 'ae']],
  ['ay', ['ays']],
  ['ey', ['eys']],
  ['oy', ['oys']],
  ['uy', ['uys']],
  ['y', ['ies']],
  ['sh', ['shes']],
  ['ch', ['ches']],
  ['x', ['xes']],
  ['z', ['zes']],
  ['', ['s']],
];

/** Verbs whose every form means the same; only endings that no noun shares. */
export const VERB_FORMS: readonly EndingRow[] = [
  ['ized', ['ize', 'izes', 'izing', 'ization']],
  ['ize', ['izes', 'ized', 'izing']],
  ['yzed', ['yze', 'yzes', 'yzing']],
  ['yze', ['yzes', 'yzed', 'yzing']],
];

/** Adverbs of adjectives: "chronically", "intravenously". */
export const ADVERBS: readonly EndingRow[] = [
  ['ic', ['ically']],
  ['al', ['ally']],
  ['ous', ['ously']],
  ['ive', ['ively']],
];

/** The other way round: [ending, what the bare word may end in]. Every row that fits is tried. */
export const BASES: readonly EndingRow[] = [
  ["'s", ['']],
  ['ies', ['y', 'ie']],
  ['es', ['', 'e', 'is']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['ally', ['al', 'ic']],
  ['i', ['us']],
  ['ae', ['a']],
  ['ices', ['ix', 'ex']],
];
