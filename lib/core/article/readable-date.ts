/** A day (`2026-03-18`) or a month (`2026-03`) as people write it, in the article's language; any other text is given back as it is. */
export const readableDate = (stated: string, lang: string | null): string => {
  const match = /^(\d{4})[-/](\d{2})(?:[-/](\d{2}))?(?!\d)/.exec(stated);
  if (!match) return stated;
  // The day as the page wrote it: shifting it to the reader's time zone could name the day before.
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  if (Number.isNaN(date.getTime())) return stated;
  try {
    return new Intl.DateTimeFormat(lang ?? 'en', {
      year: 'numeric',
      month: 'long',
      ...(match[3] && { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(date);
  } catch {
    return stated;
  }
};
