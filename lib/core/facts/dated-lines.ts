import { type Day, datePattern, daysIn, onlyDay } from './days.ts';
import { segments } from './segments.ts';

/** What a date on the page is the date of. */
export type DateLabel = 'published' | 'updated' | 'reviewed';

const by = '(?: by:? [^|]{2,90}?)?(?: on| at|,|:)?';
const labels: Record<DateLabel, string> = {
  published: `(?:(?:first|originally|date) )?(?:published|posted)(?: date)?${by}|publication date:?|date of publication:?`,
  updated: `(?:(?:page|content|article|date) )?(?:last |most recently )?(?:updated|modified|revised)(?: date)?${by}|last update:?|date modified:?`,
  reviewed: `(?:(?:page|content|article) )?(?:last |medically |clinically |expert |medically last )?(?:reviewed|review date)${by}|(?:last|date of last|latest) (?:medical )?review(?: date)?:?`,
};

const patterns = Object.entries(labels).map(([label, source]) => ({
  label: label as DateLabel,
  pattern: new RegExp(`^(?:${source})\\s*(?:on |at )?\\(?(${datePattern})(?!\\d)(.*)$`, 'i'),
}));

/** Most words that may follow a date on the same line (a time, a zone, "5 min read", "by Jane Doe"): with more it is a sentence. */
const mostAfter = 6;
const goesOn = (rest: string): boolean =>
  (rest.match(/\p{L}+/gu) ?? []).length > mostAfter || (/\b(?!minutes?\b)\p{Ll}{5,}/u.test(rest) && !/^\W*by\b/i.test(rest));

/**
 * The dates that a short line of the page names together with what they are the dates of: "Reviewed by Jane Doe, MD on March 18,
 * 2026" → reviewed. A date that can mean two days is left out.
 */
export const labelledDays = (line: string): { label: DateLabel; day: Day }[] =>
  segments(line).flatMap((segment) => {
    for (const { label, pattern } of patterns) {
      const [, written = '', rest = ''] = pattern.exec(segment) ?? [];
      const day = written && onlyDay(written);
      if (day && !goesOn(rest)) return [{ label, day }];
    }
    return [];
  });

/** Whether a line is the name of a date alone, whose date stands on the next line. */
export const isDateLabel = (line: string): boolean =>
  daysIn(line).length === 0 && new RegExp(`^(?:${Object.values(labels).join('|')}):?$`, 'i').test(line) && line.length < 40;
