import { either } from './either.ts';

/** How far is looked for the end of a sentence, in UTF-16 units: an explanation is shorter. */
const reach = 300;

/** Where a sentence ends: a full stop, question or exclamation mark before a space or the end, or the end of a line. */
const sentenceEnd = /(?<!\b(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms|St|U\.S|approx|etc))[.?!](?=["”’)]*(?:\s|$))|\n|$/;

/** The first place from `start` on where the sentence ends; its closing mark is not part of it. */
export const endOfSentence = (text: string, start: number): number => start + text.slice(start, start + reach).search(sentenceEnd);

/** "the liver, lungs and brain": a comma inside a list of a few words each. */
/** An item of such a list: one to three words that do not begin a new statement. */
const item = `(?!(?:${either`
  at in on with for from by usually mostly especially not such as to it often if when while after before
`})\\b)[\\w'’-]+(?: (?!can|is|are|was|may|has)[\\w'’-]+){0,2}`;
const listGoesOn = new RegExp(
  `^, (?!and|or|but|which|who|often|usually|so|it|they|as)(?:${item}, ){0,3}(?:${item}),? (?:and|or) (?!an? )[\\w'’-]+(?! (?:is|are|was|can|may|has|had|were)\\b)`,
);
const firstOfList =
  /(?:\b(?:of|in|like|as|the|your|painful|such as|through|between|for|to|with|on) [\w'’-]+|\ban? \w+)$|^[\w'’-]+$|\b(?:person|people|body|you|doctors) \w+$/;

/** Two adjectives: "a rare, severe reaction". */
const adjective = new RegExp(
  `(?:^|^.* )(?:[a-z]+ly )?(?:${either`
  rare small large long short thin thick soft hard mild severe serious painful sudden tight stiff waxy sticky dry red itchy sharp
  dull deep tiny round flat swollen weak slow fast rapid runny clear cloudy simple safe common chronic complex gradual strong
  flexible hollow narrow wide bulging raised scaly smooth rough low high white yellow widened irregular
`})$`,
  'i',
);
const secondAdjective =
  /^, (?:[a-z]+ly )?(?:[a-z-]+(?:y|ed|en|ing|ish|ful|less|ous|al|ic|ible|able|like)|thin|small|hard|soft|round|red|white|tender|severe|rare|flat|long|short|large|deep|sharp|dull) (?!and\b|or\b|in\b|on\b|at\b|by\b|for\b|with\b|to\b|is\b|are\b)[a-z]/;
/** What goes on after a comma and still belongs to it: "any effect, whether or not the drug caused it". */
const goesOn = /^, (?:whether or not|not just|rather than|instead of) /;

const opens = /[([]/;
const stops = /[;:)\]]|\s[—–-]\s|[—–](?=\S)/;

/** Further statements behind "and" that do not belong to a definition without a relative clause: "an uneven heartbeat and can lead to …". */
const secondVerb = new RegExp(
  `,? (?:and|but) (?:(?:it|they|this|most|many) |(?:${either`
  can may is are was were has have will should must often usually sometimes affects? gives? helps? makes? plays? lets? keeps?
  causes? occurs? leads? needs? does do
`})\\b)`,
);
/** "explained that X is …, and that it …" */
const secondThat = / and that (?:it|they|you|he|she|this|the) /;
const relative = /\b(?:that|which|who|where|when|whose)\b/;

/**
 * The end of an explanation that begins at `start` and is not closed by a sign of its own: the first comma that is not
 * inside a list, semicolon, dash or end of sentence. Brackets inside it are passed over.
 */
export const endOfClause = (text: string, start: number): number => {
  const last = endOfSentence(text, start);
  let end = start;
  let depth = 0;
  for (; end < last; end++) {
    const letter = text[end] as string;
    if (opens.test(letter)) depth++;
    else if (depth > 0) depth -= letter === ')' || letter === ']' ? 1 : 0;
    else if (letter === ',') {
      const soFar = text.slice(start, end);
      const rest = text.slice(end, last);
      if ((adjective.test(soFar) && secondAdjective.test(rest)) || goesOn.test(rest)) continue;
      if (!(firstOfList.test(soFar) && listGoesOn.test(rest))) break;
      end += (listGoesOn.exec(rest)?.[0].length ?? 1) - 1;
    } else if (stops.test(text.slice(end, end + 3)) && text.slice(end, end + 3).search(stops) === 0) break;
  }
  const clause = text.slice(start, end);
  const second = secondVerb.exec(clause);
  const joined = second && !relative.test(clause.slice(0, second.index)) ? second : secondThat.exec(clause);
  return joined ? start + joined.index : end;
};
