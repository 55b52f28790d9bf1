// npm run new:term [-- --data FOLDER]: asks for a new entry, question by question, checks each answer and writes it to its file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { desk } from './glossary/new-term/draft.ts';
import { interview } from './glossary/new-term/interview.ts';
import { dataFolder, readGlossary } from './glossary/read-glossary.ts';
import { readSchema } from './glossary/read-topics.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: dataFolder } } });
const { data } = values;

const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
// Ctrl+C ends the lines like the end of a file does: nothing has been written then.
lines.on('SIGINT', () => lines.close());
const answers = lines[Symbol.asyncIterator]();

try {
  console.log('A new entry for the glossary. Ctrl+C stops, and nothing is written.');
  const talk = interview(desk(readGlossary(data), readSchema(`${data}/glossary/entry.schema.json`)), new Date().toISOString().slice(0, 10));
  let step = talk.next();
  while (!step.done) {
    // The last line of a question is the prompt: on a terminal it has to be known to the line that is edited behind it.
    const asked = step.value.lastIndexOf('\n') + 1;
    process.stdout.write(step.value.slice(0, process.stdin.isTTY ? asked : undefined));
    if (process.stdin.isTTY) {
      lines.setPrompt(step.value.slice(asked));
      lines.prompt();
    }
    const { value, done } = await answers.next();
    if (done) break;
    step = talk.next(value);
  }
  if (step.done) {
    const { said, write } = step.value;
    if (write) {
      const path = `${data}/glossary/en/${write.file}`;
      const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      if (before !== write.before) throw new Error(`${write.file} was changed meanwhile: copy the entry above into it, then npm run fix`);
      writeFileSync(path, write.text);
    }
    console.log(`\n${said}`);
  } else {
    console.log('\nStopped. Nothing was written.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`new:term: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  lines.close();
}
