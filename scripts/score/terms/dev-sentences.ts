import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTermSettings } from '../../../lib/core/terms/term-settings.ts';
import type { BuiltKnowledge } from '../../terms/built-knowledge.ts';
import { detected } from '../../terms/detected.ts';

/** The figures of `../shared/tools/score-terms.mjs`; its head says what each is. */
type Figures = Readonly<Record<string, unknown>>;

const shown = ['texts', 'per100', 'precision', 'medicalExplained', 'explained', 'exactF1', 'overlapF1', 'cleanUntouched'] as const;

/** Scores the sentences of `corpora/terms/dev.jsonl`, all and by set, with the tool beside the corpora. No rows where there is no such corpus. */
export const scoreDevSentences = (corpora: string, built: BuiltKnowledge): Record<string, unknown>[] => {
  const file = join(corpora, 'terms/dev.jsonl');
  const tool = join(corpora, '../tools/score-terms.mjs');
  if (!existsSync(file) || !existsSync(tool)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'plainly-terms-'));
  try {
    const found = join(folder, 'found.jsonl');
    const sentences = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string });
    const lines = sentences.map(({ id, text }) =>
      JSON.stringify({ id, matches: detected(text, { ...defaultTermSettings, mentions: 'every' }, built) }),
    );
    writeFileSync(found, lines.join('\n'));
    return ['all', 'news', 'research'].map((set) => {
      const args = [tool, found, file, '--json', ...(set === 'all' ? [] : ['--set', set])];
      const figures = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Figures;
      return { set, ...Object.fromEntries(shown.map((name) => [name, figures[name]])) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
