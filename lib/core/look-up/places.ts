import { searchWords } from './search-words.ts';

/** The address of a search for words. */
type Address = (words: string) => string;

const inQuery = (words: string): string => encodeURIComponent(searchWords(words));

/** Servers refuse a slash in a path even when it is encoded, and browsers take a step out of `.` and `..`. */
const inPath = (words: string): string => inQuery(words.replace(/[/\\]/g, ' ').replace(/^[\s.]+$/, ''));

/** Where a word can be looked up, by the name the choice is kept under. Nothing is asked there before a person follows the link. */
export const lookUpPlaces = {
  medlineplus: (words) =>
    `https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta?v%3Aproject=medlineplus&v%3Asources=medlineplus-bundle&query=${inQuery(words)}`,
  nci: (words) => `https://www.cancer.gov/publications/dictionaries/cancer-terms/search/${inPath(words)}/?searchMode=Contains`,
  nhs: (words) => `https://www.nhs.uk/search/results?q=${inQuery(words)}`,
} as const satisfies Record<string, Address>;

export type LookUpPlace = keyof typeof lookUpPlaces;

/** In the order in which they are offered. */
export const lookUpNames = Object.keys(lookUpPlaces) as LookUpPlace[];
