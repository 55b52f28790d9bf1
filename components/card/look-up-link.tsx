import { type LookUpPlace, lookUpPlaces } from '../../lib/core/look-up/places.ts';
import { useTexts } from '../ui/texts.ts';

/** A link to a search for words on another site. That site is asked for nothing before the link is followed, and never learns from where. */
export const LookUpLink = ({ place, words }: { place: LookUpPlace; words: string }) => {
  const t = useTexts();
  return (
    <a class="look-up" href={lookUpPlaces[place](words)} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {t(`card.lookUp.${place}`)}
      <span class="unseen"> {t('card.newTab')}</span>
    </a>
  );
};
