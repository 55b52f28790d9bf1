import { useTexts } from '../ui/texts.ts';

/** The parts of a word, each with what it means; the part of a name means nothing. */
export const PartChips = ({ parts }: { parts: readonly (readonly [part: string, meaning: string])[] }) => {
  const t = useTexts();
  return (
    <ul class="parts" aria-label={t('card.parts')}>
      {parts.map(([part, meaning]) => (
        <li key={part}>
          <i>{part}</i> {meaning}
        </li>
      ))}
    </ul>
  );
};
