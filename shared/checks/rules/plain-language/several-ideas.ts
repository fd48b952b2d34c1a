import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createTagger } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const tag = createTagger({
  dosing: ['dose|doses|dosage|mg|mcg|tablet|tablets|booster|boosters|schedule|interval|apart'],
  harms: ['side effect|effects', 'reaction|reactions|harm|harms|adverse|soreness|allergic|myocarditis|clot|clots'],
  politics: [
    'government|minister|president|party|election|vote|law|mandate|mandates|senate|parliament|congress|lobby|policy|policies|tax',
  ],
  money: ['cost|costs|price|prices|insurance|pay|paid|free|funding|profit|profits|budget|copay'],
  access: ['appointment|appointments|walk-in|booking|book|opening|clinic|clinics|hotline|call|website|register'],
  effect: ['protects|protect|protection|prevents|prevent|effective|works|efficacy|effectiveness'],
  origin: ['invented|developed|history|century|discovered|approved|licensed|since'],
});

/** PLN-08. A post is read in seconds and shared alone: it carries one thing. */
export const severalIdeas: DraftRule = {
  id: 'PLN-08',
  category: 'plain-language',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('One idea a post (as the Clear Communication Index, item 9, asks)'),
  find: (draft) => {
    const most = thresholdUnder(draft.input.policy, 'post_topics');
    return draft.blocks.flatMap((block) => findSeveral(block, most));
  },
  examples: {
    flag: texts(
      'Two doses are given four weeks apart. A sore arm is the usual side effect. The government wants a mandate and the vote is next week. It costs nothing with insurance.',
      'Take one tablet with food. It was developed in the last century. The minister now wants to tax it. Side effects are mild. Book an appointment at the clinic.',
      'The booster protects for a year. Parliament debates a law on it. Reactions pass in a day. Insurance covers the price.',
    ),
    pass: texts(
      'Two doses are given four weeks apart. The second dose makes the protection last.',
      'A sore arm is the usual side effect. It passes in a day or two. A fever is less frequent and ends within two days. Ask your nurse when it lasts longer.',
      'The vaccine prevents measles. It has done so since 1968.',
    ),
  },
};

/** The topic that each sentence is about: the first that it names. Only sentences of their own count, since one sentence may bring two together. */
const topicOf = perObject<Sentence, string | null>(({ tokens }) => tag(tokens)[0]?.tag ?? null);

function findSeveral({ block, sentences }: AnnotatedBlock, most: number): readonly DraftHit[] {
  if (block.role === 'sources' || sentences.length <= most) return [];
  const topics = new Set(sentences.flatMap(({ sentence }) => topicOf(sentence) ?? []));
  if (topics.size <= most) return [];
  const first = sentences[0];
  return [
    {
      place: { kind: 'block', blockId: block.id, start: first?.start ?? 0, end: sentences.at(-1)?.end ?? 0 },
      values: { topics: topics.size },
      words: sentences.map(({ sentence }) => sentence.words).join(' '),
      why: [...topics].map((topic) => ({ feature: `topic-${topic}`, text: '' })),
    },
  ];
}
