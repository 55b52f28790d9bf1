import type { SteppedForm } from '../../lib/core/glossary/forms.ts';
import { phraseKey } from '../../lib/core/glossary/phrase-key.ts';
import type { Placed } from './glossary.ts';

/** An entry that has a form. */
export interface Claim {
  readonly form: SteppedForm;
  readonly placed: Placed;
}

/**
 * Every form by its key, with the entries that keep it. A made form yields in silence to one that is nearer to what an
 * author wrote, so most lists have one claim; several are an error unless the entries have cues.
 */
export function claims(entries: readonly Placed[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const placed of entries) {
    for (const form of placed.forms) {
      const key = phraseKey(form.words);
      const [kept] = found.get(key) ?? [];
      if (kept === undefined || form.steps < kept.form.steps) found.set(key, [{ form, placed }]);
      else if (form.steps === kept.form.steps) found.get(key)?.push({ form, placed });
    }
  }
  return found;
}
