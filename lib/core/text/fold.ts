import { foldCode } from './fold-code.ts';
import { isApostrophe } from './is-apostrophe.ts';

/**
 * The text in the spelling words are compared in: small letters, no accents, ligatures taken apart, invisible
 * characters dropped, straight apostrophes. Everything else stays. Its offsets are not those of the original:
 * where offsets count, use `tokens`, which folds word by word and keeps the original's.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    folded += isApostrophe(code) ? "'" : (foldCode(code) ?? text.charAt(i));
  }
  return folded;
}
