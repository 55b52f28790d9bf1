import {
  isAnything,
  isGloss,
  isKind,
  isKindAndMore,
  isKindOrName,
  isMeaning,
  isMuchPlainer,
  isName,
  isNotHarder,
  isNameNotKind,
  isMeant,
  isStatement,
  type Judge,
} from './judges.ts';

import { startOfDefinition, startOfPhrase } from './phrase-before.ts';

/** Where an explanation ends: at the bracket that closes, the next dash, comma, end of clause or end of sentence. */
export type Ending = 'bracket' | 'dash' | 'comma' | 'clause' | 'sentence';

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
  /** Where the phrase begins that ends at a place. */
  startOf: (text: string, end: number) => number | undefined;
  unless?: RegExp;
}

const often = '(?:(?:which (?:is|are) |or )?(?:also|sometimes|often|more|most|commonly|usually|popularly|better|otherwise|formally|informally|formerly|once|generally|widely|simply|medically|which (?:is|are))? ?(?:commonly|often|sometimes|simply|popularly|formally|medically)? ?)';
const called = '(?:called|known as|referred to as|termed|nicknamed|(?:known|called) to (?:doctors|many people) as|(?:what|which) (?:doctors|some people|many people|experts|scientists) (?:also |often |sometimes )?call)';
const adjectives = "(?:(?!(?:of|for|with|in|on|to|and|or|from|by|about|less|more|no|her|his|my|getting)\\b)[\\w'-]+ ){0,2}";
/** The beginning of a sentence or of a clause, with an article and one or two adjectives. */
const subject = new RegExp(`(?:^|\\n|[.!?:;]["”)]? |, |\\b(?:and|but|because|that|while|says?|said) |In short, )(?:- )?["“]?(?:(?:An?|The|a|the|In this leaflet,|Put simply,) )?${adjectives}["“]?$`, 'i');
const lineStart = /(?:^|\n)\s*(?:[-•*·–]\s*|\d+[.)]\s*)?["“]?(?:[A-Z][a-z-]+ )?$/;
const listed = /^,? (?:and|or|nor) (?!(?:\w+ed|told|sent|given|kept|put|then|so|is|are|was|were|has|had|can|may|will|went|she|he|it|they|that|in|at|not)\b)/;
/** A main sentence that begins with a preposition goes on after its first comma: "After surgery, a nurse will help". */
const afterPreposition = /(?:^|[.!?]["”)]? |\n)(?:after|in|with|without|for|during|before|since|at|on|unlike|like|from|by|despite|because of|if|when|until|as|beyond|besides|following|under|to)\b[^,.]*$/i;

/** A new statement, or a circumstance, instead of an apposition. */
const notApposed =
  /^(?:with|in|for|from|as|such|\w+ing|one|two|three|four|five|six)\b|^(?:an?|the) (?:(?!(?:that|which|who|where|when)\b)[\w-]+ ){1,9}?(?:will|can|may|is|are|was|were|has|had|should|must)\b/;

export const behind: readonly Behind[] = [
  { name: 'brackets say', link: new RegExp(`^ ?\\((?:that is|i\\.?e\\.?|meaning(?: that)?|which means(?: that)?|in other words),? `), ends: 'bracket', judge: isAnything, says: true },
  { name: 'brackets also called', link: new RegExp(`^ ?\\((?:${often}${called}|or|aka|a\\.k\\.a\\.) `, 'i'), ends: 'bracket', judge: isName },
  { name: 'brackets', link: /^(?: (?:pressure|disease|syndrome|disorder|cells?|glands?|artery|arteries))? ?\((?!which|that is|meaning|[\w, ]*\b(?:known as|called)\b)/, ends: 'bracket', judge: isGloss },
  { name: 'everyday name', link: new RegExp(`^(?:,| ?[—–-]| \\() ?(?:which is |is )?(?:also |more |most |sometimes |often )?(?:commonly|popularly|widely|better|usually) ${called} `), ends: 'clause', judge: isNotHarder },
  { name: 'also called', link: new RegExp(`^(?:,| [—–-]|[—–]) ?${often}${called} `), ends: 'clause', judge: isName },
  {
    name: 'or',
    link: /^, or /,
    ends: 'comma',
    judge: isName,
    unless: /^(?:an? (?:special|new|second)|the (?:lack|drugs)|other|any|another|else|both|their|it|them|not|in|with|blurred|sometimes|worse|better|higher|lower|more|fever|chills|nausea|vomiting|cough|headaches?|rash)\b|\b(?:doctors?|nurses?|clinic|hospital|tests?|scans?|transplant|kidney)$|\b(?:it|them|their|they|other)\b/i,
  },
  { name: 'or at length', link: /^, or (?=(?:[\w'’-]+ ){3})/, ends: 'comma', judge: isKind, unless: /^(?:an? (?:special|new|second)|other|any|another|both|their|the (?:lack|drugs))\b|\b(?:it|them|their|they|other)\b/i },
  { name: 'which means', link: /^,? (?:which (?:simply |just |basically )?means|meaning|which is to say)(?: that)? /, ends: 'clause', judge: isMeant, says: true },
  { name: 'that is', link: /^,? (?:that is|i\.e\.|in other words),? /, ends: 'clause', judge: isGloss, says: true },
  { name: 'that is, dashed', link: /^ ?[—–-] ?(?:that is|i\.e\.|in other words),? /, ends: 'dash', judge: isGloss },
  { name: 'which is', link: /^, which (?:is|are) (?:simply |basically |just )?(?!a (?:good|common|problem)\b)/, ends: 'clause', judge: isKind },
  { name: 'which refers to', link: /^, which (?:refers to|describes|is the (?:medical )?(?:name|term|word) for) /, ends: 'clause', judge: isAnything, says: true },
  { name: 'in which', link: /^,? in which /, ends: 'clause', judge: isStatement, says: true },
  { name: 'when', link: /^, (?=when (?:the|your|an?) )/, ends: 'clause', judge: isStatement, unless: /\b(?:came|was|were|had|did|began)\b/ },
  {
    name: 'apposition',
    link: /^, (?!(?:and|or|which|who|but)\b)/,
    ends: 'clause',
    judge: isKindAndMore,
    unless: notApposed,
  },
  {
    name: 'short apposition',
    link: /^, (?!(?:and|or|which|who|but)\b)/,
    ends: 'clause',
    judge: isKind,
    unless: notApposed,
    notBefore: listed,
  },
  { name: 'is', link: /^ (?:is|are) (?:basically |simply |the name for |the term for |the medical (?:term|name|word) for )?/, ends: 'clause', judge: isKind, front: subject },
  { name: 'is the word for', link: /^["”]? (?:is|are) (?:the|a) (?:\w+ )?(?:name|term|word) (?:for|used for|given to) /, ends: 'clause', judge: isAnything, says: true },
  { name: 'is when', link: /^ (?:is|are|happens|occurs) (?=when (?:the|your|you|an?|there|blood|too|part|people|doctors) )/, ends: 'clause', judge: isAnything, says: true, front: subject },
  { name: 'means', link: /^["”]? (?:simply |just |literally |basically )?(?:means|refers to|describes|is defined as)(?: that)? /, ends: 'clause', judge: isMeaning, says: true, front: subject },
  { name: 'the word means', link: /^["”]? (?:simply |just |literally )?(?:means|refers to|describes|is used (?:for|to describe))(?: that)? /, ends: 'clause', judge: isAnything, says: true, front: /\b(?:term|word|phrase|name) ["“]?$|["“]$/i },
  { name: 'stands for', link: /^["”]? stands for /, ends: 'clause', judge: isGloss },
  { name: 'the word, they mean', link: /^["”]?,["”]? (?:they|we|it) means? (?:that )?/, ends: 'clause', judge: isAnything, says: true, front: /\b(?:say|says|hear|read|call|word|term)\b[^.]*$/i },
  { name: 'the word, when', link: /^["”]? (?=when )/, ends: 'clause', judge: isAnything, says: true, front: /\b(?:use|uses) the (?:term|word) ["“]?$/i },
  { name: 'dash', link: /^(?: [—–-] |[—–])(?!(?:and|or|but|which)\b)/, ends: 'dash', judge: isKindOrName },
  { name: 'colon', link: /^: /, ends: 'clause', judge: isKind, front: lineStart },
];

export const inFront: readonly InFront[] = [
  { name: 'term in brackets', link: new RegExp(` ?\\((?:${often}(?:${called} )|or |the medical term is )?(?:an? )?(?:acute |chronic )?["“]?$`), behind: /^["”]?(?:, [A-Z]{2,6}| or [A-Z]{2,6}|; [A-Z]{2,6})?\)/, startOf: startOfPhrase, judge: isName },
  { name: 'or term', link: /, or (?:an? )?(?:acute |chronic )?["“]?$/, behind: /^(?: \([A-Z][\w-]+\))?["”]?(?:,|\.|;|\)| [—–]|$)/, startOf: startOfPhrase, judge: isMuchPlainer },
  { name: 'called term', link: new RegExp(`,? ${often}${called} (?:(?:an?|the) )?${adjectives}["“]?$`), behind: /^/, startOf: startOfDefinition, judge: isNameNotKind, unless: /\b(?:family|hospital|man|woman|program|trial|study|group|company|book|film|site|website|project|app)\b/i },
  { name: 'term for', link: /(?:(?<=(?:term|name|word) for .{3,80}) is| is (?:known|called) (?:in medicine |by doctors |to doctors )?(?:as )?)(?: an?)? ["“]?$/, behind: /^/, startOf: startOfPhrase, judge: isName },
];
