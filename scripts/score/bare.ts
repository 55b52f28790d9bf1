/** Text with nothing but its letters and figures, in lower case: how it is set, spaced and pointed does not count. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
