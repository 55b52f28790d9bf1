import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyExpectation, emptySource, withoutMachinery } from './skeleton.ts';

export interface NewPage {
  slug: string;
  /** A saved page to begin with. */
  from?: string | undefined;
  url?: string | undefined;
}

/**
 * Makes the folder of a new test page.
 * @param pages the folder that holds them all
 * @returns the new folder
 * @throws when the name cannot be one, is taken, or the saved page is not there: a sentence that says what to do
 */
export const newPage = ({ slug, from, url: given }: NewPage, pages: string): string => {
  const url = given ?? `https://example.test/${slug}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new Error(`"${slug}" is no name for a page: use small letters, digits and hyphens`);
  if (!URL.canParse(url)) throw new Error(`"${url}" is no address: give it whole, with https://`);
  const folder = join(pages, slug);
  if (existsSync(folder)) throw new Error(`${folder} is there already: choose another name`);
  if (from !== undefined && !existsSync(from)) throw new Error(`${from} does not exist: give the path of a saved page`);
  const source = from === undefined ? emptySource : withoutMachinery(readFileSync(from, 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.html'), source);
  writeFileSync(join(folder, 'expected.json'), emptyExpectation(url));
  return folder;
};
