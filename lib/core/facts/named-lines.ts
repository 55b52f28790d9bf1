import { datePattern } from './days.ts';
import { cleanName, credentials, looksLikeName } from './names.ts';
import { segments } from './segments.ts';

const byAuthor = /^(?:(?:article|story|words|text|written|reported|authored|posted|published) )?by\b:?\s*(.+)$/i;
const author = /^(?:(?:authors?|writer|written by|author\(s\)):|about the author:?)\s*(.+)$/i;
const ofAuthor = /^(?:all|more|other|latest)?\s*(?:articles|posts|stories) by (\S+ .+)$/i;
const byAfterDate = new RegExp(`^(?:(?:published|posted|updated|written)(?: on)?:? )?(?:${datePattern}),? by (.+)$`, 'i');
const medical =
  /^(?:(?:medically|clinically|expert(?:ly)?|scientifically)[- ]?(?:reviewed|checked|approved)(?: by)?|(?:medical(?:ly)?|clinical|expert) review(?:er|ed)?(?: by)?|reviewed (?:for medical accuracy )?by)(?=[:\s]):?\s*(.+)$/i;
const checked = /^(?:facts?[- ]?(?:checked|checker|reviewed)|checked|approved)(?: by)?(?=[:\s]):?\s*(.+)$/i;

/** What stands behind a name on its line: a date, a place, a section. */
const behind = new RegExp(
  `\\s*(?:\\bon\\b:?|\\bin \\p{Lu}|,?\\s*\\b(?:last )?(?:updated|reviewed|published|posted|edited|written|written by)\\b|\\(|\\b(?:${datePattern})|\\b\\d{1,2} min|\\d{4}|[|·•–—]| - ).*$`,
  'iu',
);
const role =
  /\b(?:reporter|writer|editor|correspondent|contributor|journalist|columnist|staff|producer|manager|director|specialist|expert|founder|officer|fellow|intern|author|freelance|health|news|science|special to)\b/i;
const isCredential = new RegExp(`^${credentials}(?: ${credentials})*$`, 'u');

/** The names of "Jane Doe, MD, Health reporter": what follows the first name stays as far as it is letters of learning or a name. */
const names = (text: string): string | null => {
  const [first = '', ...rest] = text.replace(behind, '').split(/,\s*/);
  const kept = [first];
  for (const part of rest) {
    const isName =
      part.replace(/^(?:and|&) /, '').split(' ').length > 1 && looksLikeName(part.replace(/^(?:and|&) /, '')) && !role.test(part);
    if (!isCredential.test(part) && !isName) break;
    kept.push(part);
  }
  const name = cleanName(kept.join(', '));
  return name && looksLikeName(name) ? name.replace(/(?<!\b\p{L})\.$/u, '') : null;
};

const firstOf = (line: string, patterns: readonly RegExp[], read: (said: string) => string | null): string | null => {
  for (const part of [line, ...segments(line)])
    for (const pattern of patterns) {
      const said = pattern.exec(part)?.[1];
      const name = said ? read(said) : null;
      if (name) return name;
    }
  return null;
};

/** Who owns or printed a text is not its author. */
const ownership = /©|\bcopyright\b|all rights reserved/i;
const publisher = /^published by .*\b(?:company|inc|llc|ltd|press|publish\w+|university|institute|foundation|association)\b/i;

/** The author that a short line names: "Written by Jane Doe, MD | May 3" → "Jane Doe, MD"; `null` when it names none. */
export const authorIn = (line: string): string | null =>
  ownership.test(line) || publisher.test(line) ? null : firstOf(line, [byAuthor, author, byAfterDate, ofAuthor], names);

const reviewer = (said: string): string | null => {
  const name = cleanName(
    said
      .replace(behind, '')
      .replace(/[,;:\s]+$/, '')
      .replace(/(?<!\b\p{L})\.$/u, ''),
  );
  // A reviewer's field belongs to the name: "Priya Raman, MD, Cardiology".
  return name && /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(' ').length <= 12 && !/^(?:by|on|date|policy|process|board)\b/i.test(name)
    ? name
    : null;
};

/** The medical reviewer that a short line names: "Reviewed by Jane Doe, MD on May 3, 2024" → "Jane Doe, MD". */
export const reviewerIn = (line: string): string | null => firstOf(line, [medical], reviewer);

/** Who checked the facts, where a line names them: said of an article that no clinician reviewed. */
export const checkerIn = (line: string): string | null => firstOf(line, [checked], reviewer);

/** Whether a line is a label alone, whose name stands on the next line. */
export const isNameLabel = (line: string): boolean =>
  /^(?:(?:written |posted |reported |words |authored |medically reviewed |reviewed |clinically reviewed |fact[- ]?checked |expert reviewed )?by|(?:about the )?authors?|medically reviewed|medical(?:ly)? review(?:er|ed)?|expert reviewer|fact[- ]?check(?:ed|er)):?$/i.test(
    line,
  );
