/** Where a line stands: before the first long paragraph of the article, behind the last one, or between. */
export type Place = 'head' | 'middle' | 'tail';

/** One kind of line that is no part of what the author wrote. Every condition given must hold. */
export interface LineRule {
  reason: string;
  /** The whole line. */
  text: RegExp;
  /** Largest number of words. */
  words: number;
  /** Smallest share of its words inside links. */
  links?: number;
  /** Only there; everywhere when absent. */
  places?: readonly Place[];
  /** Only in elements of these names. */
  tags?: RegExp;
}

const plainBox = /^(p|div|section|article|span|td|blockquote|body)$/;

/** What buttons and pointers begin with. */
const verbs =
  'buy|book|shop|order|check( the)?( current| latest| best)? price|see( the| all| more|.{0,20}(reviews?|price|deals?|plans?))|read (more|now|next|also|reviews?|the full|about)|view|visit|contact|download|try|start|sign ?up|' +
  'subscribe|learn (more|about|how)|find (a|an|your|out)|request|schedule|register|join|call|get|browse|explore|compare|claim|apply|enroll|watch|' +
  'listen|go to|talk to|log ?in|continue|check (it )?out|must read|also read|follow|donate|reserve|discover';

/** Lines, each looked at by itself: boxes that hold several are the business of the widget table. */
export const lineRules: readonly LineRule[] = [
  {
    reason: 'gallery counter',
    text: /^(image|photo|slide|picture|foto|bild)\s+\d+\s*(of|de|von|sur|di)?\s*\/?\s*\d+$|^caption$/i,
    words: 5,
  },
  {
    reason: 'picture tool',
    text: /^(view|open|show|enlarge)( this| the| full| larger| in)? ?(figure|image|picture|gallery|viewer|version)( in .{0,20})?$|^click to (enlarge|expand)$/i,
    words: 6,
  },
  { reason: 'script notice', text: /\brequires javascript\b|^(please )?(enable|turn on) javascript\b/i, words: 25 },
  { reason: 'cookie notice', text: /^(this|our|the) (web)?site uses cookies\b|^we use cookies\b/i, words: 60 },
  { reason: 'shortcode', text: /^\[\/?\w+[^\]]*\].*\[\/\w+\]?$/, words: 40 },
  {
    reason: 'button',
    text: new RegExp(`^\\W*((${verbs})\\b|[$€£][\\d,.]+ (from|at|on) )[^.?]*$`, 'i'),
    words: 9,
    links: 0.95,
    tags: plainBox,
  },
  { reason: 'read-more line', text: new RegExp(`^\\W*(${verbs})\\b`, 'i'), words: 25, links: 0.8, tags: plainBox },
  { reason: 'read-more line', text: /^(👉|➡️?|>>|»|▶️?|🔗)/u, words: 25, links: 0.3, tags: plainBox },
  { reason: 'read-more line', text: new RegExp(`^(👉|➡️?|>>|»|▶️?|🔗)\\s*(${verbs})\\b`, 'iu'), words: 25, links: 0.05, tags: plainBox },
  { reason: 'read-more line', text: /^on [\w.-]+\.(com|org|net|co\.uk): /i, words: 25, links: 0.4 },
  { reason: 'read-more line', text: /^more .{2,40}: https?:\/\//i, words: 20 },
  { reason: 'read-more line', text: /^more (articles|stories|posts|news) (from|by|about) .{2,60}$/i, words: 12 },
  {
    reason: 'sign-up line',
    text: /^(?=.*\b(newsletters?|inbox|mailing list|letterbox)\b)(?=.*\b(sign ?up|subscribe|get|join|delivered|receive)\b)(?!.*\b(i|you should) )/i,
    words: 45,
    places: ['head', 'tail'],
  },
  {
    reason: 'log-in line',
    text: /^already (have an account|a (subscriber|member))\b|^this (article|story) is (exclusive to|only for) |^unlock this (article|story)\b/i,
    words: 25,
  },
  {
    reason: 'counter',
    text: /^[\d.,]+k?\s*(views?|reads?|shares?|letture|visualiza\w+|vistas|просмотр\w*)$|^(letture|views|shares)$|^[\d.,]+$/i,
    words: 3,
    places: ['head'],
  },
  { reason: 'breadcrumb', text: /^[^.!?]+$/, words: 4, links: 0.95, places: ['head'], tags: /^li$/ },
  { reason: 'label', text: /^[^.!?]+$/, words: 4, links: 0.95, places: ['head'], tags: plainBox },
  {
    reason: 'label',
    text: /^(breaking news|article content|sign in|skip to content|in partnership with|highlights|you are signed out)[:.]?$/i,
    words: 4,
    places: ['head'],
  },
  { reason: 'address of the page', text: /^https?:\/\/\S+$/i, words: 40, places: ['head'] },
  {
    reason: 'read-more line',
    text: /^\(?(leggi anche|lire aussi|à lire aussi|lesen sie auch|lea también|ver también|leia também|veja também|читайте также)\b.{2,}$/iu,
    words: 30,
    links: 0.4,
  },
  {
    reason: 'teasers',
    text: /^(recent|popular|latest|related|trending|top|more) (articles|posts|stories|news|videos|this week|today|now)\b[^.]*$/i,
    words: 5,
    places: ['tail'],
  },
  {
    reason: 'comments',
    text: /^(\d+ )?(comments?|leave a (comment|reply)|add a comment|comentários|comentarios|commentaires|kommentare|commenti|отзывы|добавить отзыв)$/iu,
    words: 4,
    places: ['tail'],
  },
];
