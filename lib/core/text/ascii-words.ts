/**
 * Character code (below 128) → the code it folds to, or 0 where it does not belong to a word.
 * Letters and digits belong; capitals fold to small letters.
 */
export const asciiWords: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = code >= 48 && code <= 57;
  const capital = code >= 65 && code <= 90;
  const small = code >= 97 && code <= 122;
  if (capital) return code + 32;
  return digit || small ? code : 0;
});
