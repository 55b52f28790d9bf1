import { useState } from 'preact/hooks';
import type { Line } from '../../lib/core/article/get-help.ts';
import { glanceAt } from '../../lib/core/article/help-glance.ts';
import type { PlacedPassage } from '../../lib/core/article/help-of-pages.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  passages: readonly PlacedPassage[];
  /** Whether the article has further pages: room is kept for what they may say, so that the text never moves under its reader. */
  hasPages: boolean;
  /** BCP 47 tag of the article, or `null`. */
  lang: string | null;
  /** Shows a passage in the text; `from` is what was pressed. */
  onGo: (passage: PlacedPassage, from: HTMLElement) => void;
}

/** Most passages that are listed, and most lines of each. */
const mostPassages = 8;
const mostLines = 10;

/**
 * What the article says about when to get help, word for word, each with a way to its place. At first no more than leaves room for the
 * text, and nothing of further pages: those only add to what the button shows.
 */
export const HelpBox = ({ passages, hasPages, lang, onGo }: Props) => {
  const t = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const early = passages.filter(({ page }) => page === 0).slice(0, mostPassages);
  const glance = glanceAt(early);
  if (passages.length === 0) return hasPages ? <div class="help-room" /> : null;
  const listed = passages.slice(0, mostPassages);
  const shown = isWhole ? listed : early.slice(0, glance.lines.length);
  const rest = passages.length - listed.length;
  const hasMore = glance.isCut || passages.length > early.length;
  const kind = isWhole ? 'whole' : early.length > 0 ? '' : 'slim';
  return (
    <section class={`help-box ${kind}`} aria-labelledby="help-title" lang="">
      <h2 id="help-title">{t('help.title')}</h2>
      {shown.length > 0 && (
        <>
          <p class="about">{t('help.about')}</p>
          <ul class="passages" lang={lang ?? undefined}>
            {shown.map((passage, i) => (
              <Said
                key={`${passage.page}.${passage.first}`}
                passage={passage}
                most={isWhole ? mostLines : (glance.lines[i] ?? mostLines)}
                onGo={(from) => onGo(passage, from)}
              />
            ))}
          </ul>
        </>
      )}
      {isWhole && rest > 0 && <p class="about">{t('help.rest', [String(rest)])}</p>}
      {hasMore ? (
        <button type="button" class="linked" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('help.less') : t(early.length > 0 ? 'help.all' : 'help.show', [String(listed.length)])}
        </button>
      ) : (
        hasPages && <div class="button-room" />
      )}
    </section>
  );
};

const Said = ({ passage, most, onGo }: { passage: PlacedPassage; most: number; onGo: (from: HTMLElement) => void }) => {
  const t = useTexts();
  const id = `help-${passage.page}-${passage.first}`;
  const [first, ...others] = passage.lines.slice(0, most);
  const more = passage.lines.length - most;
  return (
    <li>
      <p class={`said ${first?.kind ?? ''}`} id={id}>
        {first?.text}
      </p>
      {groupsOf(others).map((group, i) =>
        group[0]?.kind === 'item' ? (
          <ul key={i}>
            {group.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        ) : (
          group.map(({ text, kind }) => (
            <p key={i} class={kind}>
              {text}
            </p>
          ))
        ),
      )}
      <button type="button" class="linked" lang="" aria-describedby={id} onClick={(event) => onGo(event.currentTarget)}>
        {more > 1 ? t('help.more', [String(more)]) : more === 1 ? t('help.moreOne') : t('help.go')}
      </button>
    </li>
  );
};

/** Lines with neighbouring items together; every other line alone. */
const groupsOf = (lines: readonly Line[]): Line[][] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.kind === 'item' && last?.[0]?.kind === 'item') last.push(line);
    else groups.push([line]);
  }
  return groups;
};
