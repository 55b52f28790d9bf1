import { isSignature } from '../article/signature.ts';

/** What was put back on one site. */
export interface Site {
  /** `https://site.example` */
  origin: string;
  /** Signatures of pieces (`signature.ts`), oldest first. */
  signatures: readonly string[];
}

/** What was put back on every site, the one changed longest ago first. Nothing of what was read is in it. */
export interface Remembered {
  sites: readonly Site[];
}

export const nothing: Remembered = { sites: [] };

/** Beyond these the oldest is dropped. */
export const most = { sites: 200, signatures: 50 };

/** The site of an address; `null` where pages share no site (files) or are none of the web. */
export const siteOf = (url: string): string | null => {
  const [, scheme, host] = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#@\s]+)/.exec(url) ?? [];
  return scheme && host ? scheme + host : null;
};

export const signaturesOf = ({ sites }: Remembered, origin: string): readonly string[] =>
  sites.find((site) => site.origin === origin)?.signatures ?? [];

/** The same with other signatures for a site, which becomes the latest; a site without any is forgotten. */
const withSite = ({ sites }: Remembered, origin: string, signatures: readonly string[]): Remembered => {
  const others = sites.filter((site) => site.origin !== origin);
  const changed = signatures.length > 0 ? [{ origin, signatures: signatures.slice(-most.signatures) }] : [];
  return { sites: [...others, ...changed].slice(-most.sites) };
};

export const remember = (known: Remembered, origin: string, signature: string): Remembered =>
  withSite(known, origin, [...signaturesOf(known, origin).filter((one) => one !== signature), signature]);

/** Forgets one signature of a site, or with `null` all of them. */
export const forget = (known: Remembered, origin: string, signature: string | null): Remembered =>
  withSite(known, origin, signature === null ? [] : signaturesOf(known, origin).filter((one) => one !== signature));

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** What was stored, as far as it has the right shape and is within the limits; anything else is left out. */
export const parseRemembered = (value: unknown): Remembered => {
  const { sites } = record(value);
  let known = nothing;
  for (const site of Array.isArray(sites) ? sites : []) {
    const { origin, signatures } = record(site);
    if (typeof origin !== 'string' || siteOf(origin) !== origin || !Array.isArray(signatures)) continue;
    known = withSite(known, origin, [...new Set(signatures.filter(isSignature))]);
  }
  return known;
};
