import { words } from '../checks/lexicon.ts';
import { createMemory, perText } from '../checks/memory.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { relationLanguages } from './relation-languages.ts';
import { blamingPhrases } from './words/attacks.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether the sentence of a name, or one of the next two as far as it goes on about it, runs it down: a word of blame that is not denied. */
export function runsDown(text: string, place: Place): boolean {
  const sentences = sentencesOf(text);
  const index = sentences.findIndex(({ start, end }) => start <= place.start && place.start < end);
  const [sentence, ...next] = sentences.slice(index, index + 3).map(({ start, end }) => text.slice(start, end));
  if (index < 0 || sentence === undefined) return false;
  // `Wegovy? My patients hate it.`: what follows a mere name is said of it.
  const isBareName = tokenize(sentence).length <= mostWordsOfName;
  return (
    blames(sentence) || next.some((one) => comparing.test(one) || ((isBareName || goesOn.test(one)) && blames(one)))
  );
}

const mostWordsOfName = 3;

// A text is asked of for each interest and each name in it, and from one keystroke to the next one sentence changes.
const sentencesOf = perText((text) => splitSentences(text));
const blameIn = createMemory<boolean>(4000);

function blames(sentence: string): boolean {
  return blameIn(sentence, () => isBlaming(sentence));
}

/** A sentence that speaks of what was named before: `That sensor is a prime culprit`, `I've stopped reaching for it`. */
const goesOn =
  /^(?:es|sie|das|il|elle|ils|lo|la|y|and|but|the|my|don't|do not|folks|people|patients|users|nobody|i've|we've)\b|\b(?:it|its|it's|they|them|that|that's|this|these|those|dieses?|diese[rmn]?|damit|davon|eso|esta|este|cela|ça|celui)\b/i;
const comparing =
  /\b(?:loser|second[- ]best|second choice|behind the times|had its moment|yesterday's|inferior|outclassed|outdated|no match for|zweite wahl|segunda opción|second choix)\b/i;

const attacks = new Set(relationLanguages.flatMap((language) => language.attacks));
const negators = new Set([
  ...relationLanguages.flatMap((language) => language.negators),
  ...words('myth false rumour rumor claim claims claimed hoax unfounded'),
]);
const denials =
  /\b(?:does|do|did|will|would|should) ?(?:not|n't) (?:work|help|last|deliver|measure)|\b(?:doesn't|don't|didn't|won't) (?:work|help|last|deliver|bother|buy|use|take|trust|waste)\b/i;
const phrases = new RegExp(`(?<!\\p{L})(?:${blamingPhrases.join('|')})`, 'iu');

function isBlaming(written: string): boolean {
  const sentence = written.replace(/’/g, "'");
  if (conditionFirst.test(sentence)) return false;
  const denial = denials.exec(sentence);
  if ((denial !== null && !isAdvice(denial, sentence)) || blamesInPhrase(sentence)) return true;
  const tokens = tokenize(sentence);
  return tokens.some(({ word }, index) => {
    if (!attacks.has(word)) return false;
    return !tokens.slice(Math.max(0, index - 5), index).some((before) => negators.has(before.word));
  });
}

/** `If your needle falls off, take a new one` tells what to do, whatever it says of the product. */
const conditionFirst = /^[^\p{L}]*(?:if|when|wenn|si|cuando|quand|lorsque)(?!\p{L})/iu;
const advising =
  /stay away|steer clear|stopped|quit|given up|gave up|(?:do not|don't) (?:use|take|buy|trust|bother|waste)/i;
const condition =
  /(?<!\p{L})(?:if|when|while|before|during|until|unless) (?:you|your|she|he|they|her|his|their|the|an?|my|our|we|i|pregnan|breastfeed|surgery|operations|eating|driving)/iu;

/** `Stay away from it if you are pregnant`: under a condition it is advice on safety. */
function isAdvice(found: RegExpExecArray, sentence: string): boolean {
  return advising.test(found[0]) && condition.test(sentence.slice(found.index + found[0].length));
}

/** A phrase of blame that nothing before it denies: not `It is a myth that it got worse`. */
function blamesInPhrase(sentence: string): boolean {
  const found = phrases.exec(sentence);
  if (found === null || isAdvice(found, sentence)) return false;
  const before = tokenize(sentence.slice(0, found.index)).slice(-5);
  return !before.some(({ word }) => negators.has(word));
}
