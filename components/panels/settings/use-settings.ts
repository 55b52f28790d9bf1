import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { defaults, type Settings } from '../../../lib/core/settings/settings.ts';
import type { TermSettings } from '../../../lib/core/terms/term-settings.ts';

/** Where settings are kept. Both reject when the browser's storage fails. */
export interface SettingsStore {
  readonly load: () => Promise<Settings>;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

/** The person's settings, and how to change them. */
export interface ChosenSettings {
  /** `null` as long as they are not read. */
  readonly settings: Settings | null;
  /** What went wrong with keeping them, if anything. */
  readonly failure: 'notRead' | 'notKept' | null;
  readonly change: (changed: Partial<Settings>) => void;
}

/** Reads the settings, and keeps what is changed. Where that fails a change holds all the same, as long as the reader is open. */
export const useSettings = (store: SettingsStore): ChosenSettings => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<ChosenSettings['failure']>(null);
  // Not after the first paint: the first marks wait for it.
  useLayoutEffect(() => {
    store.load().then(setSettings, () => {
      setSettings(defaults);
      setFailure('notRead');
    });
  }, [store]);
  const change = (changed: Partial<Settings>): void => {
    setSettings({ ...defaults, ...settings, ...changed });
    store.change(changed).then(
      () => setFailure(null),
      () => setFailure('notKept'),
    );
  };
  return { settings, failure, change };
};

/** What the settings say about marks, with what the person knows. Stays the same when another setting changes. */
export const useTermSettings = (settings: Settings | null, known: TermSettings['known']): TermSettings | null =>
  useMemo(() => settings && { level: settings.level, mentions: settings.mentions, known }, [settings?.level, settings?.mentions, known]);
