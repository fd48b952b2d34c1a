import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDisclosures, tellsTie } from '../../../shared/interests/disclosures.ts';
import { createTieFilter } from '../../../shared/interests/tie-words.ts';
import { englishRelations } from '../../../shared/interests/words/english-relations.ts';
import { frenchRelations } from '../../../shared/interests/words/french-relations.ts';
import { germanRelations } from '../../../shared/interests/words/german-relations.ts';
import { spanishRelations } from '../../../shared/interests/words/spanish-relations.ts';

const mayTellTie = createTieFilter([englishRelations, germanRelations, spanishRelations, frenchRelations]);
const folder = join('tests', 'fixtures', 'interests-corpus');

/** Every text within the inputs of the cases: posts, notes, names. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Read as ties for one word, though they speak of nobody who could have one. */
const nobodyHasOne = [
  "Write 'twice a day' or 'three times a day'.",
  'Red trays did not help; a volunteer named Maureen did.',
  'small meals, prop the bed, and an alginate after eating.',
  'Write both on the fridge before anybody throws up.',
  'It works for most men, with side effects to talk about.',
  "Please don't share Ozempic pens with your sister.",
  'It works in minutes and cannot hurt someone who did not need it.',
];

/** A tie of somebody whom no author and no relative is: read or not, it discloses nothing of the author's. */
const othersHaveOne = ['The speaker, Dr Rohan Keskar, put his honorarium from Lupin on slide one.'];

it('passes over no sentence that tells a tie of an author', () => {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  const texts = lines.flatMap((line) => textsIn((JSON.parse(line) as { input: unknown }).input));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:])\s+/));
  const telling = sentences.filter((sentence) =>
    readDisclosures(sentence).some(({ relations }) => relations.length > 0),
  );
  expect(telling.length).toBeGreaterThan(100);
  expect(telling.filter((sentence) => !mayTellTie(sentence))).toEqual([...nobodyHasOne, ...othersHaveOne]);
});

it.each([
  'Asesoro a Pfizer desde 2024.',
  'J’ai reçu des honoraires de Sanofi.',
  'Ich halte bezahlte Vorträge für Bayer.',
  'My wife’s on the payroll at Novo Nordisk.',
  'Disclosure: speaker fees, Lilly.',
])('reads %s', (sentence) => {
  expect([mayTellTie(sentence), tellsTie(sentence)]).toEqual([true, true]);
});

it('passes over what has no word of a tie, and what speaks of nobody who could have one', () => {
  expect(mayTellTie('One of the two vaccines was given to 12,400 people in five countries.')).toBe(false);
  expect(mayTellTie('Two doses protect 97 of 100 children against measles.')).toBe(false);
});
