import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../ui/texts.ts';

/** CSS pixels: the handles of a selection hang below it, the browser's own menu stands above. */
const handles = 34;

/** Beside what a finger has selected: explains it. */
export const ExplainButton = ({ range, onExplain }: { range: Range; onExplain: (range: Range) => void }) => {
  const t = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    const contextElement = range.startContainer.parentElement;
    if (!element || !contextElement) return;
    const reference = { getBoundingClientRect: () => range.getBoundingClientRect(), contextElement };
    return autoUpdate(reference, element, async () => {
      const { x, y } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement: 'bottom',
        middleware: [offset(handles), flip({ padding: 8 }), shift({ padding: 8 })],
      });
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    });
  }, [range]);
  return (
    <button
      type="button"
      class="button main explain-button"
      ref={button}
      // What is selected stays selected.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onExplain(range)}
    >
      {t('explain.button')}
    </button>
  );
};
