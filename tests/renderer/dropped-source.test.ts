import { expect, it } from 'vitest';
import { namesSources } from '../../renderer/screens/claims/dropped-source.ts';

const text = (dropped: string) => namesSources({ kind: 'text', text: dropped });
const file = (name: string) => namesSources({ kind: 'file', file: new File(['x'], name) });

it.each([
  '10.1000/182',
  'https://doi.org/10.7326/m18-2101',
  'PMID: 30831578',
  'https://pubmed.ncbi.nlm.nih.gov/30831578/',
  'Hviid A, et al. Measles vaccination and autism. Ann Intern Med. 2019. doi:10.7326/M18-2101.',
  '@article{lind2020, title = {A paper}}',
  'TY  - JOUR\nTI  - A paper\nER  - ',
  '[{"type": "article-journal", "title": "A paper"}]',
])('takes %j for a source', (dropped) => expect(text(dropped)).toBe(true));

it.each([
  'They say that onions cure the flu',
  '[Video] Garlic cures influenza',
  '{shouting} vaccines kill',
  'In 2021 a thousand people died',
  'https://example.org/story',
  '',
])('takes %j for words that people say', (dropped) => expect(text(dropped)).toBe(false));

it('knows the files of references by their endings, and leaves tables of claims alone', () => {
  expect(['a.bib', 'A.RIS', 'a.nbib', 'a.json'].map(file)).toEqual([true, true, true, true]);
  expect(['claims.csv', 'claims.tsv', 'notes.txt', 'paper.pdf', 'bib'].map(file)).toEqual(Array(5).fill(false));
});
