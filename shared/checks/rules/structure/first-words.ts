import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { posts, texts } from '../../example-input.ts';
import { handbook } from '../../guidelines.ts';
import { joinWords, wordsOf } from '../../identify.ts';
import { mythsOf } from '../../myth-relations.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';
import { meaningOf, sharedPart, written } from './spoken-blocks.ts';

/** STR-14. A headline that asks whether the myth is true leaves it standing with everybody who reads no further. */
export const doubtfulHeadline: DraftRule = {
  id: 'STR-14',
  category: 'structure',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: handbook('Lead with the fact'),
  find: findHeadline,
  examples: {
    flag: [
      posts('Do masks cause hypoxia?', 'They do not.'),
      posts('Could the flu vaccine give you autism? Let us look.'),
      ...texts('warning: Does turmeric cure cancer?\nmyth: Turmeric cures cancer.'),
    ],
    pass: [
      posts('Masks do not lower your oxygen.', 'Do masks cause hypoxia? No.'),
      posts('Do you have questions about the flu vaccine?'),
      ...texts('fact: Turmeric is a spice.\nmyth: Does turmeric cure cancer?'),
    ],
  },
};

const askers =
  /^["“‘']?(?:do|does|did|is|are|was|were|can|could|will|would|may|might|has|have|should)\b(?! (?:you|we|i|your|our)\b)/i;

function findHeadline(draft: AnnotatedDraft): readonly DraftHit[] {
  const block = draft.blocks.find(({ sentences }) => sentences.length > 0);
  const first = block?.sentences[0];
  if (block === undefined || first === undefined || block.block.role === 'myth') return [];
  const isDoubt = voiceOf(first.sentence).isQuestion && askers.test(first.sentence.text.trim());
  const isMyth = isDoubt && (mythsOf(first.sentence).length > 0 || isMythOf(draft, first));
  return isMyth ? [sentenceHit(block, first)] : [];
}

function isMythOf(draft: AnnotatedDraft, { sentence }: PlacedSentence): boolean {
  return written(draft, 'myth').some(({ sentences }) =>
    sentences.some((myth) => sharedPart(meaningOf(myth.sentence), meaningOf(sentence)) >= 0.75),
  );
}

function sentenceHit({ block }: AnnotatedBlock, { sentence, start, end }: PlacedSentence): DraftHit {
  return { place: { kind: 'block', blockId: block.id, start, end }, words: sentence.words };
}

/** STR-06. Tags, the words of links and the first post are read by many more than the answer behind them. */
export const mythInShowcase: DraftRule = {
  id: 'STR-06',
  category: 'structure',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: handbook('The fact leads; the myth does not stand in headlines'),
  find: (draft) => [...findTags(draft), ...findFirstPosts(draft)],
  examples: {
    flag: [
      posts('MMR is safe for children. #VaccinesCauseAutism'),
      ...texts(
        'fact: Garlic is a food. #GarlicPreventsFlu\nmyth: Garlic prevents flu.',
        'explanation: Read on at https://example.org/5g-spreads-covid.',
      ),
    ],
    pass: [
      posts('MMR is safe for children. #MMR #VaccinesWork'),
      ...texts(
        'fact: Garlic is a food. #Garlic\nmyth: Garlic prevents flu.',
        'explanation: Read on at https://example.org/mmr-safety.',
      ),
    ],
  },
};

const showcase = /#(\p{L}[\p{L}\p{N}_]{5,80})|https?:\/\/[^\s<>()[\]/]{1,200}\/([^\s<>()[\]?#]{6,200})/gu;

/** `#VaccinesCauseAutism` and `vaccines-cause-autism.png` are read as the words that they are made of. */
function findTags(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block }) =>
    [...block.text.matchAll(showcase)].flatMap((found): readonly DraftHit[] => {
      const said = spreadOut(found[1] ?? found[2] ?? '');
      if (!saysMyth(draft, said)) return [];
      const place = {
        kind: 'block' as const,
        blockId: block.id,
        start: found.index,
        end: found.index + found[0].length,
      };
      return [{ place, words: found[0], values: { text: found[0] } }];
    }),
  );
}

function spreadOut(tag: string): string {
  return tag
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[-_/.]+/g, ' ')
    .toLowerCase();
}

/** Three words or more that are those of the draft's myth, or an agent, what it is said to do, and what comes of it. */
function saysMyth(draft: AnnotatedDraft, said: string): boolean {
  const parts = said.split(' ').filter((word) => word.length > 1);
  if (parts.length < 3) return false;
  const stems = new Set(parts.map((word) => word.replace(/(?<=.{3})(?:ing|ed|es|s)$/, '')));
  const isOwn = written(draft, 'myth').some(({ sentences }) =>
    sentences.some(({ sentence }) => meaningOf(sentence).size > 1 && sharedPart(meaningOf(sentence), stems) >= 0.75),
  );
  return isOwn || shortMyth.test(said);
}

const shortMyth =
  /\b(?:vaccines?|jabs?|mmr|5g|masks?|fluoride|statins?|chemo)\b.{0,20}\b(?:causes?|kills?|spreads?|harms?|gives?|destroys?|poisons?|changes?)\b.{0,20}\b(?:autism|covid|cancer|infertility|dna|hypoxia|dementia|kids|children|people|babies|virus|death)\b/;

function findFirstPosts(draft: AnnotatedDraft): readonly DraftHit[] {
  const myths = written(draft, 'myth').flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence));
  return draft.input.threads.flatMap((thread): readonly DraftHit[] => {
    const first = thread.posts[0];
    if (first === undefined || thread.posts.length < 2) return [];
    const said = ` ${wordsOf(first.text)} `;
    if (!myths.some(({ tokens }) => tokens.length > 2 && said.includes(` ${joinWords(tokens)} `))) return [];
    const place = { kind: 'post' as const, platform: thread.platform, post: 0, start: 0, end: first.text.length };
    // A long first post that leads with the fact may well hold the myth behind it.
    return [{ place, message: 'post', severity: 'note', words: `${thread.platform} ${said}` }];
  });
}
