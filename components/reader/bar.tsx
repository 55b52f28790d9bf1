import { BookA, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { panelId } from '../panels/words/words-panel.tsx';
import { Icon } from '../ui/icon.tsx';
import { useTexts } from '../ui/texts.ts';

interface Props {
  site: string | null;
  minutes: { from: number; to: number } | null;
  /** The panel of words; `null` as long as there is no article. How many there are is said in the panel: on the bar the number would frighten. */
  words: { isOpen: boolean; onToggle: () => void } | null;
  onClose: () => void;
}

/** The one slim bar: hides on the way down, returns on the way up, with a hairline of progress. */
export const Bar = ({ site, minutes, words, onClose }: Props) => {
  const t = useTexts();
  const bar = useRef<HTMLElement>(null);
  const progress = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const end = new AbortController();
    let last = scrollY;
    const onScroll = (): void => {
      const room = document.documentElement.scrollHeight - innerHeight;
      if (progress.current) progress.current.style.transform = `scaleX(${room > 0 ? Math.min(1, scrollY / room) : 0})`;
      if (Math.abs(scrollY - last) < 8) return;
      bar.current?.classList.toggle('away', scrollY > last && scrollY > 80);
      last = scrollY;
    };
    addEventListener('scroll', onScroll, { passive: true, signal: end.signal });
    return () => end.abort();
  }, []);

  const time =
    minutes &&
    (minutes.from === minutes.to
      ? t('reader.minute', [String(minutes.to)])
      : t('reader.minutes', [String(minutes.from), String(minutes.to)]));
  return (
    <header class={words?.isOpen ? 'bar beside-words' : 'bar'} ref={bar}>
      <div class="bar-row">
        <button type="button" class="close" onClick={onClose} title={t('reader.close')}>
          <Icon of={X} />
          <span class="label">{t('reader.close')}</span>
        </button>
        <span class="where">{[site, time].filter(Boolean).join(' · ')}</span>
        {words && (
          <button
            type="button"
            class="words-button"
            aria-expanded={words.isOpen}
            aria-controls={words.isOpen ? panelId : undefined}
            title={t('words.buttonTitle')}
            onClick={words.onToggle}
          >
            <Icon of={BookA} />
            <span class="label">{t('words.button')}</span>
          </button>
        )}
      </div>
      <div class="progress" ref={progress} />
    </header>
  );
};
