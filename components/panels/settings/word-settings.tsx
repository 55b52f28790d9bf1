import type { Settings } from '../../../lib/core/settings/settings.ts';
import { useTexts } from '../../ui/texts.ts';
import { LookUpSettings } from './look-up-settings.tsx';
import { MarkSettings } from './mark-settings.tsx';
import type { ChosenSettings } from './use-settings.ts';

interface Props {
  settings: Settings;
  failure: ChosenSettings['failure'];
  onChange: ChosenSettings['change'];
}

/** What can be set about words, and what went wrong with keeping it. */
export const WordSettings = ({ settings, failure, onChange }: Props) => {
  const t = useTexts();
  return (
    <div class="word-settings">
      <MarkSettings settings={settings} onChange={onChange} />
      <LookUpSettings settings={settings} onChange={onChange} />
      <p class="soft" role="status">
        {failure && t(`settings.${failure}`)}
      </p>
    </div>
  );
};
