import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { createTagger, type Match } from './lexicon.ts';
import { wordAt } from './token-words.ts';
import { givenNames } from './words/given-names.ts';
import { notSpanishPlaces, spanishGivenNames } from './words/spanish-names.ts';
import {
  spanishConditions,
  spanishContextWords,
  spanishPasts,
  spanishPeople,
  spanishStoryWords,
  spanishWork,
  spanishWorkers,
} from './words/spanish-story.ts';

/** What a Spanish sentence says of a person, as tags of places in it. The kinds are those of story-english.ts. */
export function spanishFeatures({ tokens, text }: Sentence): readonly Match[] {
  return [
    ...tagsOf(tokens),
    ...tokens.flatMap((token, index) => tagsAt(tokens, index).map((tag) => one(tag, token, index))),
    ...patterns(text),
  ];
}

const tagsOf = createTagger({ ...spanishStoryWords, ...spanishContextWords });
const people = new Set(spanishPeople);
const work = new Set(spanishWork);
const workers = new Set(spanishWorkers);
const conditions = new Set(spanishConditions);
const pasts = new Set(spanishPasts);
const names = new Set([...givenNames, ...spanishGivenNames]);
const notPlaces = new Set(notSpanishPlaces);

function tagsAt(tokens: readonly Token[], index: number): readonly string[] {
  const word = tokens[index]?.word ?? '';
  return [
    ...peopleAt(tokens, index),
    ...(conditions.has(word) || /.{3}(?:itis|oma|emia|osis|ectomía|patía|virus|algia)$/.test(word)
      ? ['condition']
      : []),
    ...(pasts.has(word) || /.{2}(?:ó|aron|ieron|aba|ía|amos|imos|é|í)$/.test(word) ? ['past'] : []),
    ...properAt(tokens, index),
  ];
}

const singling = new Set(
  'un una el la este esta ese esa mi nuestro nuestra otro otra del al primer primera único única pobre joven cierto cierta'.split(
    ' ',
  ),
);

function peopleAt(tokens: readonly Token[], index: number): readonly string[] {
  const word = tokens[index]?.word ?? '';
  const isSingled = index === 0 || [1, 2].some((back) => singling.has(tokens[index - back]?.word ?? ''));
  if (!isSingled) return [];
  if (people.has(word)) return ['person'];
  if (work.has(word)) return ['person', 'occupation'];
  if (workers.has(word)) return ['worker'];
  return /.{4}(?:ero|era|ista|dor|dora)$/.test(word) && !noWork.has(word) ? ['someone', 'occupation'] : [];
}

const noWork = new Set(
  'primero primera tercera manera enfermera carrera frontera bandera escalera barrera cartera espera lista vista revista entrevista respirador ventilador verdadero verdadera febrero dinero número género vivera madera hora anterior computadora trabajador indicador'.split(
    ' ',
  ),
);

const placeBefore = new Set(['de', 'en', 'desde', 'cerca', 'del', 'a', 'por']);

function properAt(tokens: readonly Token[], index: number): readonly string[] {
  const token = tokens[index];
  if (index === 0 || token?.isCapital !== true) return [];
  if (isName(tokens, index)) return ['name'];
  return placeBefore.has(wordAt(tokens, index - 1)) && /^\p{L}{3,}/u.test(token.word) && !notPlaces.has(token.word)
    ? ['place']
    : [];
}

function isName(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1);
  if (titles.has(before)) return !publicTitles.has(wordAt(tokens, index - 2));
  const isSurnamed = tokens[index + 1]?.isCapital === true;
  return names.has(wordAt(tokens, index)) && !publicTitles.has(before) && !isSurnamed;
}

const titles = new Set(['señor', 'señora', 'don', 'doña', 'sra', 'sr']);
const publicTitles = new Set([
  'doctor',
  'doctora',
  'dr',
  'dra',
  'presidente',
  'presidenta',
  'ministro',
  'ministra',
  'senador',
  'profesor',
]);

function one(tag: string, token: Token, index: number): Match {
  return { tag, from: index, to: index + 1, start: token.start, end: token.end };
}

function patterns(text: string): readonly Match[] {
  if (!/\d|años|meses/.test(text)) return [];
  return [...text.matchAll(age)].map((match) => ({
    tag: 'age',
    from: 0,
    to: 0,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const age =
  /\b(?:de|con|tiene|tenía|cumplió)\s\d{1,3}\s(?:años|meses|semanas|días)(?!\s(?:o|y)\smás|\sen\sadelante)|,\s\d{1,3}(?:\saños)?,|\b\p{L}{4,15}(?:\sy\s\p{L}{3,6})?\saños\b(?=,|\.|\scon|\sque)/gu;
