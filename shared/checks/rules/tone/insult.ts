import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { insultAdjectives, insultNouns, insultPhrases, personTargets } from '../../words/english-insults.ts';

const direct = createLexicon({ insult: insultNouns, contempt: insultPhrases });
const adjectives = createLexicon({ contempt: insultAdjectives });
const targets = new Set(personTargets);
const innocent = createLexicon({
  innocent: [
    'dumb luck',
    'fool|fools the|your|our|us|me',
    'sheep',
    'no fool',
    'clown fish',
    'clown|clowns care|doctors',
  ],
});

/** TON-01. Words of contempt count only where they hit people: a claim may be called absurd, those who share it may not. */
export const insult: SentenceRule = {
  id: 'TON-01',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendations 7, 8 and 11: a sober tone, no insensitive attitudes, respect'),
  anchors: new Set([...direct.firstWords, ...adjectives.firstWords]),
  find: findInsults,
  examples: {
    flag: texts(
      'Only an idiot would think that.',
      'These parents are stupid and selfish.',
      'Anyone who believes this failed biology.',
      'You people are so gullible.',
      'The morons who share this never read a paper.',
      'Do your homework before you post.',
    ),
    pass: texts(
      'Many people have asked.',
      'The claim is absurd: the dose is a thousand times too small.',
      'Sick people should stay home, and many have died of this cancer.',
      'It is not stupid to ask.',
      'One post says that “only idiots vaccinate”.',
      'This argument ignores the control group.',
      'It was dumb luck that the lamp broke.',
    ),
  },
};

function findInsults(sentence: Sentence): readonly SentenceHit[] {
  const innocentMatches = innocent.find(sentence.tokens);
  const aimed = adjectives.find(sentence.tokens).filter((match) => hitsPerson(sentence, match.from, match.to));
  return [...direct.find(sentence.tokens), ...aimed]
    .filter((match) => sentence.negated[match.from] !== true)
    .filter((match) => !innocentMatches.some((other) => other.from <= match.from && match.from < other.to))
    .map(({ tag, start, end }) => {
      const text = sentence.text.slice(start, end);
      return { start, end, values: { text }, why: [{ feature: tag, text }] };
    });
}

/** `stupid people`, `these parents are stupid`: a person within three words behind, or five before with a form of `be` between. */
function hitsPerson({ tokens }: Sentence, from: number, to: number): boolean {
  if (tokens.slice(to, to + 3).some((token) => targets.has(token.word))) return true;
  const before = tokens.slice(Math.max(0, from - 6), from).map((token) => token.word);
  const verb = before.findLastIndex((word) => linking.has(word));
  return verb > 0 && before.slice(0, verb).some((word) => targets.has(word)) && !before.slice(verb).includes('to');
}

const linking = new Set("are is were was be being must you're they're she's he's sound look so".split(' '));
