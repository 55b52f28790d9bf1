import type { Glossary } from '../glossary.ts';
import { type Changes, compare, type FieldChange } from './compare.ts';
import { type Listing, sections } from './listings.ts';
import { narrowed } from './narrowed.ts';

/** How many lines of each kind are printed. */
export const MOST_LINES = 40;

/** What a change of data does to the glossary that is built of it, in Markdown: the counts, then what was added, removed and changed. */
export const changesReport = (before: Glossary, after: Glossary): string => {
  const all = sections.map(({ title, list, shown }) => {
    const [old, now] = [list(before), list(after)];
    return { title, shown, old, now, changes: compare(old, now) };
  });
  const counts = all.map(({ title, old, now, changes }) => countRow(title, old, now, changes));
  const table = ['| | before | now | added | removed | changed |', '|---|---:|---:|---:|---:|---:|', ...counts].join('\n');
  const parts = all.flatMap(({ title, shown, old, now, changes: { added, removed, changed } }) => [
    part(
      `${title} added`,
      added.map((name) => item(name, now, shown)),
    ),
    part(
      `${title} removed`,
      removed.map((name) => item(name, old, shown)),
    ),
    part(`${title} changed`, changed.map(changeLine)),
  ]);
  return [table, ...parts.filter((text) => text !== '')].join('\n\n');
};

const countRow = (title: string, old: Listing, now: Listing, { added, removed, changed }: Changes): string => {
  const names = new Set(changed.map(({ name }) => name));
  const figures = [old.size, now.size, added.length, removed.length, names.size].map((figure) => figure.toLocaleString('en'));
  return `| ${title} | ${figures.join(' | ')} |`;
};

/** The lines of one kind under their heading; nothing where there are none. */
const part = (title: string, lines: readonly string[]): string => {
  if (lines.length === 0) return '';
  const more = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`- and ${more.toLocaleString('en')} more`] : [])];
  return `### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}\n\n${shown.join('\n')}`;
};

const item = (name: string, listing: Listing, shown: string | undefined): string => {
  const fields = listing.get(name) ?? {};
  return `- \`${name}\`: ${escaped(shown === undefined ? Object.keys(fields).join(', ') : (fields[shown] ?? ''))}`;
};

const changeLine = ({ name, field, before, after }: FieldChange): string => {
  const [old, now] = narrowed(before, after).map((text) => (text === '' ? '(nothing)' : escaped(text)));
  return `- \`${name}\`, ${field}: ${old} → ${now}`;
};

/** Characters that Markdown would read as signs. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]]/g, '\\$&');
