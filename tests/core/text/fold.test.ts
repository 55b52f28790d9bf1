import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['capitals', 'HER2 Positive', 'her2 positive'],
    ['accents, composed', 'Sjögren Ménière', 'sjogren meniere'],
    ['accents, as marks of their own', 'Sjo\u0308gren Me\u0301nie\u0300re', 'sjogren meniere'],
    ['ligatures', '\ufb01brosis, re\ufb02ux, œdema', 'fibrosis, reflux, oedema'],
    ['letters that Unicode does not take apart', 'Løfgren Straße Łódź', 'lofgren strasse lodz'],
    ['Greek letters', 'TNF-α, β-blocker, Δ', 'tnf-alpha, beta-blocker, delta'],
    ['the micro sign', 'µ', 'mu'],
    ['soft hyphens', 'me\u00adtas\u00adta\u00adsis', 'metastasis'],
    ['zero-width joiners and spaces', 'bi\u200dop\u200bsy\ufeff', 'biopsy'],
    ['curly apostrophes', 'Crohn’s, Crohn‘s', "crohn's, crohn's"],
    ['other scripts', 'РАК', 'рак'],
  ])('folds %s', (_what, text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['signs and digits', '(3 % – 5 mg), ×÷', '(3 % – 5 mg), ×÷'],
    ['quotation marks', '“lump”', '“lump”'],
    ['emoji', '🙂 a', '🙂 a'],
    ['superscripts, which are footnotes', 'cancer²', 'cancer²'],
    ['nothing', '', ''],
  ])('leaves %s as they are', (_what, text, folded) => expect(fold(text)).toBe(folded));
});
