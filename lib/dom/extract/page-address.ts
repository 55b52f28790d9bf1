/** The address of one page of an article: what all its pages share, and which page it is. */
export interface PageAddress {
  /** The same for every page of one article. */
  base: string;
  /** 1 where the address names no page. */
  number: number;
  /** Whether the address names a page. */
  isNumbered: boolean;
}

/** Query parameters that name the page. */
const pageParameter = /^(page|p|pg|pageno|page_?num(ber)?|paged|seite|pagina|página|pag|part|start)$/i;
/** Query parameters that say nothing about which text is shown. */
const ignoredParameter = /^(utm_\w+|fbclid|gclid|mc_\w+|ref|src|source|cmp|ito|sr_share|ecid|icid|tracking)$/i;

/** Ways in which the end of a path names a page; the group is the number, what stands before it stays. */
const pathEnds: readonly RegExp[] = [
  /\/(?:page|seite|pagina|pg|p)[/_-]?(\d{1,2})(?:\.[a-z]{3,5})?$/i,
  /[-_](?:page|seite|pagina|pg|part|p)[-_]?(\d{1,2})(\.[a-z]{3,5})?$/i,
  /[-_](\d{1,2})(\.[a-z]{3,5})?$/i,
  /\/(\d{1,2})$/,
  /(?<=\/[a-z-]*[a-z])(\d{1,2})(\.html?)$/i,
];

const index = /\/(?:index|default)(?:\.[a-z]{3,5})?$/i;

/** Reads the page number out of an address. Only the path and the parameters count; www, scheme and the hash do not. */
export const pageAddress = (url: URL): PageAddress => {
  let number = 1;
  let isNumbered = false;
  const rest: string[] = [];
  for (const [name, value] of url.searchParams) {
    if (ignoredParameter.test(name)) continue;
    if (pageParameter.test(name) && /^\d{1,2}$/.test(value)) {
      number = Number(value);
      isNumbered = true;
    } else rest.push(`${name}=${value}`);
  }
  let path = url.pathname.replace(/\/+$/, '');
  if (!isNumbered) {
    for (const end of pathEnds) {
      const found = end.exec(path);
      if (!found) continue;
      number = Number(found[1]);
      isNumbered = true;
      path = path.slice(0, found.index) + (found[2] ?? '');
      break;
    }
  }
  const base = `${url.host.replace(/^www\./, '')}${path.replace(index, '').replace(/\/+$/, '')}?${rest.sort().join('&')}`;
  return { base, number, isNumbered };
};

/** The address of page `wanted`, made from that of page `known`: the number is changed where `pageAddress` found it. */
export const withPageNumber = (url: URL, known: number, wanted: number): URL => {
  const made = new URL(url);
  for (const [name, value] of url.searchParams) {
    if (!pageParameter.test(name) || value !== String(known)) continue;
    made.searchParams.set(name, String(wanted));
    return made;
  }
  made.pathname = url.pathname.replace(/(\d{1,2})(\D*)$/, (_whole, _number, tail: string) => `${wanted}${tail}`);
  return made;
};
