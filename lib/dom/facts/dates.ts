import { type DateLabel, isDateLabel, labelledDays } from '../../core/facts/dated-lines.ts';
import { type Day, dayShown, daysIn, onlyDay } from '../../core/facts/days.ts';
import { nearest, type PageLine, withLabels } from './page-lines.ts';

/** The days of an article. A day is `2026-03-18`, or `2026-03` where the page names only a month. */
export type Dates = Record<DateLabel, Day | null>;

/** What tags and JSON-LD state as dates, in any form, best first. */
export type StatedDates = Record<DateLabel, readonly string[]> & {
  /** Dates of publication that the page's own tags state: kept even when the page shows no date at all. */
  explicit: readonly string[];
};

/** Blocks below the title in which a date alone on its line is the article's. */
const headBlocks = 12;

/** A date that stands alone near the title, without a word that says what it is the date of. */
const loneDay = (lines: readonly PageLine[]): Day | null => {
  for (const { text, offset, element } of lines) {
    if (offset < -2 || offset > headBlocks || text.length > 60) continue;
    const time = element.matches('time') ? element : element.querySelector('time');
    const rest = text.replace(/[\p{L}\p{N}:,. /-]*\d[\p{L}\p{N}:,. /-]*/u, '');
    if (time && rest.length < 4 && labelledDays(text).length === 0 && !/updat|modif|review/i.test(text)) {
      const day = onlyDay(text);
      if (day) return day;
    }
  }
  return null;
};

/**
 * The days of an article. What the page says in words ("Last reviewed: …") comes first; a date that only a tag states is used when the
 * same day can be read on the page. A day of publication that the page's own tags state is used even unseen, when the page names no
 * other: days of updating and review never are, because sites change them without anyone having read the text again.
 */
export const chooseDates = (stated: StatedDates, lines: readonly PageLine[]): Dates => {
  const shown = new Set(lines.flatMap(({ text }) => daysIn(text).flat()));
  const labelled = withLabels(lines, isDateLabel);
  const choose = (label: DateLabel): Day | null =>
    nearest(labelled, (text) => labelledDays(text).find((found) => found.label === label)?.day ?? null) ??
    stated[label].map((date) => dayShown(date, shown)).find((day) => day !== null) ??
    null;
  const published = choose('published');
  const updated = choose('updated');
  const reviewed = choose('reviewed');
  const lone = published ? null : loneDay(lines);
  const unseen = updated || reviewed ? null : (stated.explicit.map(onlyDay).find((day) => day !== null) ?? null);
  return {
    published: published ?? lone ?? unseen,
    updated: updated === (published ?? lone) ? null : updated,
    reviewed,
  };
};
