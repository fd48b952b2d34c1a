// The packages let only their own loader in, which reads files; the page is given the texts.
import affixes from '../node_modules/dictionary-en/index.aff?raw';
import american from '../node_modules/dictionary-en/index.dic?raw';
import british from '../node_modules/dictionary-en-gb/index.dic?raw';
import { medicalWords } from '../shared/spelling/medical-words.ts';
import type { FromSpellingWorker, ToSpellingWorker } from './spelling/messages.ts';
import { createSpeller } from './spelling/speller.ts';

// Unfolding the dictionaries takes a second, and some suggestions two: typing never waits for either.
const speller = createSpeller({ affixes, american, british, medical: medicalWords });

self.onmessage = ({ data }: MessageEvent<ToSpellingWorker>) => {
  const words =
    data.kind === 'check' ? data.words.filter((word) => !speller.isKnown(word)) : speller.suggest(data.word);
  const answer: FromSpellingWorker = { number: data.number, words };
  self.postMessage(answer);
};
