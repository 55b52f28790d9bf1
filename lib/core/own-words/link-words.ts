import { either } from './either.ts';

/** Adverbs in front of "called": "also", "more commonly". Ends with its space; may be nothing. */
export const often =
  '(?:(?:which (?:is|are) |or )?(?:also|sometimes|often|more|most|commonly|usually|popularly|better|otherwise|formally|informally|formerly|once|generally|widely|simply|medically|which (?:is|are))? ?(?:commonly|often|sometimes|simply|popularly|formally|medically)? ?)';

/** "called" and what stands for it. */
export const called =
  '(?:called|known as|referred to as|termed|nicknamed|(?:known|called) to (?:doctors|many people) as|(?:what|which) (?:doctors|some people|many people|experts|scientists) (?:also |often |sometimes )?call)';

/** May be nothing; ends with its space. */
export const onlyJust = '(?:simply |just |basically |literally |also )?';

/** One or two adjectives of a term that the glossary does not know with it. */
export const adjectives = "(?:(?!(?:of|for|with|in|on|to|and|or|from|by|about|less|more|no|her|his|my|getting)\\b)[\\w'-]+ ){0,2}";

/** The beginning of a sentence or of a clause up to its subject. */
export const subject = new RegExp(
  `(?:^|\\n|[.!?:;]["”)]? |, |(?:, |; )(?:and|but|so|while) |\\b(?:because|that|says?|said) |In short, )(?:- )?["“]?(?:(?:An?|The|a|the|In this leaflet,|Put simply,) )?${adjectives}["“]?$`,
  'i',
);

/** The beginning of a line, also of one in a list. */
export const lineStart = /(?:^|\n)\s*(?:[-•*·–]\s*|\d+[.)]\s*)?["“]?(?:[A-Z][a-z-]+ )?$/;

/** Not right behind another item of a list: "asthma, bronchitis". */
export const notListed = /(?<!(?:, |\bor )(?:[\w-]+ ){0,2})$/;

/** The next items of a list: "…, and a cough", "…, nausea, and fever". */
export const listGoesOn = new RegExp(
  `^,? (?:and|or|nor) (?!(?:${either`
  \w+ed told sent given kept put then so is are was were has had can may will went she he it they that in at not
`})\\b)|^(?:, (?!which|who|is|was|are|were|has|had|can|may|will)[\\w'-]+(?: [\\w'-]+){0,3}){1,6},? (?:and|or) `,
);

/** A new statement, or a circumstance, instead of an apposition. */
export const notApposed =
  /^(?:with|in|for|from|as|such|(?!swelling|bleeding|scarring|thinning|hardening|narrowing|tingling|ringing|itching|feeling|vomiting|crying|thickening|widening)\w+ing|one (?!of)|two|three|four|five|six)\b|^(?:(?!(?:that|which|who|where|when)\b)[\w’'-]+ ){1,9}?(?:will|can|may|is|are|was|were|has|have|had|should|must|could|would)\b/i;

/** Another thing to choose or to have, instead of another name. */
export const alternative = new RegExp(
  `^(?:${either`
  one_of \w+ed_(?:under|in|by|with|at|from) a_change an?_(?:special|new|second) the_(?:lack|drugs) other any(?!_disease) another
  else both their it them not in with blurred sometimes worse better higher lower more fever chills nausea vomiting cough headaches?
  rash
`})\\b|\\b(?:doctors?|nurses?|clinic|hospital|tests?|scans?|transplant|kidney|alone)$|\\b(?:it|them|their|they|other)\\b`,
  'i',
);

/** Beginnings of a phrase that is set off. */
export const article = /^(?:an?|the|any|one of|your|our|its|so-called|the body['’]s)\b/i;
/** A phrase with a clause or a participle before its first comma. */
export const relative = /^[^,]*?\b(?:that|which|who|used|made|found|caused|designed|given|taken|in which|where|when)\b/i;
