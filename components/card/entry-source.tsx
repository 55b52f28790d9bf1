import { useState } from 'preact/hooks';
import { readableDate } from '../../lib/core/article/readable-date.ts';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import { reportOf } from '../../lib/core/report.ts';
import { copyText } from '../../lib/dom/show/copy-text.ts';
import { useTexts } from '../ui/texts.ts';
import { Copied, NotCopied } from './report-copied.tsx';

/** Who wrote a meaning and who checked it, and the way to say that something is wrong with it: copied, never sent. */
export const EntrySource = ({ entry }: { entry: CardEntry }) => {
  const t = useTexts();
  const { source, checked } = entry;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const report = reportOf(entry);
  return (
    <>
      <p class="source">
        {checked ? t('card.checked', [source, checked.against, readableDate(checked.date, null)]) : t('card.source', [source])}{' '}
        <button type="button" onClick={() => void copyText(document, report).then(setCopied)}>
          {t('card.wrong')}
        </button>
      </p>
      <div class="reported" role="status">
        {isCopied && <Copied />}
      </div>
      {isCopied === false && <NotCopied report={report} />}
    </>
  );
};
