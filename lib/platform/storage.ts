/** What is needed of one area of `browser.storage`. Both reject when the browser refuses. */
export interface Storage {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

/** Storage that is gone with the document. */
export const passingStorage = (): Storage => {
  const held = new Map<string, unknown>();
  return {
    get: async (key) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
};
