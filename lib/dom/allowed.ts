/** The markup an article may hold when it is shown. One table for the cleaner, the sanitiser and the tests. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  col: ['span'],
  colgroup: ['span'],
  time: ['datetime'],
  details: ['open'],
  ...Object.fromEntries(
    (
      'abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd ' +
      'mark p pre q rp rt ruby s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
};

/** Attributes any of them may carry. `id` survives only as our own anchors, `data-role` only as one of our roles. */
export const allowedAttributes: readonly string[] = ['lang', 'dir', 'title', 'id', 'data-role'];

/** Ids we give to the targets of links inside the article. */
export const anchorId = /^p-\d+(-\d+)?$/;
