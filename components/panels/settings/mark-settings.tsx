import { choices, type Settings } from '../../../lib/core/settings/settings.ts';
import { useTexts } from '../../ui/texts.ts';
import { Choice } from './choice.tsx';
import type { ChosenSettings } from './use-settings.ts';

interface Props {
  settings: Settings;
  onChange: ChosenSettings['change'];
}

/** How words are marked, folded away: which words, and which of their mentions. */
export const MarkSettings = ({ settings: { level, mentions }, onChange }: Props) => {
  const t = useTexts();
  return (
    <details class="mark-settings">
      <summary>{t('settings.marks')}</summary>
      <Choice
        legend={t('settings.levels')}
        name="level"
        choices={choices.level}
        labelOf={(choice) => t(`settings.level.${choice}`)}
        chosen={level}
        onChoose={(choice) => onChange({ level: choice })}
      />
      <Choice
        legend={t('settings.eachWord')}
        name="mentions"
        choices={choices.mentions}
        labelOf={(choice) => t(`settings.mentions.${choice}`)}
        chosen={mentions}
        onChoose={(choice) => onChange({ mentions: choice })}
      />
    </details>
  );
};
