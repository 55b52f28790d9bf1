/** What a link to the next page says. Arrows alone count too. */
export const nextText =
  /^(?:(?:go to |continue (?:to|on) |read )?(?:the )?next(?: page)?|continue(?: to)?(?: page)? ?\d{0,2}|next page ?[:–—-] .{2,60}|page suivante|suivant|siguiente|p[áa]gina siguiente|weiter|n[äa]chste(?: seite)?|seite \d{1,2}|avanti|pr[óo]xima|volgende(?: pagina)?|page \d{1,2})?\s*[›»>→▶]*$/i;

/** What a link says that shows the whole article at once. */
export const wholeText =
  /^(?:view|show|read|see)?\s*(?:(?:it |the |this )?(?:article |story )?(?:all|as (?:one|a single) page|on (?:one|a single) page|full article|entire article|whole article)|(?:in )?(?:one|single)[- ]page(?: view| version)?)(?: pages)?$/i;

/** "Page 2 of 5". */
export const pageOf = /\b(?:page|seite|p[áa]gina)\s+(\d{1,2})\s+(?:of|von|de|\/)\s+(\d{1,2})\b/i;

/** Words that say what is counted is not pages of one article. */
export const countsOther =
  /\b(comments?|repl(y|ies)|posts?|reviews?|ratings?|stars?|photos?|pictures?|images?|slides?|gallery|results?|issues?|volumes?|vol|chapters?|lessons?|steps?|episodes?|seasons?|questions?|answers?|polls?|weeks?|days?|months?|years?|recipes?|topics?|threads?|products?|items?|stories|articles|news|archives?|editions?|parts?|sort|rows?|units?|modules?|tabs?|newer|older|calendar)\b/i;

/** Boxes in which a pager belongs to something else than the article. */
export const otherBox =
  /comment|disqus|discuss|respon[ds]|repl(y|ies)|review|related|sidebar|side-?bar|widget|rail\b|latest|archive|calendar|gallery|slide|carousel|lightbox|poll|rating|forum|thread|search|results|news-?list|listing|teaser|promo|toolbar|font/i;

/** Addresses of lists, searches and discussions, which have pages too. */
export const listAddress =
  /\/(category|categories|tags?|search|author|authors|forums?|threads?|viewtopic|showthread|gallery|galleries|slideshows?|photos?|products?|shop|reviews?|questions?|polls?)(\/|\.|$)|[?&](s|q|query|search|cat|tag)=/i;

/** Headings of sections that have pages of their own. */
export const otherHeading =
  /^(?:\d+ )?(?:reader )?(?:comments?|discussion|responses?|replies|reviews?|related|more stories|latest|photos?|gallery|questions?)\b/i;
