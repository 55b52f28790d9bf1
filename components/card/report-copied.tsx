import { useLayoutEffect, useRef } from 'preact/hooks';
import { issuesPage } from '../../lib/core/report.ts';
import { useTexts } from '../ui/texts.ts';

const nearest = { block: 'nearest', behavior: 'instant' } as const;

/** What is said when a report is on the clipboard. */
export const Copied = () => {
  const t = useTexts();
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.scrollIntoView(nearest), []);
  return (
    <p ref={line}>
      {t('card.copied')} <WhereTo />
    </p>
  );
};

/** The report itself, selected, where the browser refuses to copy it. */
export const NotCopied = ({ report }: { report: string }) => {
  const t = useTexts();
  const box = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    end.current?.scrollIntoView(nearest);
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);
  return (
    <div class="reported">
      <p id="not-copied">{t('card.notCopied')}</p>
      <textarea ref={box} class="report" rows={5} readOnly aria-label={t('card.toCopy')} aria-describedby="not-copied" value={report} />
      <p ref={end}>
        <WhereTo />
      </p>
    </div>
  );
};

/** Where a report can be pasted. */
const WhereTo = () => {
  const t = useTexts();
  return (
    <>
      {t('card.pasteAt')}{' '}
      <a href={issuesPage} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
        {issuesPage.replace('https://', '')}
        <span class="unseen"> {t('card.newTab')}</span>
      </a>
    </>
  );
};
