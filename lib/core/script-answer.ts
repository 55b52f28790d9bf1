/** What the page script answers when it is put into a page: the proof that it ran. */
export type ScriptAnswer = { plainly: true; state: 'open' | 'closed' } | { plainly: true; state: 'cannot'; contentType: string };

export const isScriptAnswer = (value: unknown): value is ScriptAnswer => {
  if (typeof value !== 'object' || value === null) return false;
  const { plainly, state, contentType } = value as Record<string, unknown>;
  return plainly === true && (state === 'open' || state === 'closed' || (state === 'cannot' && typeof contentType === 'string'));
};
