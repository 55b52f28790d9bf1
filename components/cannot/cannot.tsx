import type { WhyNot } from '../../lib/core/why-not.ts';
import { useTexts } from '../ui/texts.ts';

const reasons = { browserPage: 1, protectedPage: 1, store: 1, pdf: 1, notHtml: 1, file: 1, unknown: 1 } satisfies Record<WhyNot, 1>;

export const isWhyNot = (value: unknown): value is WhyNot => typeof value === 'string' && Object.hasOwn(reasons, value);

/** One plain sentence on why a tab cannot be read. */
export const Cannot = ({ why }: { why: WhyNot }) => {
  const t = useTexts();
  return (
    <section class="cannot" role="status">
      <h1>{t('cannot.title')}</h1>
      <p>{t(`cannot.${why}`)}</p>
    </section>
  );
};
