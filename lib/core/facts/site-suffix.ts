import { compactKey, wordsKey } from './words-key.ts';

const separators = /\s+[|–—•·»:-]+\s+/g;
/** What a site adds to its own name. */
const addition = /(?:blog|news|magazine|online|official site|website|home|com|org)$/;

const initials = (name: string): string =>
  wordsKey(name)
    .split(' ')
    .map((word) => word[0])
    .join('');

const isSite = (part: string, sites: readonly string[]): boolean => {
  const key = compactKey(part);
  if (key === '') return false;
  return sites.some((site) => {
    const name = compactKey(site);
    return key === name || key.replace(addition, '') === name.replace(addition, '') || (key.length > 1 && key === initials(site));
  });
};

/** Names that a site goes by: those it states and the labels of its host (`www.harbor-health.example` → `harbor-health`). */
export const siteNames = (stated: readonly (string | null)[], host: string): string[] => {
  const names = stated.filter((name): name is string => Boolean(name));
  if (host === '') return names;
  const labels = host.replace(/^www\./, '').split('.');
  return [...names, host, ...labels.slice(0, -1).filter((label) => label.length > 2), labels.slice(-2).join('.')];
};

/** Longest name of a site that is shown, in words: a longer one is a slogan. */
const longestName = 8;

/** The site's name among the stated ones: of "News and views | Harbor Health" the part that agrees with the host, if one does. */
export const chooseSite = (stated: readonly string[], host: string): string | null => {
  const names = siteNames([], host);
  for (const name of stated) {
    const part = name.split(separators).find((piece) => isSite(piece, names));
    if (part) return part;
  }
  return stated.find((name) => wordsKey(name).split(' ').length <= longestName) ?? null;
};

/**
 * A title without the name of the site in front or behind. Only a part that agrees with one of the site's names goes; a subtitle
 * of the article stays.
 */
export const withoutSite = (title: string, sites: readonly string[]): string => {
  const cuts = [...title.matchAll(separators)];
  const last = cuts.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length), sites)) return withoutSite(title.slice(0, last.index), sites);
  const [first] = cuts;
  if (first && isSite(title.slice(0, first.index), sites)) return withoutSite(title.slice(first.index + first[0].length), sites);
  return title;
};
