/** Whether a key event is this letter by itself, and not part of typing or of a shortcut of the browser. */
export const isLetterKey = (event: KeyboardEvent, letter: string): boolean => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return false;
  const target = event.target as Element | null;
  const isTyping = Boolean(target?.closest?.('input, textarea, select, [contenteditable]'));
  return !isTyping && event.key.toLowerCase() === letter;
};
