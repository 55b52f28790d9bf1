/** [ending, the endings that take its place]. The first row whose ending fits is used. */
export type EndingRow = readonly [ending: string, becomes: readonly string[]];

/** Regular, Latin and Greek plurals. An ending that becomes nothing has no plural: whole words are in `irregular-plurals.ts`. */
export const PLURALS: readonly EndingRow[] = [
  // adjectives, adverbs, fields of medicine and other words nobody counts
  ['eed', ['eeds']],
  ['ed', []],
  ['ing', []],
  ['ly', []],
  ['ous', []],
  ['ive', []],
  ['able', []],
  ['ible', []],
  ['al', []],
  ['ular', []],
  ['logy', []],
  ['iatry', []],
  ['ness', []],
  ['ful', []],
  ['roidism', []],
  // -ic is an adjective, but for the medicines and people named so
  ['biotic', ['biotics']],
  ['sychotic', ['sychotics']],
  ['cotic', ['cotics']],
  ['uretic', ['uretics']],
  ['yretic', ['yretics']],
  ['gesic', ['gesics']],
  ['sthetic', ['sthetics']],
  ['emetic', ['emetics']],
  ['betic', ['betics']],
  ['leptic', ['leptics']],
  ['iseptic', ['iseptics']],
  ['mbolytic', ['mbolytics']],
  ['iolytic', ['iolytics']],
  ['clinic', ['clinics']],
  ['ic', []],
  // single medicines; their classes ("statins") are counted
  ['mab', []],
  ['ciclib', []],
  ['tinib', []],
  ['parib', []],
  ['rafenib', []],
  ['lisib', []],
  ['platin', []],
  ['taxel', []],
  ['rubicin', []],
  ['abine', []],
  ['astatin', []],
  ['xaban', []],
  ['glutide', []],
  ['gliptin', []],
  ['gliflozin', []],
  ['tecan', []],
  ['trozole', []],
  ['prazole', []],
  ['setron', []],
  ['xetine', []],
  ['azepam', []],
  ['relin', []],
  ['olimus', []],
  ['fosfamide', []],
  ['semide', []],
  ['eramide', []],
  ['xifene', []],
  ['formin', []],
  ['farin', []],
  ['raline', []],
  ['dogrel', []],
  ['profen', []],
  ['codone', []],
  ['grastim', []],
  // Latin and Greek
  ['itis', []],
  ['ae', []],
  ['sis', ['ses']],
  ['xis', ['xes']],
  ['ris', ['rises']],
  ['vis', ['vises']],
  ['oma', ['omas', 'omata']],
  ['nx', ['nges', 'nxes']],
  ['rax', ['races', 'raxes']],
  ['um', ['a', 'ums']],
  ['virus', ['viruses']],
  ['ius', ['ii', 'iuses']],
  ['us', ['i', 'uses']],
  ['ss', ['sses']],
  ['is', []],
  ['s', []],
  ['rrhea', []],
  ['ia', ['ias']],
  ['ea', ['eas']],
  ['ma', ['mas']],
  ['za', ['zas']],
  ['a', ['as']],
  // English
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

/** The verb of a noun: "hospitalization" → hospitalized. Verbs that follow no ending are in `verb-families.ts`. */
export const VERBS_OF_NOUNS: readonly EndingRow[] = [['ization', ['ize', 'izes', 'ized', 'izing']]];

/** Adverbs of the adjectives in `HOW`. */
export const ADVERBS: readonly EndingRow[] = [
  ['ic', ['ically']],
  ['', ['ly']],
];

/** Adjectives that tell how a thing is given, done or felt. The others have adverbs only in dictionaries: "prostatically". */
export const HOW: ReadonlySet<string> = new Set(
  (
    'acute aggressive anatomical arthroscopic asymptomatic bilateral chronic clinical cognitive congenital conservative contralateral cranial distal dorsal ' +
    'endoscopic enteral genetic hematologic histologic hormonal immunologic intramuscular intranasal intrathecal intravenous invasive ' +
    'ipsilateral laparoscopic lateral mechanical medial metabolic nasal neurologic neurological oral parenteral pathologic percutaneous ' +
    'perioperative pharmacologic physiologic postoperative preoperative prophylactic prospective proximal psychological radiologic rectal ' +
    'retrospective spontaneous stereotactic subcutaneous sublingual surgical symptomatic systemic therapeutic topical transdermal vaginal'
  ).split(' '),
);

/** Adjectives that are written both ways and mean the same: "histologic", "histological". */
export const TWIN_ADJECTIVES: readonly EndingRow[] = [
  ['ological', ['ologic']],
  ['ologic', ['ological']],
  ['anatomical', ['anatomic']],
  ['anatomic', ['anatomical']],
  ['obstetrical', ['obstetric']],
  ['obstetric', ['obstetrical']],
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
