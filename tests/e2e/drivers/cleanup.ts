const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs `stop` (synchronously) if this process ends, by itself or by a signal, before the returned function is called:
 * no browser and no profile outlives a run, however it ends.
 */
export function atExit(stop: () => void): () => void {
  const handlers = Object.entries(signals).map(([signal, code]) => [signal, () => process.exit(code)] as const);
  process.once('exit', stop);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  return () => {
    process.off('exit', stop);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
