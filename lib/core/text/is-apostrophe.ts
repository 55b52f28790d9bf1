/** Straight, curly (both, as typed by mistake too), modifier letter, and full width apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xff07;
}
