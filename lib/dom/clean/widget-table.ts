/** One kind of clutter: every condition given must hold. */
export interface Widget {
  reason: string;
  /** The first line of the box. */
  first?: RegExp;
  /** All of its text on one line. */
  text?: RegExp;
  /** Its class and id: never the only condition on what it is, only support. */
  hint?: RegExp;
  /** Largest number of words. */
  words: number;
  /** Smallest share of text inside links. */
  links?: number;
  /** Its last line. */
  last?: RegExp;
  /** What the form asks for that it was or holds. */
  form?: 'email' | 'text';
  /** Smallest number of lines, and largest mean length of a line in words. */
  lines?: number;
  wordsALine?: number;
  /** Largest number of lines of 25 words or more. */
  paragraphs?: number;
}

const shareWords =
  'share|tweet|facebook|twitter|x|pinterest|pin|pin it|linkedin|reddit|whatsapp|telegram|e-?mail|mail|print|copy|copy link|link|save|' +
  'this|page|article|story|on|via|by|to|with|friend|friends|a|the|more|listen|download|pdf|cite|follow|us|like|instagram|youtube|rss|feed|subscribe|updates|sms|text|bookmark|\\d+|shares?|comments?';

export const widgets: readonly Widget[] = [
  { reason: 'breadcrumb', text: /^[^.!?>»›]{2,50}(\s?[>»›]\s?[^.!?>»›]{2,60}){1,6}$/, words: 30, links: 0.4 },
  {
    reason: 'list of links',
    text: /^[^.!?…]*$/,
    words: 120,
    links: 0.8,
    paragraphs: 0,
    lines: 6,
    wordsALine: 3.5,
  },
  {
    reason: 'advertisement',
    text: /^(advert|publicidad|anzeige|werbung|publicit[ée]|pubblicit[àa]|publicidade|advertentie|reklama?|реклама|iklan|annonse?)[.:]?$/i,
    words: 3,
  },
  {
    reason: 'copyright line',
    text: /^(copyright\b|©|\(c\) ?\d{4}).{0,120}$|^.{0,40}\ball rights reserved\.?$/i,
    words: 25,
  },
  {
    reason: 'sign-up box',
    first: /\b(newsletters?|news (alerts?|emails?)|e-?mail (alerts?|updates)|breaking news|alerts?|sign[ -]?up|subscribe)\b/i,
    last: /^(subscribe|sign (me )?up( now| here| for free)?|join( now)?|register|get (alerts|updates))[.!]?$/i,
    words: 60,
    paragraphs: 0,
  },
  {
    reason: 'sign-up line',
    text: /^(sign up|subscribe|register) (for|to) (our|the|a|this) .{0,60}\b(newsletters?|e-?news|updates|alerts|podcast)\b.{0,40}$/i,
    words: 22,
  },
  { reason: 'contents list', text: /^(table of contents|contents|on this page|in this article)[:.]?$/i, words: 4 },
  { reason: 'share bar', text: /^share( (this )?(post|story|article|page))?$/i, words: 3 },
  {
    reason: 'reading prompt',
    text: /^((learn|read|see|find out|view|show) (more|less)|(show|hide) caption( (show|hide) caption)?|view (author )?archive|e-?mail the author|close|menu|expand|toggle .{0,20})[.…\s›»>→]*$/i,
    words: 6,
  },
  { reason: 'tags', text: /^filed (under|in)\b.{0,80}$/i, words: 15 },
  {
    reason: 'font-size tool',
    text: /^((font|text) size:?|a ?[-+−]|(a ){2,}a\b|resize text)[\sa+\-−]*(reset|small(er)?|medium|large(r)?|[\sa+\-−])*$/i,
    words: 12,
  },
  {
    reason: 'share bar',
    text: new RegExp(`^(${shareWords})([\\s|:,·•/&]+(${shareWords}))*[.:]?$`, 'i'),
    first: /\b(share|tweet|facebook|e-?mail|print|pin|save|follow|cite|download|listen|subscribe)\b/i,
    words: 30,
  },
  {
    reason: 'pager',
    text: /^(page:? )?[«‹<←\s]*(prev(ious)?( page)?)?[\s|·•]*\d{1,3}( of \d{1,3})?([\s|·•]+\d{1,3}( of \d{1,3})?)+[\s|·•…]*((next|view all|all|last|single)( pages?)?)?[\s»›>→|]*(view all)?$/i,
    words: 24,
  },
  { reason: 'pager', text: /^[«‹<←\s]*(next|previous|prev|go to)( page)?( \d+)?[\s»›>→:]*$/i, words: 4, links: 0.5 },
  {
    reason: 'advertisement',
    text: /^(advertisements?|ads?|sponsored( content)?|promoted|paid (content|post)|ad feedback)[.:]?( continue reading.*)?$/i,
    words: 12,
  },
  {
    reason: 'advertisement',
    first:
      /^(advertisements?|sponsored( content| by .{2,40})?|promoted( content)?|paid (content|post)|from our (sponsors?|partners?))[.:]?$/i,
    words: 90,
    paragraphs: 1,
  },
  {
    reason: 'reading prompt',
    text: /^[[(]?(story |article )?continue[sd]?( reading)?( the (main )?story)?( below| after.*)?( advertisement)?[.…\s:>»\])]*$/i,
    words: 8,
  },
  { reason: 'pager', text: /^(next|previous|older|newer)( (topic|page|post|chapter|lesson))?\s?[:»›→]/i, words: 30, links: 0.7 },
  { reason: 'slide counter', text: /^((slide|photo|picture|image) \d{1,3}( of |\s?\/\s?)|\d{1,2} of )\d{1,3}$/i, words: 4 },
  { reason: 'player', text: /^\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}$/, words: 4 },
  {
    reason: 'loading line',
    text: /^(loading( (the )?(map|video|player|image|page|content|comments?|results|more))?|please wait)[\s,.…]*(please wait)?[.…]*$/i,
    words: 6,
  },
  { reason: 'reading prompt', text: /^(click|tap|swipe|scroll) (here )?(to|for) .{3,60}$/i, words: 12, links: 0.5 },
  {
    reason: 'read-more line',
    text: /^[[(]?(also|read (more|next|also|on|this)|see (also|more)|more( on this)?|related( (story|stories|articles?|coverage|content))?|also (read|see)|don[’']t miss|recommended( reading)?|learn more|watch( now)?|you may also like)\s?[:|>»–—-]/i,
    words: 40,
    links: 0.4,
  },
  {
    reason: 'read-more line',
    text: /^(lea|lee|ver|vea|leer|leia|veja) (también|también en|más|também|mais)\s?[:|>»–—-]|^((à )?(lire|voir) aussi|lesen sie auch|mehr zum thema|leggi anche|lees ook)\s?[:|>»–—-]/i,
    words: 40,
    links: 0.4,
  },
  {
    reason: 'teasers',
    first:
      /^(today on|more (from|on|in|stories|videos|articles|posts|like this|about)|also (in|on|from)|most (popular|read|viewed|shared|commented)|trending( now)?|popular (now|on|in|stories|articles|posts)|related( (articles?|stories|topics?|content|links?|posts?|reading|coverage|information))?|recommended( (for you|stories|articles|reading))?|you (may|might) (also )?(like|be interested)|people also|read (next|more)|up next|latest (news|stories|articles|from)|top (stories|picks|articles)|editor[’']?s[’']? (picks?|choice)|don[’']t miss|what to read next|explore (more|topics)|more to (explore|read|see|know)|featured( (articles?|stories|topics?))?|in the news|cited by|similar articles|quick links|popular topics)\b.{0,40}$/i,
    words: 200,
    links: 0.35,
    paragraphs: 2,
  },
  {
    reason: 'sign-up box',
    first:
      /\b(newsletters?|sign[ -]?up|subscribe|subscription|inbox|e-?mail (updates|alerts)|mailing list|free (guide|e-?book)|stay (informed|up to date|connected)|get (the latest|our|health tips|updates))\b/i,
    words: 110,
    paragraphs: 1,
    form: 'email',
  },
  { reason: 'sign-up box', words: 60, paragraphs: 0, form: 'email' },
  {
    reason: 'sign-up box',
    text: /\b(newsletters?|your inbox|e-?mail address|mailing list)\b/i,
    first: /\b(newsletters?|sign[ -]?up|subscribe|inbox|e-?mail|updates|daily|weekly|tips)\b/i,
    hint: /newsletter|subscri|sign-?up|optin|opt-in|inline-?form|email/i,
    words: 90,
    paragraphs: 1,
  },
  { reason: 'app download', first: /\b(download|get|try) (our|the) (new |free |mobile )*app\b/i, words: 80, paragraphs: 1 },
  {
    reason: 'feedback box',
    first:
      /^(was this (page|article|information|content)?\s?(helpful|useful)|did you find|rate this|give (us )?feedback|tell us what you think|send (us )?feedback|help us improve|how can we improve|is there anything wrong with this page)/i,
    words: 90,
    paragraphs: 1,
  },
  { reason: 'feedback box', text: /^rate th(is|ese)\b.{0,40}\b[\d,.]+ (votes?|ratings?)\)?$/i, words: 24 },
  {
    reason: 'comments',
    first:
      /^((\d+ |reader |user |view )*comments?( \(\d+\)| from readers)?|leave a (comment|reply)|join the (conversation|discussion)|post a comment|add (a|your) comment|(\d+ )?responses?)[:.]?$/i,
    words: 600,
  },
  { reason: 'comments', hint: /comment|cmt|disqus|respond|discussion/i, words: 600, form: 'text' },
  {
    reason: 'call to action',
    first:
      /^((request|make|book|schedule) an? appointment|find a (doctor|provider|clinic|location)|refer a patient|ask an expert|donate( now)?|make a gift|call us today)/i,
    words: 60,
    paragraphs: 0,
  },
  {
    reason: 'call to action',
    last: /^(book|schedule|request|make|find) (an? |your |us |my )?(visit|appointment|consultation|doctor|specialist|provider|location|clinic|call|callback|screening)\b/i,
    words: 45,
    paragraphs: 0,
    links: 0.08,
  },
  {
    reason: 'donation appeal',
    // News of a gift speaks of somebody else's: an appeal says "your", and how much or "give".
    text: /\byour (gift|donation|support)\b.*[$£€]\s?\d|[$£€]\s?\d.*\byour (gift|donation|support)\b/i,
    words: 90,
    paragraphs: 1,
  },
  {
    reason: 'donation appeal',
    text: /\byour (gift|donation|support)\b/i,
    last: /^(give|donate|help us)\b.{0,30}$/i,
    words: 90,
    paragraphs: 1,
  },
  {
    reason: 'log-in box',
    text: /\b(log|sign) in\b.*\b(become a member|already (a member|a subscriber|have an account))\b|\b(become a member|already (a member|a subscriber|have an account))\b.*\b(log|sign) in\b/i,
    words: 60,
    paragraphs: 1,
  },
  {
    reason: 'legal notice',
    first: /^(legal (notice|disclaimer)|((medical|website|general) )?disclaimer|terms (of use|and conditions))[:.]?$/i,
    hint: /disclaimer|legal|terms/i,
    words: 500,
  },
  {
    reason: 'site notice',
    text: /\b(our|this|the new) (web)?site\b.*\b(think|feedback|changed|new)\b/i,
    hint: /(^|[\s_-])(alert|banner|notice|notification|toast)([\s_-]|$)/i,
    words: 40,
    paragraphs: 0,
  },
  { reason: 'tools', first: /^((page|article) tools|tools for this (page|article))[:.]?$/i, words: 60, paragraphs: 0 },
  {
    reason: 'tools',
    text: /^(download|cite|export|print|open|save|view)( (the |this |as |full |article )*(pdf|citation|article|page|references?|epub|xml|text))?([\s|·•,]+(download|cite|export|print|open|save|view|share|permissions|metrics|pdf|citation|epub|xml|alerts?|request permissions)( (pdf|citation|article|page|references?))?)*$/i,
    words: 16,
    links: 0.3,
  },
  {
    reason: 'contents list',
    first: /^(on this page|in this article|table of contents|contents|jump to|page contents|sections)[:.]?$/i,
    words: 120,
    links: 0.5,
    paragraphs: 0,
  },
  { reason: 'skip link', text: /^(skip|jump) to (main |the )?(content|article|navigation|menu)$/i, words: 6 },
  { reason: 'back-to-top link', text: /^[↑^\s]*(back to top|top of page|return to top)[↑^\s]*$/i, words: 5 },
  { reason: 'tags', first: /^(tags?|topics?|filed under|categories|keywords)\s?:?/i, words: 40, links: 0.6, paragraphs: 0 },
];
