import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { slug } from '../rules/id-from-term.ts';
import type { Desk } from './draft.ts';
import { entriesOf, nearEntries } from './known.ts';

const MOST_SHOWN = 6;

/** The ids of related entries, each told by its id or by any of its forms; or a sentence that offers what begins so. */
export const relatedOf = (names: readonly string[], desk: Desk): { see: EntryId[] } | string => {
  const found = names.map((name) => ({ name, id: idOf(name, desk) }));
  const unknown = found.filter(({ id }) => id === undefined);
  if (unknown.length === 0) return { see: [...new Set(found.flatMap(({ id }) => id ?? []))] };
  return unknown.map(({ name }) => offer(name, desk)).join('\n');
};

const idOf = (name: string, desk: Desk): EntryId | undefined => {
  const id = slug(name) as EntryId;
  if (desk.base.ids.has(id)) return id;
  const [only, another] = entriesOf(name, desk);
  return another === undefined ? only?.entry.id : undefined;
};

const offer = (name: string, desk: Desk): string => {
  const senses = entriesOf(name, desk);
  if (senses.length > 1) return `"${name}" has several senses: ${senses.map(({ entry }) => entry.id).join(', ')}.`;
  const begins = slug(name);
  const same = begins === '' ? [] : [...desk.base.ids].filter((id) => id.startsWith(begins)).sort();
  const near = same.length > 0 ? same : nearEntries(name, desk.base, MOST_SHOWN).map(({ entry }) => entry.id);
  if (near.length === 0) return `There is no entry "${name}".`;
  const more = near.length > MOST_SHOWN ? ` and ${near.length - MOST_SHOWN} more` : '';
  return `There is no entry "${name}". There is: ${near.slice(0, MOST_SHOWN).join(', ')}${more}.`;
};
