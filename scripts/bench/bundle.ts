import { resolve } from 'node:path';
import { build } from 'vite';

/** The name the measured functions have in a page. */
export const globalName = 'plainlyBench';

/** What is measured (`entry`: a file of this folder) as one script, readable, with comment lines that say which file the next lines are from. */
export const bundle = async (entry: string): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: ['chrome120', 'firefox128'],
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: globalName },
    },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`vite made no script of scripts/bench/${entry}`);
  return `${chunk.code};globalThis.${globalName} = ${globalName};`;
};
