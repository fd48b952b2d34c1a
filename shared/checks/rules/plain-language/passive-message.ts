import type { AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { posts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { mainMessage, type Passive, passivesOf } from '../../plain-voice.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const advising = new Set(
  'advised recommended encouraged urged suggested requested required advised reminded'.split(' '),
);

/** PLN-03. Who is to do what must be plain in the main message and in the call to action; elsewhere the passive does little harm. */
export const passiveMessage: DraftRule = {
  id: 'PLN-03',
  category: 'plain-language',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice(
    'Active voice in the main message and the call to action (as the Clear Communication Index, item 6, asks)',
  ),
  find: findPassive,
  examples: {
    flag: [
      { text: 'Vaccination is advised to be obtained.', role: 'action' },
      { text: 'Two doses should be taken four weeks apart.', role: 'action' },
      { text: 'Measles is prevented by the vaccine.', role: 'fact' },
      posts('Parents are urged to have their children vaccinated.'),
    ],
    pass: [
      { text: 'Get your shot.', role: 'action' },
      { text: 'The vaccine prevents measles. It was tested in many countries.', role: 'fact' },
      posts('The study was carried out in Denmark.'),
      { text: 'Call us if you are worried.', role: 'action' },
    ],
  },
};

function findPassive(draft: AnnotatedDraft): readonly DraftHit[] {
  if (draft.input.isBare === true) return findAdvising(draft);
  const main = mainMessage(draft);
  const calls = draft.blocks
    .filter(({ block }) => block.role === 'action')
    .flatMap(({ block, sentences }) => sentences.map((placed) => ({ blockId: block.id, placed })));
  const isFact = main !== null && draft.blocks.some(({ block }) => block.id === main.blockId && block.role === 'fact');
  return [...(isFact ? [main] : []), ...calls].flatMap(({ blockId, placed }) => hitsIn(blockId, placed, isHeavy));
}

const modal = new Set('should must may can could ought shall'.split(' '));
const relative = new Set('who that which'.split(' '));

/** What somebody should do, or a passive that names who did it: there the active is one word away. `Milk that was heated` and `it was tested` are plain. */
function isHeavy({ participle, from, to }: Passive, { sentence: { tokens } }: PlacedSentence): boolean {
  const word = (index: number) => tokens[index]?.word ?? '';
  if (relative.has(word(from - 1)) || relative.has(word(from - 2))) return false;
  return advising.has(participle) || modal.has(word(from)) || modal.has(word(from - 1)) || word(to) === 'by';
}

/** Without roles only advice that nobody gives (`it is recommended that`) is sure to be the message. */
function findAdvising(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block, sentences }) =>
    sentences.flatMap((placed) => hitsIn(block.id, placed, ({ participle }) => advising.has(participle))),
  );
}

function hitsIn(
  blockId: string,
  placed: PlacedSentence,
  isMeant: (passive: Passive, placed: PlacedSentence) => boolean,
): readonly DraftHit[] {
  const { sentence } = placed;
  return passivesOf(sentence)
    .filter((passive) => isMeant(passive, placed))
    .slice(0, 1)
    .map(({ from, to }) => {
      const start = sentence.tokens[from]?.start ?? 0;
      const end = sentence.tokens[to - 1]?.end ?? start;
      const text = sentence.text.slice(start, end);
      const place = { kind: 'block' as const, blockId, start: placed.start + start, end: placed.start + end };
      return { place, values: { text }, words: `${text}|${sentence.words}`, why: [{ feature: 'passive', text }] };
    });
}
