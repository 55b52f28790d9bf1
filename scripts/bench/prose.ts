const vocabulary = (
  'the a of and to in that it with for as on at by from when most people doctor nurse clinic blood heart lung kidney sleep pain treatment ' +
  'medicine dose week month study result test pressure level risk symptom often sometimes usually slowly carefully may can should helps ' +
  'begins grows changes keeps shows finds small large early late common rare daily healthy tired second first another each'
).split(' ');

/** Sentences of 8 to 22 everyday words: about as many as asked for. They say nothing. */
export const prose = (random: () => number, words: number): string => {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(Math.max(left, 8), 8 + Math.floor(random() * 15));
    const picked = Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '');
    const text = picked.join(' ').replace(/^(\w+ \w+ \w+) /, '$1, ');
    sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
    left -= length;
  }
  return sentences.join(' ');
};
