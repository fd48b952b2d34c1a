import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSpeller, type Speller } from '../../renderer/spelling/speller.ts';
import { samples } from '../../shared/samples/samples.ts';
import { medicalWords } from '../../shared/spelling/medical-words.ts';
import { wordsToCheck } from '../../shared/spelling/words-to-check.ts';

const require = createRequire(import.meta.url);
const dictionary = (name: string, file: string) => readFileSync(join(dirname(require.resolve(name)), file), 'utf8');

let speller: Speller;
beforeAll(() => {
  speller = createSpeller({
    affixes: dictionary('dictionary-en', 'index.aff'),
    american: dictionary('dictionary-en', 'index.dic'),
    british: dictionary('dictionary-en-gb', 'index.dic'),
    medical: medicalWords,
  });
});

const unknown = (text: string) =>
  wordsToCheck(text)
    .map(({ word }) => word)
    .filter((word) => !speller.isKnown(word));

describe('createSpeller', () => {
  it('knows both affix tables to be one', () => {
    expect(dictionary('dictionary-en', 'index.aff')).toBe(dictionary('dictionary-en-gb', 'index.aff'));
  });

  it('takes British and American spelling', () => {
    expect(
      unknown('colour color organise organize paediatrics pediatrics anaemia anemia tumour tumor fibre fiber'),
    ).toEqual([]);
  });

  it('knows the words of medicine, their plurals and what belongs to them', () => {
    expect(unknown('immunogenicity of nirsevimab, Ozempic’s side effects, prebunking, patients’ myocarditis')).toEqual(
      [],
    );
  });

  it('knows a word behind a prefix', () => {
    expect(unknown('prevaccination postvaccination nonvaccinated neuroinflammation')).toEqual([]);
  });

  it('marks what nobody spells so', () => {
    const wrong = 'teh vacine recieve immunisaton definately seperate accross wich';
    expect(unknown(wrong)).toEqual(wrong.split(' '));
  });

  it('offers what was meant', () => {
    expect(['recieve', 'vacine', 'myocarditiss', 'teh', 'definately'].map((word) => speller.suggest(word)[0])).toEqual([
      'receive',
      'vaccine',
      'myocarditis',
      'the',
      'definitely',
    ]);
  });

  it('finds nothing but names of people in the worked examples', () => {
    const texts = samples.flatMap((sample) => Object.values(sample.draft?.texts ?? {}));
    expect([...new Set(texts.flatMap(unknown))].sort()).toEqual(['Northfield']);
  });
});
