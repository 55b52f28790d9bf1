import type { Article } from './article/article.ts';
import type { PageFailure } from './article/pages.ts';
import { isSignature } from './article/signature.ts';

/** Why there is no article to show. */
export type Failure = 'noArticle' | 'tooLarge' | 'gone';

export type ArticleAnswer = { ok: true; article: Article } | { ok: false; failure: Failure };
/** What was put back on a site; in a private window nothing is remembered. */
export type RememberedAnswer = { remembers: boolean; signatures: string[] };
/** A page as it is seen, as text: markup that is safe to work on, the texts of its controls, where it is and what its links are relative to. */
export interface Snapshot {
  html: string;
  controls: string[];
  url: string;
  base: string;
}
export type SnapshotAnswer = { ok: true; snapshot: Snapshot } | { ok: false; failure: 'tooLarge' | 'gone' };
export type PageSnapshotAnswer = { ok: true; snapshot: Snapshot } | { ok: false; failure: PageFailure };
export type PageAnswer = { ok: true; article: Article } | { ok: false; failure: PageFailure };

/**
 * Every message there is: name → (args) → answer. Both ends derive from this type.
 * `token` proves that the frame was opened by the page script that answers.
 * `tab` is set only by a reader that runs in a tab of its own, and names the tab it reads.
 */
export interface Protocol {
  /** reader → page script: the page as it is seen now. */
  snapshot: (ask: { token: string; tab: number | null }) => SnapshotAnswer;
  /** reader → page script: a further page of the article, from the same origin. */
  page: (ask: { token: string; tab: number | null; address: string }) => Promise<PageSnapshotAnswer>;
  /** reader → page script: let go of the further pages that are on their way. */
  stop: (ask: { token: string; tab: number | null }) => Done;
  /** reader → background: what the person has put back on the site of the tab. */
  putBacks: (ask: { tab: number | null }) => RememberedAnswer;
  /** reader → background: pieces like this one are put back on the site of the tab. */
  remember: (ask: { tab: number | null; signature: string }) => Done;
  /** reader → background: they no longer are; with `null` none on this site is. */
  forget: (ask: { tab: number | null; signature: string | null }) => Done;
  /** reader → background: the words the reader was opened to explain, once. */
  askedWords: (ask: { tab: number | null }) => { words: string | null };
  /** background → reader: explain what is selected in it. */
  explainSelected: (ask: { token: string }) => Done;
  /** reader → page script: take the frame away and leave the page as it was. */
  close: (ask: { token: string; tab: number | null }) => Done;
  /** page script → reader: undo what you put into the history, then answer. */
  leave: (ask: { token: string }) => Done;
  /** page script → background: the frame cannot run in this page; open the reader in a tab. */
  openInTab: (ask: { token: string }) => Done;
}

export type Done = { done: true };
export const done: Done = { done: true };

export type Name = keyof Protocol;
export type Ask<N extends Name> = Parameters<Protocol[N]>[0];
export type Answer<N extends Name> = Awaited<ReturnType<Protocol[N]>>;

const shapes: { [N in Name]: (ask: Record<string, unknown>) => boolean } = {
  snapshot: (ask) => isToken(ask.token) && isTab(ask.tab),
  page: (ask) => isToken(ask.token) && isTab(ask.tab) && typeof ask.address === 'string',
  stop: (ask) => isToken(ask.token) && isTab(ask.tab),
  putBacks: (ask) => isTab(ask.tab),
  remember: (ask) => isTab(ask.tab) && isSignature(ask.signature),
  forget: (ask) => isTab(ask.tab) && (ask.signature === null || isSignature(ask.signature)),
  askedWords: (ask) => isTab(ask.tab),
  explainSelected: (ask) => isToken(ask.token),
  close: (ask) => isToken(ask.token) && isTab(ask.tab),
  leave: (ask) => isToken(ask.token),
  openInTab: (ask) => isToken(ask.token),
};

const isToken = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{8,64}$/.test(value);
const isTab = (value: unknown): boolean => value === null || (Number.isInteger(value) && (value as number) >= 0);

/** A message as it travels. */
export interface Envelope<N extends Name = Name> {
  name: N;
  ask: Ask<N>;
}

/** The message if it has the exact shape of one of ours, else `null`. Nothing from outside is believed before this. */
export const parseEnvelope = (value: unknown): Envelope | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { name, ask } = value as Record<string, unknown>;
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return null;
  if (typeof ask !== 'object' || ask === null) return null;
  return shapes[name as Name](ask as Record<string, unknown>) ? (value as Envelope) : null;
};
