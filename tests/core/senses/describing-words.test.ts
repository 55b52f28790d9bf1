import { describe, expect, test } from 'vitest';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { identityOf } from '../../../lib/core/terms/found-term.ts';
import { builtKnowledge } from '../../../scripts/terms/built-knowledge.ts';

const { knowledge } = builtKnowledge();

/** What is shown for each mark on the words in asterisks. */
const shown = (marked: string): unknown[] => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const [found = []] = articleTerms([{ text: marked.replaceAll('*', ''), isHeading: false, lang: 'en' }], knowledge).found;
  return found.filter((term) => term.start < end && start < term.end).map(identityOf);
};

/** What is shown for a word in a sentence that leaves its meaning open: the word of the glossary. */
const usual = (word: string): unknown[] => shown(`The report calls it *${word}*.`);

describe('describing words with a meaning outside medicine', () => {
  test.each([
    ['viral', 'A *viral* cough often lasts three weeks.', 'The clip of the dancing nurse went *viral* overnight.'],
    ['viral', 'Is it bacterial or *viral*?', 'A *viral* video claims that lemons melt fat.'],
    ['cellular', 'They saw *cellular* changes in the sample.', 'The pump sends its readings over a *cellular* network.'],
    ['toxic', 'The drug can be *toxic* to the liver.', 'She left a *toxic* workplace.'],
    ['contagious', 'The rash is *contagious* for five days.', 'Her *contagious* laughter filled the ward.'],
    ['infectious', 'He is *infectious* before the rash appears.', 'She is known for her *infectious* enthusiasm.'],
    ['latent', 'The skin test can find *latent* tuberculosis.', 'They used *latent* class analysis to group the patients.'],
    ['dormant', 'The virus stays *dormant* in the nerves.', 'They walked up a *dormant* volcano.'],
    ['compensatory', 'The *compensatory* growth of the other kidney is normal.', 'The jury added *compensatory* damages.'],
    ['pathological', 'The *pathological* changes were mild.', 'His brother was a *pathological* liar.'],
    ['registry', 'A *registry* of people with lupus was set up.', 'The couple asked for books on their gift *registry*.'],
    ['attrition', 'Follow-up was short and *attrition* was high.', 'The strike became a war of *attrition*.'],
    ['attrition', 'The authors report low *attrition* in both arms.', 'Grinding leads to *attrition* of the enamel on each tooth.'],
  ])('%s: %s', (word, medical, other) => {
    expect(shown(medical)).toEqual(usual(word));
    expect(usual(word)).toHaveLength(1);
    expect(shown(other)).toEqual([]);
  });

  test('the letters of a party are not a change in a gene', () => {
    expect(shown('Each *SNP* near the gene raises the risk a little.')).toHaveLength(1);
    expect(shown('The *SNP* health minister spoke to nurses in Scotland.')).toEqual([]);
  });
});
