import {
  isAnything,
  isGloss,
  isKind,
  isKindOrName,
  isMeaning,
  isMeant,
  isMuchPlainer,
  isNameAfterOr,
  isNameNotKind,
  isNameOfWord,
  isNotHarder,
  isNotHarderOrKind,
  isPlainKind,
  isPlainName,
  isSetOff,
  isStatement,
  type Judge,
} from './judges.ts';
import { adjectives, alternative, called, lineStart, listGoesOn, notApposed, notListed, often, onlyJust, subject } from './link-words.ts';

import { startOfDefinition, startOfPhrase } from './phrase-before.ts';

/** Where an explanation ends: at the bracket that closes, the next dash, comma, end of clause or end of a name. */
export type Ending = 'bracket' | 'dash' | 'comma' | 'clause' | 'name';

/** An explanation behind its term. */
export interface Behind {
  name: string;
  /** What stands between the term (and its short form in brackets) and the explanation. Begins with `^`. */
  link: RegExp;
  ends: Ending;
  judge: Judge;
  /** What the text in front of the term must end with. */
  front?: RegExp;
  unless?: RegExp;
  /** The link itself says that it explains, so little is refused. */
  says?: true;
  /** What must not follow the explanation. */
  notBefore?: RegExp;
}

/** An explanation in front of its term. */
export interface InFront {
  name: string;
  /** What stands between the explanation and the term. Ends with `$`. */
  link: RegExp;
  /** What follows the term. */
  behind: RegExp;
  judge: Judge;
  /** What the text in front of the explanation must end with. */
  front?: RegExp;
  /** Where the phrase begins that ends at a place. */
  startOf: (text: string, end: number) => number | undefined;
  unless?: RegExp;
}

/** Read in this order; the first row that holds is taken. */
export const behind: readonly Behind[] = [
  {
    name: 'brackets say',
    link: /^ ?\((?:that is|i\.?e\.?|meaning(?: that)?|which means(?: that)?|in other words),? /,
    ends: 'bracket',
    judge: isAnything,
    says: true,
  },
  {
    name: 'brackets also called',
    link: new RegExp(`^ ?\\((?:${often}${called}|or|aka|a\\.k\\.a\\.) `, 'i'),
    ends: 'bracket',
    judge: isPlainName,
  },
  {
    name: 'brackets',
    link: /^(?: (?:pressure|disease|syndrome|disorder|cells?|glands?|artery|arteries))? ?\((?!which|that is|meaning|[\w, ]*\b(?:known as|called)\b)/,
    ends: 'bracket',
    judge: isGloss,
  },
  {
    name: 'everyday name',
    link: new RegExp(
      `^(?:,| ?[—–-]| \\() ?(?:which is |is )?(?:also |more |most |sometimes |often )?(?:commonly|popularly|widely|better|usually) ${called} `,
    ),
    ends: 'name',
    judge: isNotHarder,
  },
  { name: 'also called', link: new RegExp(`^(?:,| [—–-]|[—–]) ?${often}${called} `), ends: 'name', judge: isPlainName },
  { name: 'or', link: /^, or /, ends: 'comma', judge: isNameAfterOr, front: notListed, unless: alternative },
  { name: 'or at length', link: /^, or (?=(?:[\w'’-]+ ){3})/, ends: 'comma', judge: isKind, front: notListed, unless: alternative },
  {
    name: 'which means',
    link: new RegExp(`^,? (?:which ${onlyJust}means|meaning|which is to say)(?: that)? `),
    ends: 'clause',
    judge: isMeant,
    says: true,
  },
  { name: 'that is', link: /^, (?:that is,|i\.e\.,?|in other words,) /, ends: 'clause', judge: isGloss, says: true },
  { name: 'that is, dashed', link: /^ ?[—–-] ?(?:that is|i\.e\.|in other words),? /, ends: 'dash', judge: isGloss },
  { name: 'which is', link: new RegExp(`^, which (?:is|are) ${onlyJust}(?!a (?:good|common|problem)\\b)`), ends: 'clause', judge: isKind },
  {
    name: 'which refers to',
    link: /^, which (?:refers to|describes|is the (?:medical )?(?:name|term|word) for) /,
    ends: 'clause',
    judge: isAnything,
    says: true,
  },
  { name: 'defined as', link: /^, (?:which is )?(?:defined|described) as /, ends: 'clause', judge: isKind },
  {
    name: 'in which',
    link: /^,? in which /,
    ends: 'clause',
    judge: isStatement,
    says: true,
    unless: /\b(?:may vary|clinical|was|were|course)\b/,
  },
  {
    name: 'when',
    link: /^, (?=when (?:the|your|an?) )/,
    ends: 'clause',
    judge: isStatement,
    unless: /\b(?:came|was|were|had|did|began)\b/,
  },
  { name: 'apposition', link: /^, /, ends: 'clause', judge: isSetOff, unless: notApposed },
  {
    name: 'apposition without article',
    link: /^, /,
    ends: 'clause',
    judge: isPlainKind,
    front: notListed,
    unless: notApposed,
    notBefore: listGoesOn,
  },
  {
    name: 'short apposition',
    link: /^, (?=an? |the |your |any )/,
    ends: 'clause',
    judge: isKind,
    unless: notApposed,
    notBefore: listGoesOn,
  },
  { name: 'is', link: new RegExp(`^ (?:is|are) ${onlyJust}`), ends: 'clause', judge: isKind, front: subject },
  {
    name: 'is the word for',
    link: /^["”]? (?:is|are) (?:the|a) (?:(?:medical|umbrella|general|technical|usual|everyday|common|clinical) )?(?:name|term|word) (?:for|used for|given to) /,
    ends: 'clause',
    judge: isNotHarderOrKind,
    says: true,
  },
  {
    name: 'is when',
    link: /^ (?:is|are|happens|occurs) (?=when (?!it|they|he|she|we|i|this|that|the (?:man|woman|patient|doctor|season|weather)\b)\w+ )/i,
    ends: 'clause',
    judge: isAnything,
    says: true,
    front: subject,
  },
  {
    name: 'means',
    link: new RegExp(`^["”]? ${onlyJust}(?:means|refers to|describes|is defined as)(?: that)? `),
    ends: 'clause',
    judge: isMeaning,
    says: true,
    front: subject,
  },
  {
    name: 'the word means',
    link: new RegExp(`^["”]? ${onlyJust}(?:means|refers to|describes|is used (?:for|to describe))(?: that)? `),
    ends: 'clause',
    judge: isAnything,
    says: true,
    front: /\b(?:term|word|phrase|name) ["“]?$|["“]$/i,
  },
  { name: 'stands for', link: /^["”]? stands for /, ends: 'clause', judge: isGloss },
  {
    name: 'the word, they mean',
    link: /^["”]?,["”]? (?:they|we|it) means? (?:that )?/,
    ends: 'clause',
    judge: isAnything,
    says: true,
    front: /\b(?:say|says|hear|read|call|word|term)\b[^.]*$/i,
  },
  {
    name: 'the word, when',
    link: /^["”]? (?=when )/,
    ends: 'clause',
    judge: isAnything,
    says: true,
    front: /\b(?:use|uses) the (?:term|word) ["“]?$/i,
  },
  { name: 'dash', link: /^(?: [—–-] |[—–])(?!(?:and|or|but|which)\b)/, ends: 'dash', judge: isKindOrName },
  { name: 'colon', link: /^: /, ends: 'clause', judge: isKind, front: lineStart },
];

export const inFront: readonly InFront[] = [
  {
    name: 'term in brackets',
    link: new RegExp(` ?\\((?:${often}(?:${called} )|or |the medical term is )?(?:an? )?(?:acute |chronic )?["“]?$`),
    behind: /^["”]?(?:, [A-Z]{2,6}| or [A-Z]{2,6}|; [A-Z]{2,6})?\)/,
    startOf: startOfPhrase,
    judge: isNameOfWord,
  },
  {
    name: 'or term',
    link: /, or (?:an? )?(?:acute |chronic )?["“]?$/,
    behind: /^(?: \([A-Z][\w-]+\))?["”]?(?:,|\)| [—–])/,
    startOf: startOfPhrase,
    judge: isMuchPlainer,
    front: notListed,
  },
  {
    name: 'called term',
    link: new RegExp(`,? ${often}${called} (?:(?:an?|the) )?${adjectives}["“]?$`),
    behind: /^/,
    startOf: startOfDefinition,
    judge: isNameNotKind,
    unless: /\b(?:family|hospital|man|woman|program|trial|study|group|company|book|film|site|website|project|app)\b/i,
  },
  {
    name: 'term for',
    link: /(?:(?<=(?:term|name|word) for .{3,80}) is| is (?:known|called) (?:in medicine |by doctors |to doctors )?(?:as )?)(?: an?)? ["“]?$/,
    behind: /^/,
    startOf: startOfPhrase,
    judge: isPlainName,
    front: /(?:\bfor |^|[.!?:]["”)]? |\n)$/,
  },
];
