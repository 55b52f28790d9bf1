import { useState } from 'preact/hooks';
import type { Line } from '../../lib/core/article/get-help.ts';
import { glanceAt } from '../../lib/core/article/help-glance.ts';
import type { PlacedPassage } from '../../lib/core/article/help-of-pages.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  passages: readonly PlacedPassage[];
  /** BCP 47 tag of the article, or `null`. */
  lang: string | null;
  /** Shows a passage in the text; `from` is what was pressed. */
  onGo: (passage: PlacedPassage, from: HTMLElement) => void;
}

/** Most passages that are listed, and most lines of each. */
const mostPassages = 8;
const mostLines = 10;

/** What the article says about when to get help, word for word, each with a way to its place. At first no more than leaves room for the text. */
export const HelpBox = ({ passages, lang, onGo }: Props) => {
  const t = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const listed = passages.slice(0, mostPassages);
  const glance = glanceAt(listed);
  if (passages.length === 0) return null;
  const shown = isWhole ? listed : listed.slice(0, glance.lines.length);
  const rest = passages.length - listed.length;
  return (
    <section class={isWhole ? 'help-box whole' : 'help-box'} aria-labelledby="help-title" lang="">
      <h2 id="help-title">{t('help.title')}</h2>
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
      {isWhole && rest > 0 && <p class="about">{t('help.rest', [String(rest)])}</p>}
      {(glance.isCut || rest > 0) && (
        <button type="button" class="linked" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('help.less') : t('help.all', [String(listed.length)])}
        </button>
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
