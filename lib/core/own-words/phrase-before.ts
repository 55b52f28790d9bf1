import { either } from './either.ts';

/** Words in front of a phrase that belong to it. */
const determiner = /^(?:an?|the|your|their|his|her|its|our|my)$/i;

/** Prepositions that hang a phrase on the noun in front of it: "swelling of the brain", "a clot in the leg". */
const hangs = /^(?:of|in|on|inside|around|along|between|under|behind|near|within|at)$/;

/** Words that cannot be inside the phrase: before the first word that can, the phrase begins. */
const outside = new RegExp(
  `^(?:${either`
  about above after against although among and are as be because been before being below but by can cannot can't could did do does
  during either except for from had has have he how i if into is it let like may means might must neither no nor not off often once
  only onto or out over per rather she should since so some such than that them then there these they this those through till to
  toward towards until up upon usually very was we were what when where whether which while who whom whose why will with without
  would you also sometimes any many most both each every even just still several nearly always never today again broken fractured
  torn left right
`})$`,
  'i',
);

/** Verbs, which cannot be inside either, but for a few that follow an article as adjectives: "the lower bowel". */
const verbs = new RegExp(
  `^(?:${either`
  affect affects affected begin begins break breaks bring brings brought broke call calls called carry carries cause causes caused
  causing check checks checked control controls cure cures develop develops developed diagnose diagnosed detect detects detected
  ease eases eased experience experiences experienced fight fights find finds found fix fixes form forms gave get gets getting give
  gives given got had harm harms help helps include includes included including increase increases involve involves involved lead
  leads leave leaves left lower lowers lowered made make makes making measure measures manage manages mean mention need needs needed
  notice notices offer offers offered performed place placed prevent prevents prevented produce produces put raise raises reach
  reaches reduce reduces reduced relieve relieves remove removes removed repair repaired replace replaced replacing report reported
  reports reveal revealed reveals saw see seen shows show showed shown sign signs start starts stop stops suffer suffers suffered
  suggest suggests suspect suspected suspects take takes taken taking took test tests tested treat treats treated treating treatment
  trigger triggers triggered undergo underwent use uses used using want wants worsen worsens have having removing preventing
  reducing untreated uncontrolled experiencing developing suffering fighting
`})$`,
  'i',
);

/** Heads that are no explanation of anything: "one of these drugs (…)", "the statin group (…)". */
const emptyHead = new RegExp(
  `\\b(?:${either`
  ones? groups? arms? types? patients? people men women children adults drugs? medicines? medications? records? places? years?
  months? weeks? days? times? first last conditions? diseases? disorders? complications? symptoms? rest areas? cases? options?
  others? something procedures? company hospital center study trial article term name word problems? factors? reasons?
`})$`,
  'i',
);

/** "the risk of a stroke (…)": what is explained begins behind "of". */
const counts = new RegExp(
  `^(?:${either`
  risks? causes? signs? symptoms? cases? history chances? kinds? types? forms? treatment diagnosis episodes? bouts? danger results?
  rates? number odds needs? instead because means percent percentage people patients thousands millions
`})$`,
  'i',
);

const nounsInIng = new RegExp(
  `^(?:${either`
  swelling bleeding scarring thinning hardening narrowing tingling ringing itching clotting thickening widening softening breathing
  hearing
`})$`,
  'i',
);

/** Most words of an explanation in front of its term. */
const most = 12;

/** Where the clause begins whose verb stands at `verb`: "that may cause"; -1 when it is no relative clause. */
const isRelative = (words: readonly string[], verb: number): number => {
  const at = /^(?:can|may|often|usually)$/.test(words[verb - 1] ?? '') ? verb - 2 : verb - 1;
  return verbs.test(words[verb] ?? '') && /^(?:that|which|who)$/.test(words[at] ?? '') && !verbs.test(words[at - 1] ?? '') ? at : -1;
};

/** The words up to `end` that no mark divides. A phrase is not read across one. */
const runBefore = (text: string, end: number): string =>
  /(?:[\p{L}\p{N}][\p{L}\p{N}'’-]*|(?<=\s)&)(?: [\p{L}\p{N}][\p{L}\p{N}'’-]*)*$/u.exec(text.slice(Math.max(0, end - 160), end))?.[0] ?? '';

/**
 * The start of the noun phrase that ends at `end`, its article with it, as a UTF-16 offset; nothing when it is not clear where it begins.
 * Goes back word by word to a word that cannot be inside.
 */
export const startOfPhrase = (text: string, end: number): number | undefined => {
  const run = runBefore(text, end);
  if (run === '' || emptyHead.test(run) || /\b(?:some|any|every|no)(?:thing|one|body)\b/i.test(run)) return undefined;
  const words = run.split(' ');
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1] as string;
    const inFront = words[first - 2] ?? '';
    if (outside.test(word) || (first < words.length && verbs.test(word) && !determiner.test(inFront))) {
      // "inflammation of the stomach and bowel": what is joined cannot be told.
      if (/^(?:and|or)$/.test(word) && words.slice(0, first - 1).some((one) => /^(?:of|in)$/.test(one))) return undefined;
      // "such damage, called fibrosis": what it is was said before.
      if (/^(?:such|this|these|those)$/i.test(word)) return undefined;
      break;
    }
    if (first < words.length && hangs.test(word) && !(word === 'of' || determiner.test(words[first] ?? ''))) break;
    if (word === 'of' && counts.test(inFront)) break;
    if (hangs.test(word) && (first === words.length || outside.test(inFront) || determiner.test(inFront))) break;
    if (hangs.test(word) && /(?:ed|ing)$/.test(inFront) && !nounsInIng.test(inFront)) break;
    first--;
    if (determiner.test(word) && !hangs.test(inFront)) break;
  }
  const start = end - words.slice(first).join(' ').length;
  // "a fast, pounding heartbeat": the article stands in front of two adjectives.
  const adjective = first === 0 ? /\b(?:an?|the) [\w-]+, $/i.exec(text.slice(Math.max(0, start - 30), start)) : null;
  const count = words.length - first;
  if (count === 0 || count > most) return undefined;
  return start - (adjective?.[0].length ?? 0);
};

/**
 * As `startOfPhrase`, but the phrase may end with a relative clause, and begins with the noun in front of it: "a disorder that makes
 * people fall asleep, called narcolepsy".
 */
export const startOfDefinition = (text: string, end: number): number | undefined => {
  const words = runBefore(text, end).split(' ');
  for (let verb = words.length - 1; verb > 0; verb--) {
    const clause = isRelative(words, verb);
    if (clause > 0) return startOfPhrase(text, end - words.slice(clause).join(' ').length - 1);
  }
  return startOfPhrase(text, end);
};
