const lineBreaking = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

const character = (entity: string): string | undefined => {
  if (!entity.startsWith('#')) return entities[entity];
  return String.fromCodePoint(entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
};

/** The text of markup that a DOM wrote: boxes break lines, cells are set apart by tabs. For extractors that give no blocks. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(script|style|svg|template|noscript)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?([a-z][a-z0-9]*)[^>]*>/gi, (_, tag: string) =>
      lineBreaking.has(tag.toLowerCase()) ? '\n' : /^t[dh]$/i.test(tag) ? '\t' : '',
    )
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, entity: string) => character(entity) ?? whole);
