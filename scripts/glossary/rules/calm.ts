import { fold } from '../../../lib/core/text/fold.ts';
import { eachEntry } from './each-entry.ts';

/** Words that frighten, judge or talk down. A row is a word or phrase, whole words only. */
export const UNCALM: readonly string[] = [
  'agonizing',
  'alarming',
  'awful',
  'catastrophic',
  'cruel',
  'deadliest',
  'deadly',
  'devastating',
  'die from',
  'doomed',
  'dreadful',
  'excruciating',
  'fatal',
  'fatally',
  'frightening',
  'grim',
  'hopeless',
  'horrible',
  'incurable',
  'kills people',
  'killer',
  'lethal',
  'nightmare',
  'nothing more can be done',
  'sadly',
  'scary',
  'suffer',
  'suffered',
  'sufferer',
  'sufferers',
  'suffering',
  'suffers',
  'tragic',
  'tragically',
  'terminal',
  'terrible',
  'terrifying',
  'terribly',
  'unbearable',
  'unfortunate',
  'unfortunately',
  'victim',
  'victims',
  'war on',
  "don't worry",
  'do not worry',
  'just(?! (?:above|after|as|before|behind|below|beneath|inside|like|one|outside|over|past|under))',
  'merely',
  'nothing to worry about',
  'obviously',
  'of course',
  'simply',
  'miracle',
  'wonder drug',
  'breakthrough',
  'guaranteed',
  'amazing',
  'perfectly safe',
  'completely safe',
];
const PATTERN = new RegExp(`(?<![\\p{L}'])(?:${UNCALM.join('|')})(?![\\p{L}])`, 'u');

/** Neither frightening nor falsely comforting, and no exclamation marks. */
export const calm = eachEntry('calm', ({ plain, more = '' }) => {
  const said = fold(`${plain} ${more}`);
  const word = PATTERN.exec(said)?.[0];
  return [
    ...(word ? [`"${word}" is not calm; leave it out or say what happens`] : []),
    ...(said.includes('!') ? ['there is an exclamation mark; use a full stop'] : []),
  ];
});
