import { type Frame, poll } from './drivers/driver.ts';

/**
 * Resolves when so many pages of the article have come and their words are read: those of all pages together, so that a mark in the last
 * page tells it. What is counted before that may grow. All marks are drawn then.
 */
export const isRead = (reader: Frame, pages: number): Promise<unknown> =>
  poll(
    () =>
      reader.evaluate((wanted) => {
        dispatchEvent(new Event('beforeprint'));
        const shown = [...document.querySelectorAll('.text')];
        return shown.length === wanted && shown.every((one) => one.querySelector('[data-term]'));
      }, pages),
    20_000,
    `${pages} pages with marks`,
  );
