import { type Entry, type EntryNumber, type Kind, kinds } from './entry.ts';

/** What a card shows of an entry: related entries come with their terms, so that no second file is needed. */
export interface CardEntry extends Omit<Entry, 'see'> {
  readonly see: readonly { readonly entry: EntryNumber; readonly term: string }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);

/** Whether a value read from a file is an entry for a card, in every part. */
export const isCardEntry = (value: unknown): value is CardEntry => {
  if (!isRecord(value)) return false;
  const { id, term, say, also, plain, more, parts, kind, see, source, written, checked } = value;
  return (
    [id, term, plain, source, written].every(isText) &&
    isTextOrAbsent(say) &&
    isTextOrAbsent(more) &&
    Array.isArray(also) &&
    also.every(isText) &&
    (parts === undefined || (isRecord(parts) && Object.values(parts).every(isText))) &&
    kinds.includes(kind as Kind) &&
    Array.isArray(see) &&
    see.every((other) => isRecord(other) && Number.isInteger(other.entry) && isText(other.term)) &&
    (checked === undefined || (isRecord(checked) && [checked.by, checked.against, checked.date].every(isText)))
  );
};
