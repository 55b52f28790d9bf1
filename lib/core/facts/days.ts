/** A day (`2026-03-18`) or, where the page names no day, a month (`2026-03`). */
export type Day = string;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Source of a pattern (no groups) that fits a month as people write it in English; for use with the flag `i`. */
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ordinal = '(?:st|nd|rd|th)?';

/** Source of a pattern (no groups) that fits a date in any common form; for use with the flag `i`. */
export const datePattern = [
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  `${month} \\d{1,2}${ordinal},? \\d{4}`,
  `\\d{1,2}${ordinal}[ -](?:of )?${month},?[ -]\\d{4}`,
  `\\d{4} ${month} \\d{1,2}`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
  `${month},? \\d{4}`,
].join('|');

const dates = new RegExp(`(?<![\\d/])(?:${datePattern})(?!\\d)`, 'gi');

/** A text without the dates in it. */
export const withoutDates = (text: string): string => text.replace(dates, ' ');

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (year: number, monthOfYear: number, day: number): Day[] => {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day && year >= 1800;
  return isReal ? [`${year}-${two(monthOfYear)}-${two(day)}`] : [];
};

/** What one written date can mean: `03/05/2026` may be a day in March or in May. */
const meanings = (written: string): Day[] => {
  const named = new RegExp(month, 'i').exec(written)?.[0]?.toLowerCase();
  const [first = 0, second = 0, third = 0] = (written.match(/\d+/g) ?? []).map(Number);
  if (named) {
    const at = months.indexOf(named.slice(0, 3)) + 1;
    const isMonthOnly = (written.match(/\d+/g) ?? []).length === 1;
    if (isMonthOnly) return [`${first}-${two(at)}`];
    return first > 31 ? dayOf(first, at, second) : dayOf(second, at, first);
  }
  if (first > 31) return dayOf(first, second, third);
  return [...new Set([...dayOf(third, first, second), ...dayOf(third, second, first)])];
};

/** Every date written in a text, each with all the days it can mean. */
export const daysIn = (text: string): Day[][] =>
  [...text.matchAll(dates)].map(([written]) => meanings(written)).filter((days) => days.length > 0);

const hasTime = /\d[T ,]+(?:at )?\d{1,2}:\d{2}|UTC/;

const neighbours = (day: Day): Day[] =>
  [-1, 1].map((shift) => {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + shift);
    return date.toISOString().slice(0, 10);
  });

/**
 * The day that a machine date and the page both name, or `null`. A machine date with a time of day may be shown as the day before or
 * after, because the page writes it in another time zone: then it is the day the page shows.
 * @param stated a date as a tag states it, in any form
 * @param shown the days that can be read on the page
 */
export const dayShown = (stated: string, shown: ReadonlySet<Day>): Day | null => {
  const days = daysIn(stated)[0] ?? [];
  const near = hasTime.test(stated) ? days.filter((day) => day.length === 10).flatMap(neighbours) : [];
  return [...days, ...near].find((day) => shown.has(day)) ?? null;
};

/** The one day a text names, or `null` when it names none or could mean two. */
export const onlyDay = (text: string): Day | null => {
  const [days = []] = daysIn(text);
  return days.length === 1 ? (days[0] ?? null) : null;
};
