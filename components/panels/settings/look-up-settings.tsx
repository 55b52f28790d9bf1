import { choices, type Settings } from '../../../lib/core/settings/settings.ts';
import { useTexts } from '../../ui/texts.ts';
import { Choice } from './choice.tsx';
import type { ChosenSettings } from './use-settings.ts';

interface Props {
  settings: Settings;
  onChange: ChosenSettings['change'];
}

/** Where the link of a card leads, folded away. */
export const LookUpSettings = ({ settings: { lookUp }, onChange }: Props) => {
  const t = useTexts();
  return (
    <details class="look-up-settings">
      <summary>{t('settings.lookUps')}</summary>
      <Choice
        legend={t('settings.lookUpIn')}
        name="look-up"
        choices={choices.lookUp}
        labelOf={(choice) => t(`settings.lookUp.${choice}`)}
        chosen={lookUp}
        onChoose={(choice) => onChange({ lookUp: choice })}
      />
      <p class="soft">{t('settings.lookUpSends')}</p>
    </details>
  );
};
