// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardEntry } from '../lib/core/glossary/card-entry.ts';
import { issuesPage, reportOf } from '../lib/core/report.ts';
import { foundTerm } from '../lib/core/terms/found-term.ts';
import { entry, press, showCard, shownFor, takeAway } from './show-card.tsx';

const asked = foundTerm({ start: 0, end: 1, via: 'asked' });
const lookUpLink = (): HTMLAnchorElement | null => document.querySelector('.card .actions a.look-up');
const text = (selector: string): string | undefined => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

// A browser has both; jsdom has neither.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  takeAway();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('looking a word up', () => {
  it.each([
    ['medlineplus', 'https://vsearch.nlm.nih.gov/', 'query=metastasis'],
    ['nci', 'https://www.cancer.gov/', '/search/metastasis/'],
    ['nhs', 'https://www.nhs.uk/', 'q=metastasis'],
  ] as const)('is a link to %s, for the glossary’s term', (lookUp, site, search) => {
    showCard(shownFor({ entry }), { lookUp });
    const link = lookUpLink();
    expect(link?.href.startsWith(site)).toBe(true);
    expect(link?.href).toContain(search);
    expect(link?.textContent).toContain(`card.lookUp.${lookUp}`);
    expect([link?.target, link?.rel, link?.getAttribute('referrerpolicy')]).toEqual(['_blank', 'noopener noreferrer', 'no-referrer']);
  });

  it('is for the words of the article where the glossary has no entry', () => {
    showCard(shownFor({ words: 'zorb lax', term: asked }));
    expect(lookUpLink()?.href).toMatch(/query=zorb%20lax$/);
  });

  it('is not offered where there is no word', () => {
    showCard(shownFor({ words: '', isMissing: true }));
    expect(document.querySelector('.card')).not.toBeNull();
    expect(lookUpLink()).toBeNull();
  });
});

describe('where a meaning comes from', () => {
  const checked: CardEntry = { ...entry, checked: { by: 'A. Reader', against: 'A Book of Words', date: '2026-11-03' } };

  it('is said with what nobody has done', () => {
    const { lines } = showCard(shownFor({ entry }));
    expect(lines.at(-1)).toBe('card.source(Plainly) card.wrong');
  });

  it('is said with what it was checked against', () => {
    const { lines } = showCard(shownFor({ entry: checked }));
    expect(lines.at(-1)).toBe('card.checked(Plainly, A Book of Words, November 3, 2026) card.wrong');
  });

  it('is not said, nor asked about, of words without an entry', () => {
    showCard(shownFor({ words: 'zorblax', term: asked }));
    expect(document.querySelector('.card .actions')).not.toBeNull();
    expect(text('.card')).not.toMatch(/card\.(source|checked|wrong)/);
  });
});

describe('something wrong', () => {
  it('puts three lines on the clipboard and says that nothing was sent', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    showCard(shownFor({ entry }));
    expect(text('.card .reported[role="status"]')).toBe('');
    await press('card.wrong');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(reportOf(entry));
    expect(text('.card .reported[role="status"]')).toMatch(/^card\.copied card\.pasteAt github\.com\//);
    expect(document.querySelector<HTMLAnchorElement>('.card .reported a')?.href).toBe(issuesPage);
    expect(document.querySelector('.card .report')).toBeNull();
  });

  it('shows them selected where the browser refuses', async () => {
    showCard(shownFor({ entry }));
    await press('card.wrong');
    const box = document.querySelector<HTMLTextAreaElement>('.card .report');
    expect(box?.value).toBe(reportOf(entry));
    expect(box?.readOnly).toBe(true);
    expect(document.activeElement).toBe(box);
    expect(box?.value.slice(box.selectionStart, box.selectionEnd)).toBe(reportOf(entry));
    expect(text('.card')).toContain('card.notCopied');
    expect(text('.card')).not.toContain('card.copied');
  });
});
