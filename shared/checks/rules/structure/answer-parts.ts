import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { handbook } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { marksFalsehood } from './falsehood.ts';
import { blockHit, meaningOf, sharedPart, written } from './spoken-blocks.ts';

const shared = {
  category: 'structure',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
} as const;

/** STR-04. A template that has no place for the technique asks for another shape of answer and is left alone. */
export const techniqueMissing: DraftRule = {
  ...shared,
  id: 'STR-04',
  severity: 'warn',
  guideline: handbook('Step 3: explain how the myth misleads'),
  find: findNoTechnique,
  examples: {
    flag: texts(
      'fact: Garlic is a food.\nmyth: Garlic prevents flu.',
      'fact: Sunscreen is safe.\nmyth: Sunscreen causes cancer.\nfallacy: ',
      'myth: The moon causes fits.\nfact: It does not.',
    ),
    pass: texts(
      'fact: Garlic is a food.\nmyth: Garlic prevents flu.\nfallacy: This is cherry picking: it uses one week in one town.',
      'fact: Garlic is a food.',
      'myth: The moon causes fits.\nexplanation: The story is an anecdote, and anecdotes leave out everyone else.',
    ),
  },
};

const techniques =
  /\b(?:cherry[- ]pick\w*|anecdot\w*|fake experts?|false (?:choice|dilemma|balance|analogy|equivalence)|straw man|conspirac\w*|oversimplif\w*|misrepresent\w*|out of context|quote[- ]min\w*|ad hominem|red herring|slippery slope|impossible expectations?|moving (?:the )?goalposts?|single cause|coincidence|correlation|appeal to nature|misleads?|tricks?|techniques?|logical error|fallac\w+)\b/i;

function findNoTechnique(draft: AnnotatedDraft): readonly DraftHit[] {
  const [myth] = written(draft, 'myth');
  const asked = draft.input.templateBlocks;
  if (myth === undefined || (asked !== null && !asked.some(({ role }) => role === 'fallacy'))) return [];
  const isNamed = written(draft, 'fallacy').length > 0;
  const isTold = written(draft, 'fact', 'explanation', 'warning').some(({ block }) => techniques.test(block.text));
  return isNamed || isTold ? [] : [blockHit(myth)];
}

/** STR-05. The last words before sources and disclosure are kept best, so they say the fact again. */
export const endsWithFact: DraftRule = {
  ...shared,
  id: 'STR-05',
  severity: 'warn',
  guideline: handbook('Step 4: end with the fact'),
  find: findEnd,
  examples: {
    flag: texts(
      'fact: MMR does not raise the risk of autism.\nmyth: MMR causes autism.\nfallacy: So do not believe that post.',
      'fact: Garlic is a food.\nmyth: Garlic prevents flu.',
      'fact: Masks do not lower your oxygen.\nmyth: Masks starve you.\nwarning: Beware of this one.',
    ),
    pass: texts(
      'fact: MMR does not raise the risk of autism.\nmyth: MMR causes autism.\nfact: The MMR vaccine is not linked with autism.',
      'fact: Garlic is a food.\nmyth: Garlic prevents flu.\nfallacy: One story proves little.\nexplanation: Garlic is a food and no more.',
      'fact: Garlic is a food.',
      'fact: Sleep helps.\nmyth: Sleep harms.\nfact: Sleep helps most people.\naction: Go to bed.',
    ),
  },
};

function findEnd(draft: AnnotatedDraft): readonly DraftHit[] {
  const [fact] = written(draft, 'fact');
  const spoken = written(draft, 'fact', 'warning', 'myth', 'fallacy', 'explanation');
  const last = spoken.at(-1);
  if (fact === undefined || last === undefined || written(draft, 'myth').length === 0) return [];
  if (last.block.role === 'fact' && last !== fact) return [];
  const said = new Set(last.sentences.flatMap(({ sentence }) => [...meaningOf(sentence)]));
  const isSaidAgain =
    last !== fact &&
    last.block.role !== 'myth' &&
    fact.sentences.some(({ sentence }) => sharedPart(meaningOf(sentence), said) >= 0.4);
  return isSaidAgain || spoken.length < 2 ? [] : [blockHit(last)];
}

/** STR-07. "It is a hoax" leaves a gap where the myth stood: something must be told that fills it. */
export const bareDenial: DraftRule = {
  ...shared,
  id: 'STR-07',
  severity: 'warn',
  needsLanguage: true,
  guideline: handbook('Fill the gap: tell what is so instead'),
  find: findBareDenial,
  examples: {
    flag: texts(
      'myth: Vaccines make you ill.\nfact: It is not true.\nexplanation: It is a hoax.',
      'fact: That is false.\nmyth: Garlic prevents flu.',
      'fact: This claim is wrong.\nmyth: Masks starve you.\nfact: It is not true at all.',
    ),
    pass: texts(
      'fact: It is not true.\nmyth: Vaccines make you ill.\nexplanation: The swelling people notice is the immune response and settles in two days.',
      'fact: Masks let oxygen through.\nmyth: Masks starve you.',
      'fact: It is not true.',
    ),
  },
};

function findBareDenial(draft: AnnotatedDraft): readonly DraftHit[] {
  const told = written(draft, 'fact', 'fallacy', 'explanation');
  const [first] = told;
  if (first === undefined || written(draft, 'myth').length === 0) return [];
  const hasContent = told.some(({ sentences }) =>
    sentences.some(
      ({ sentence }) => sentence.tokens.length > 3 && !(isShort(sentence.tokens.length) && denies(sentence.text)),
    ),
  );
  return hasContent ? [] : [blockHit(first)];
}

function isShort(words: number): boolean {
  return words <= 9;
}

function denies(text: string): boolean {
  return marksFalsehood(text) || /\b(?:hoax|nonsense|untrue|lie|rubbish|bogus)\b/i.test(text);
}

/** STR-08. Truths outnumber the myth, counted in sentences. */
export const moreMythThanFact: DraftRule = {
  ...shared,
  id: 'STR-08',
  severity: 'note',
  guideline: handbook('Repeat the fact, not the myth'),
  find: findMoreMyth,
  examples: {
    flag: texts(
      'fact: Garlic is a food.\nmyth: Garlic prevents flu. It also cures colds.',
      'myth: It kills. It maims. It hides.\nexplanation: It is safe. It is tested.',
      'fact: Yes.\nmyth: One. Two is told as well.',
    ),
    pass: texts(
      'fact: Garlic is a food. It smells. It is cheap.\nmyth: Garlic prevents flu.',
      'fact: Garlic is a food.\nmyth: Garlic prevents flu.',
      'myth: Garlic prevents flu. It cures.',
    ),
  },
};

function findMoreMyth(draft: AnnotatedDraft): readonly DraftHit[] {
  const count = (blocks: ReturnType<typeof written>) =>
    blocks.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const myths = written(draft, 'myth');
  const [first] = myths;
  const truths = count(written(draft, 'fact', 'explanation', 'fallacy'));
  return first === undefined || truths === 0 || count(myths) <= truths ? [] : [blockHit(first)];
}
