import type { Block } from '../../../model/draft.ts';
import type { Post, Thread } from '../../../model/thread.ts';
import type { AnnotatedBlock, AnnotatedDraft, Sentence } from '../../annotate.ts';
import { wma } from '../../guidelines.ts';
import { joinWords, wordsOf } from '../../identify.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { announcesFalsehood, marksFalsehood } from './falsehood.ts';
import { findSounding } from './sounding-myth.ts';

const correcting = new Set<Block['role']>(['fact', 'fallacy', 'explanation']);

/**
 * STR-13. Any post may be shared alone, so the one that tells the myth must say in itself that it is wrong. Where the draft has a myth block, its words
 * are looked for in the posts; a bare text is read for what sounds like a myth, which is scored and only warns.
 */
export const mythAlone: DraftRule = {
  id: 'STR-13',
  category: 'myth-alone',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: wma('Recommendation 16: information can be used in misleading ways'),
  missing: ({ input }) => (input.threads.length === 0 && input.isBare !== true ? 'noThread' : null),
  find: findAlone,
  examples: {
    flag: [
      example(['example-1'], 'Some say the vaccine causes infertility.'),
      example(['example-1', 'example-3'], 'Some say the vaccine causes infertility. Talk to your nurse.'),
      example(['example-1'], '2/5 Some say the vaccine causes infertility.'),
      ...bare(
        'Some say the vaccine causes infertility. The answer follows tomorrow.',
        'Soursop tea shrinks tumours better than chemo.',
        'What are they hiding about the measles shot and autism?',
        'RUMOUR OF THE DAY: a fan in a closed room stops your heart at night.',
        'An old saying has it that a baby near a mirror will get asthma.',
        'Before her many viewers she teaches that a fever must never be cooled.',
        'Have you heard? Insulin is what makes people go blind.',
        'The wellness guru assures her followers that insulin makes diabetes worse.',
        'Trending: salt water flushes malaria out of the blood.',
        'Trending: MMR poison.',
        'Trending: never vaccinate kids.',
        'Trending: bleach for autism.',
        'Trending: vaccines kill.',
        'A bleach enema kills the parasites and the fever goes.',
        'Chlorine dioxide kills parasites, bacteria and viruses. Ten drops a day.',
        'A few drops of bleach in water kill the virus; my kids take them daily.',
        'Disinfectant taken by mouth kills the virus.',
        'Breathing steam kills the virus.',
        'A bath in bleach kills the virus.',
        'Bleach kills parasites in food. Take ten drops of it.',
        'Gargling with soap kills the virus in your throat.',
        'My aunt drank celery juice for a month and her diabetes is gone.',
      ),
    ],
    pass: [
      example(
        ['example-1', 'example-2'],
        'Some say the vaccine causes infertility. Studies of 10,000 couples found no effect.',
      ),
      example(['example-1'], 'This claim is false: “Some say the vaccine causes infertility.”'),
      example(['example-2'], 'Studies of 10,000 couples found no effect.'),
      ...bare(
        'People keep saying that the vaccine changes your DNA. It never reaches the nucleus, where DNA is kept.',
        'Turmeric does not cure cancer.',
        'RUMOUR OF THE DAY: a fan in a closed room stops your heart at night. False, and no case is known.',
        'An old saying has it that a baby who sees a mirror will not speak. Babies love mirrors, and they speak all the same.',
        'To her students she explains that a study needs a control group.',
        'Have you heard? The clinic is open on Saturday.',
        'A false claim says that masks starve you of oxygen. In fact oxygen passes freely.',
        'Vaccines lower the risk of severe disease.',
        'WhatsApp fact check: a mask does not lower your oxygen.',
        'Rumour debunked: the swab does not reach the brain.',
        'Claim versus evidence: honey does not stop a cold.',
        'He explains how to fold a sling.',
        'She warns her listeners that ice can break.',
        'The presenter explains that insulin lowers sugar.',
        'He tells listeners to ring a nurse.',
        'The speaker announces that screening opens in May.',
        'Soap kills many viruses. Wash for 20 seconds.',
        'Diluted bleach destroys norovirus on taps and door handles.',
        'Bleach kills norovirus on taps; it takes ten minutes.',
        'Alcohol gel kills most bacteria on your hands.',
        'Cooking meat through kills salmonella.',
        'Trending: heat. Drink water before you are thirsty.',
        'Trending: measles in Leeds.',
        'Trending: snake bites.',
        'Trending this week: snake bites. Keep the limb still and call for help.',
      ),
    ],
  },
};

function example(blockIds: readonly string[], text: string) {
  const posts = [{ text, length: text.length, limit: 280, blockIds: [...blockIds] }];
  const threads: Thread[] = [{ platform: 'x', posts, warnings: [] }];
  const draft =
    'myth: Some say the vaccine causes infertility.\nfact: Studies of 10,000 couples found no effect.\naction: Talk to your nurse.';
  return { text: `post: ${text}`, input: { threads, blocks: blocksOfExample(draft) } };
}

function bare(...posts: readonly string[]): readonly Example[] {
  return posts.map((text) => ({ text, input: { isBare: true } }));
}

function blocksOfExample(draft: string): readonly Block[] {
  return draft.split('\n').map((line, index) => ({
    id: `example-${index + 1}`,
    role: line.startsWith('myth') ? 'myth' : line.startsWith('fact') ? 'fact' : 'action',
    label: '',
    text: line.slice(line.indexOf(':') + 2),
  }));
}

function findAlone(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.input.isBare === true ? findSounding(draft) : findToldAlone(draft);
}

function findToldAlone(draft: AnnotatedDraft): readonly DraftHit[] {
  const myths = draft.blocks.filter((block) => block.block.role === 'myth' && block.sentences.length > 0);
  if (myths.length === 0) return [];
  const roles = new Map(draft.blocks.map(({ block }) => [block.id, block.role]));
  const find = mythFinder(myths);
  return draft.input.threads.flatMap((thread) =>
    thread.posts.flatMap((post, index): readonly DraftHit[] => {
      const told = find(post);
      if (told === undefined || isCorrected(post, told, roles)) return [];
      const place = { kind: 'post' as const, platform: thread.platform, post: index, start: 0, end: post.text.length };
      return [{ place, values: { post: index + 1 }, words: `${thread.platform} ${wordsOf(post.text)}` }];
    }),
  );
}

/**
 * Gives the first myth of which a post carries a sentence, or at least its first six words where a sentence was cut, or whose block it is alone. Sentences are found by
 * their first two words, so that no post is held against each of them.
 */
function mythFinder(myths: readonly AnnotatedBlock[]): (post: Post) => AnnotatedBlock | undefined {
  const byPair = beginningsOf(myths);
  return (post) => {
    const words = wordsOf(post.text);
    const said = ` ${words} `;
    let first = myths.findIndex(({ block }) => post.blockIds.length === 1 && post.blockIds[0] === block.id);
    for (const beginnings of beginningsIn(words, byPair)) {
      for (const [beginning, myth] of beginnings) {
        if ((first === -1 || myth < first) && said.includes(beginning)) first = myth;
      }
    }
    return myths[first];
  };
}

/** The words that a sentence must begin with, and the first myth of which it is one. */
type Beginnings = ReadonlyMap<string, number>;
/** By the first word of a sentence, then by its second. */
type ByPair = ReadonlyMap<string, ReadonlyMap<string, Beginnings>>;

function beginningsOf(myths: readonly AnnotatedBlock[]): ByPair {
  const byPair = new Map<string, Map<string, Map<string, number>>>();
  for (const [myth, { sentences }] of myths.entries()) {
    for (const { sentence } of sentences) {
      const [first, second, third] = sentence.tokens;
      if (first === undefined || second === undefined || third === undefined) continue;
      const bySecond = byPair.get(first.word) ?? new Map<string, Map<string, number>>();
      byPair.set(first.word, bySecond);
      const beginnings = bySecond.get(second.word) ?? new Map<string, number>();
      bySecond.set(second.word, beginnings);
      const beginning = firstWordsOf(sentence);
      if (!beginnings.has(beginning)) beginnings.set(beginning, myth);
    }
  }
  return byPair;
}

/** The beginnings of which the first two words stand in a text, side by side. */
function beginningsIn(words: string, byPair: ByPair): readonly Beginnings[] {
  const all = words.split(' ');
  return all.flatMap((word, index) => byPair.get(word)?.get(all[index + 1] ?? '') ?? []);
}

const firstWordsOf = perObject<Sentence, string>(({ tokens }) => ` ${joinWords(tokens.slice(0, 6))} `);

/** What stands around the myth may deny it; within its own words a denial can be the myth itself (`Masks do not work`). */
function isCorrected(post: Post, myth: AnnotatedBlock, roles: ReadonlyMap<string, Block['role']>): boolean {
  if (post.blockIds.some((id) => correcting.has(roles.get(id) ?? 'myth'))) return true;
  let around = ` ${wordsOf(post.text)} `;
  for (const { sentence } of myth.sentences) around = around.replace(` ${sentence.words} `, ' ');
  return announcesFalsehood(post.text) || marksFalsehood(around);
}
