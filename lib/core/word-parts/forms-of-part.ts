/** One spelling of a part. */
export interface PartForm {
  readonly text: string;
  /** Whether something must follow it: the bare `nephr` and the joining `nephro` of `nephr/o`, but not `thyroid`. */
  readonly open: boolean;
  /** Whether it is the bare spelling of a part that could also end in a joining vowel. */
  readonly bare: boolean;
}

/** How the forms of a part may be written: `haem/o, hem/o`. */
export const FORMS_PATTERN = /^[a-z]+(\/[aeiou]*)?(, [a-z]+(\/[aeiou]*)?)*$/;

/**
 * The spellings of a row's key. `nephr/o` is `nephr` and `nephro`, neither of which ends a word; `fung/io` is `fung`, `fungi` and
 * `fungo`; `rheum/` only `rheum`; `thyroid` stands for itself and may end a word.
 */
export const formsOfPart = (key: string): PartForm[] =>
  key.split(', ').flatMap((form): PartForm[] => {
    const [text = '', vowels] = form.split('/');
    if (vowels === undefined) return [{ text, open: false, bare: false }];
    return ['', ...vowels].map((vowel) => ({ text: text + vowel, open: true, bare: vowel === '' }));
  });
