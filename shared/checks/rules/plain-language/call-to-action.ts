import type { AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { ama, ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import { asksToAct } from '../../plain-voice.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const story =
  'fact: The vaccine does not cause autism.\nexplanation: A study followed many children. It found no link.';

/** CTA-01. A reader who is convinced asks what to do now. A bare text may be one post of several, so only a draft is judged. */
export const noCallToAction: DraftRule = {
  id: 'CTA-01',
  category: 'plain-language',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ama('Useful information; the Clear Communication Index, item 5, asks for a call to action'),
  missing: needsDraft,
  find: findNone,
  examples: {
    flag: [
      { text: story },
      { text: `${story}\naction: Measles can be serious.` },
      { text: 'fact: Masks catch droplets. They do so from both sides.\nmyth: Masks do nothing.' },
    ],
    pass: [
      { text: `${story}\naction: Talk to your nurse.` },
      { text: `${story}\naction: If you are unsure, check your record.` },
      { text: 'fact: Masks catch droplets. Please wear one on the ward. It protects others.' },
    ],
  },
};

function needsDraft({ input }: AnnotatedDraft): string | null {
  return input.isBare === true ? 'bareText' : null;
}

/** A draft that has hardly begun is not told what it lacks. */
function findNone(draft: AnnotatedDraft): readonly DraftHit[] {
  const told = draft.blocks.filter(({ block }) => block.role !== 'sources' && block.role !== 'myth');
  const sentences = told.flatMap((block) => block.sentences);
  const roles = new Set(draft.blocks.filter((block) => block.sentences.length > 0).map(({ block }) => block.role));
  if (sentences.length < 2 || !roles.has('fact') || roles.size < 2) return [];
  if (sentences.some(({ sentence }) => asksToAct(sentence))) return [];
  return [{ place: { kind: 'draft' }, words: 'none', why: [] }];
}

const directions = createLexicon({
  how: [
    'call|ring|phone|text|dial|visit|website|online|app|link|hotline|line|number|free|appointment|walk-in|record|card|leaflet|form',
    'by|with|using|through asking|checking|calling|soap|water',
    'your|a|the doctor|nurse|pharmacist|midwife|gp|clinic|pharmacy|surgery|school|health|practice|paediatrician|pediatrician',
  ],
  when: [
    'today|tomorrow|now|tonight|before|after|within|every|each|once|until|when|if|next|this|at|on|by|from',
    'hour|hours|day|days|week|weeks|month|months|year|years',
  ],
  where: ['at|in|near|here|nearest|local'],
});

/** CTA-02. `Stay safe` helps nobody: how, when or where. */
export const vagueCall: DraftRule = {
  id: 'CTA-02',
  category: 'plain-language',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('Directions with each call to action (as the Clear Communication Index, item 14, asks)'),
  missing: needsDraft,
  find: (draft) =>
    draft.blocks
      .filter(
        ({ block, sentences, citations }) => block.role === 'action' && sentences.length > 0 && citations.length === 0,
      )
      .filter(({ sentences }) => !sentences.some(givesDirections))
      .map(({ block, sentences }) => ({
        place: {
          kind: 'block' as const,
          blockId: block.id,
          start: sentences[0]?.start ?? 0,
          end: sentences.at(-1)?.end ?? 0,
        },
        words: sentences.map(({ sentence }) => sentence.words).join(' '),
        why: [],
      })),
  examples: {
    flag: [
      { text: 'Stay safe.', role: 'action' },
      { text: 'Protect yourself and others.', role: 'action' },
      { text: 'Get informed!', role: 'action' },
    ],
    pass: [
      { text: 'Call 211 to find a clinic.', role: 'action' },
      { text: 'Ask your pharmacist.', role: 'action' },
      { text: 'Wash your hands before you cook.', role: 'action' },
    ],
  },
};

function givesDirections({ sentence }: PlacedSentence): boolean {
  return sentence.hasLink || /\d/.test(sentence.text) || directions.find(sentence.tokens).length > 0;
}
