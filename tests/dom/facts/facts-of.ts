import { defuse } from '../../../lib/dom/clean/defuse.ts';
import { type Facts, readFacts } from '../../../lib/dom/facts/read-facts.ts';
import { readPage } from '../../../lib/dom/page/page-model.ts';
import { page } from '../page.ts';

/** The facts of a page made from what stands in its head and its body. */
export const factsOf = (head: string, body: string, url = 'https://www.harbor-health.example/heart/heart-failure'): Facts => {
  const { copy, controls } = defuse(page(`<!doctype html><head>${head}</head><body>${body}`, url));
  return readFacts({ page: copy, model: readPage(copy.body), controls, url });
};

export const title = '<title>Heart Failure | Harbor Health</title>';
export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const text = '<p>The heart is a muscle that pumps blood. When it is weak, the body gets less of it than it needs.</p>'.repeat(3);
