const openings =
  'The vaccine|A large trial|Most adults|The new test|Her doctor|Every clinic|The second dose|Paracetamol|The review|Children'.split(
    '|',
  );
const middles =
  'lowered the risk of a stay in hospital|was given to 12,400 people in five countries|may take 500 mg to 1 g every 4–6 h|found no link with autism|did not change how often people fell ill|rose from 2 in 1,000 to 1 in 1,000|was safe in those who were asked|had a hazard ratio of 0.74 (95% CI 0.61–0.90; p = 0.003)|is not true for all of them|helps about one in five'.split(
    '|',
  );
const ends =
  'over eight months|, as Dr. Lee et al. wrote in 2021|in the winter of that year|, unless a doctor said otherwise|and nobody was harmed|(see https://example.org/study/42)|by the end of the week|, e.g. at night|for people over 65 years|, which is what was hoped for'.split(
    '|',
  );

/** Medical prose of so many words in paragraphs, different for each seed; the same seed gives the same text. */
export function variedText(words: number, seed: number): string {
  let state = seed * 2654435761;
  const next = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const parts = [openings, middles, ends].map((list) => list[next(list.length)] ?? '');
    const sentence = `${parts[0] ?? ''} no. ${next(90) + 10} ${parts[1] ?? ''} ${parts[2] ?? ''}.`.replace(' ,', ',');
    sentences.push(next(5) === 0 ? `${sentence}\n\n` : `${sentence} `);
    count += sentence.split(' ').length;
  }
  return sentences.join('').trim();
}
