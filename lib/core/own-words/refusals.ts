import { either } from './either.ts';

/** What stands beside a term and explains nothing. */
interface Refusal {
  name: string;
  says: RegExp;
}

/** Asked of every explanation, whatever pattern found it. */
export const refusals: readonly Refusal[] = [
  {
    name: 'figures',
    says: /^(?:one (?!of\b)|(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|half) )|\d|[=<>≥≤±%]|\bper ?cent\b/,
  },
  { name: 'address', says: /https?:|www\.|@/ },
  { name: 'citation', says: /\bet al\b|\bibid\b|©|®|™/ },
  { name: 'question', says: /\?$/ },
  {
    name: 'pointer',
    says: /^(?:see|fig(?:ure)?|table|page|chapter|box|appendix|photo|image|video|source|click|read|watch|above|below|left|right)\b/i,
  },
  {
    name: 'examples',
    says: /^(?:such as|including|e\.?g\.?|for (?:example|instance)|like|namely|especially|particularly|mainly|mostly|among|for)\b/i,
  },
  {
    name: 'names',
    says: /^(?:Dr|Mr|Mrs|Ms|Prof)\b|^\p{Lu}\p{Ll}+ (?:at|in|on|for|from|by|and|or|to)\b|^(?:\p{Lu}[\p{L}.'’-]*,? ?(?:and |or |of |the )?)+$/u,
  },
  { name: 'letters', says: /^[^\p{Ll}]*$|^(?:[\p{Lu}\p{N}-]{2,} )(?:genes?|test|scan|scale|score|criteria)$/u },
  { name: 'stage', says: /^(?:stage|grade|type|phase|class|level|group|week|month|day|year|arm|age|aged)\b/i },
  {
    name: 'aside',
    says: new RegExp(
      `^(?:${either`
  and but if when_(?:available|needed|possible|necessary) unless although though because as since with without within not_that
  no_more at by in on from online also again both all some most many few several none even only just about around nearly almost over
  up more less usually often sometimes rarely mostly once twice daily weekly what how_to whether where_to however yes note maybe
  perhaps hopefully ideally depending formerly previously currently now then still never always here there this these those its
  their the_(?:first|new|last|only|same|next|other|old|least|rest)(?:_\w+)?$
  the_(?:most_(?:common|frequent|serious|important|likely)|main|leading) not_(?!cancer|dangerous|harmful|able|enough)[\w-]+ while
  who whom whose every each either neither approved available covered prescribed given taken used sold made done based diagnosed
  adapted reprinted continued pictured shown recommended optional required active ongoing is are was were has have had can may will
  would does do did or after before during until through_the according independent dependent where compared combined relative
  respectively adjusted mean median range versus vs any_(?:type|kind|age|stage|cause|size|time) under thankfully sadly luckily open
  open_to
`})\\b`,
      'i',
    ),
  },
  {
    name: 'bare quality',
    says: new RegExp(
      `^(?:${either`
  mild moderate severe rare common serious new old acute chronic early late high low normal positive negative total oral male female
  left right other free first second slow fast good bad painful mild_to_severe mild_to_moderate moderate_to_severe very_rare
  very_common same
`})$`,
      'i',
    ),
  },
  {
    name: 'list',
    says: /, not \b|^(?:the|an?) [^,]+, (?:the|an?) [^,]+,|^(?!(?:an?|the) )[^, ]+ [^,]+, (?!.*\b(?:that|which|when|of|an?|the)\b)|^[\w-]+(?:, [\w-]+)+(?:,? (?:and|or) [\w-]+)?$|^[\w-]+,? or [\w-]+$/,
  },
  {
    name: 'time',
    says: /\b(?:minutes|hours)\b|\b(?:each|every) (?:day|night|week|month|year|morning)\b|\b(?:last|next|this) (?:year|month|week|spring|summer|fall|winter)\b|\b(?:years?|months?|weeks?|days?) (?:ago|later|earlier)\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  },
  { name: 'person', says: /\b(?:I|we|my|our|he|she|me|us|her|him)\b/ },
  { name: 'circumstance', says: /^\w+(?:ed|en|ung|ept) (?:in|by|on|at|from|after|during|for|when|as|last|since|while)\b/ },
  {
    name: 'risk',
    says: new RegExp(
      `^(?:[\\w-]+ )?(?:${either`
  doses? risks? symptoms side_effects results? patients participants women men adults children boys girls people survivors users
`})$`,
      'i',
    ),
  },
  {
    name: 'order',
    says: new RegExp(
      `^(?:${either`
  ask call check do don['’]t take talk tell go come keep try eat drink avoid use wear bring get visit learn remember consider
`})\\b(?! (?:up|in)\\b)`,
      'i',
    ),
  },
];

/** Refusals that hold even where the link itself says that it explains. */
const always: ReadonlySet<string> = new Set(['address', 'citation', 'question', 'pointer', 'names', 'letters']);

/**
 * The name of what a phrase is instead of an explanation, if it is anything of the kind.
 * @param isSaid whether the words in front of it say that it explains: "which means …"
 */
export const refusedBy = (phrase: string, isSaid: boolean): string | undefined =>
  refusals.find(({ name, says }) => (!isSaid || always.has(name)) && says.test(phrase))?.name;
