import type { Article } from './article/article.ts';
import type { PageFailure } from './article/pages.ts';
import { isSignature } from './article/signature.ts';

/** Why the page script has no article to give. */
export type Failure = 'noArticle' | 'tooLarge' | 'gone';

export type ArticleAnswer = { ok: true; article: Article } | { ok: false; failure: Failure };
/** What was put back on a site; in a private window nothing is remembered. */
export type RememberedAnswer = { remembers: boolean; signatures: string[] };
export type PageAnswer = { ok: true; article: Article } | { ok: false; failure: PageFailure };

/**
 * Every message there is: name → (args) → answer. Both ends derive from this type.
 * `token` proves that the frame was opened by the page script that answers.
 * `tab` is set only by a reader that runs in a tab of its own, and names the tab it reads.
 */
export interface Protocol {
  /** reader → page script: the article; `anyway` asks for the whole text of the page when no article was found. */
  article: (ask: { token: string; tab: number | null; anyway: boolean }) => ArticleAnswer;
  /** reader → page script: a further page of the article, by an address that the page script named before. `page` counts from 2. */
  page: (ask: { token: string; tab: number | null; address: string; page: number }) => Promise<PageAnswer>;
  /** reader → page script: let go of the further pages that are on their way. */
  stop: (ask: { token: string; tab: number | null }) => Done;
  /** reader → background: what the person has put back on the site of the tab. */
  putBacks: (ask: { tab: number | null }) => RememberedAnswer;
  /** reader → background: pieces like this one are put back on the site of the tab. */
  remember: (ask: { tab: number | null; signature: string }) => Done;
  /** reader → background: they no longer are; with `null` none on this site is. */
  forget: (ask: { tab: number | null; signature: string | null }) => Done;
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
  article: (ask) => isToken(ask.token) && isTab(ask.tab) && typeof ask.anyway === 'boolean',
  page: (ask) => isToken(ask.token) && isTab(ask.tab) && typeof ask.address === 'string' && Number.isInteger(ask.page),
  stop: (ask) => isToken(ask.token) && isTab(ask.tab),
  putBacks: (ask) => isTab(ask.tab),
  remember: (ask) => isTab(ask.tab) && isSignature(ask.signature),
  forget: (ask) => isTab(ask.tab) && (ask.signature === null || isSignature(ask.signature)),
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
