import { expect, it } from 'vitest';
import { sentenceAt } from '../../../lib/core/text/sentence-at.ts';

it.each([
  ['First one. The *stent stays. Last one.', 'The stent stays.'],
  ['*First one. The last one', 'First one.'],
  ['First one. The *last one', 'The last one'],
  ['She saw Dr. Lee, e.g. on *Monday. Then home.', 'She saw Dr. Lee, e.g. on Monday.'],
  ['It was J. Smith who *said so. Nobody else.', 'It was J. Smith who said so.'],
  ['Is it bad? *No! It is not.', 'No!'],
  ['One line\nanother *line', 'another line'],
  ['*', ''],
])('%j', (marked, sentence) => expect(sentenceAt(marked.replace('*', ''), marked.indexOf('*'))).toBe(sentence));
