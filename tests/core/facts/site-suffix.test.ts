import { describe, expect, it } from 'vitest';
import { chooseSite, siteNames, withoutSite } from '../../../lib/core/facts/site-suffix.ts';

const sites = siteNames(['Harbor Health Guide'], 'www.harbor-health.example');

describe('a title without the name of the site', () => {
  it.each([
    ['Heart Failure | Harbor Health Guide', 'Heart Failure'],
    ['Heart Failure - Harbor Health', 'Heart Failure'],
    ['Harbor Health | Heart Failure', 'Heart Failure'],
    ['Heart Failure – HHG', 'Heart Failure'],
    ['Heart Failure | Harbor Health Blog | harbor-health.example', 'Heart Failure'],
    ['Heart Failure | Causes', 'Heart Failure | Causes'],
    ['Heart Failure - What Helps', 'Heart Failure - What Helps'],
    ['Type 2 Diabetes: Testing', 'Type 2 Diabetes: Testing'],
    ['Self-care | Other Site', 'Self-care | Other Site'],
    ['Harbor Health Guide', 'Harbor Health Guide'],
  ])('%s', (title, bare) => expect(withoutSite(title, sites)).toBe(bare));

  it('needs no site to be known', () => expect(withoutSite('Heart Failure | Care', siteNames([null], ''))).toBe('Heart Failure | Care'));
});

describe('the name of the site', () => {
  it.each([
    [['Calm news for every day | Harbor Health'], 'Harbor Health'],
    [['Lantern Journal of Sleep'], 'Lantern Journal of Sleep'],
    [['Find someone near you, book online and be well again soon', 'Lantern'], 'Lantern'],
    [[], null],
  ])('%j → %s', (stated, site) => expect(chooseSite(stated, 'www.harbor-health.example')).toBe(site));
});
