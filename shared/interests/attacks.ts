import { words } from '../checks/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { englishRelations } from './words/english-relations.ts';
import { frenchRelations } from './words/french-relations.ts';
import { germanRelations } from './words/german-relations.ts';
import { spanishRelations } from './words/spanish-relations.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether the sentence of a name, or the next one about `it`, runs it down: a word of blame that is not denied. */
export function runsDown(text: string, place: Place): boolean {
  const sentences = splitSentences(text);
  const index = sentences.findIndex(({ start, end }) => start <= place.start && place.start < end);
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const next = sentences[index + 1];
  const follows =
    next !== undefined && /^(?:it|they|its|that|this|es|sie|il|elle|lo)\b/i.test(text.slice(next.start, next.end));
  return blames(text.slice(sentence.start, sentence.end)) || (follows && blames(text.slice(next.start, next.end)));
}

const languages = [englishRelations, germanRelations, spanishRelations, frenchRelations];
const attacks = new Set(languages.flatMap((language) => language.attacks));
const negators = new Set([
  ...languages.flatMap((language) => language.negators),
  ...words('myth false rumour rumor claim claims claimed hoax unfounded'),
]);
const denials =
  /\b(?:does|do|did|will|would|should) ?(?:not|n't) (?:work|help|last|deliver|measure)|\b(?:doesn't|don't|didn't|won't) (?:work|help|last|deliver|bother|buy|use|take|trust|waste)\b|\bstay away\b|\bsteer clear\b|\bwirkt nicht\b|\bno funciona\b|\bno sirve\b|\bne (?:fonctionne|marche) pas\b/i;

function blames(sentence: string): boolean {
  if (denials.test(sentence)) return true;
  const tokens = tokenize(sentence);
  return tokens.some(({ word }, index) => {
    if (!attacks.has(word)) return false;
    return !tokens.slice(Math.max(0, index - 5), index).some((before) => negators.has(before.word));
  });
}
