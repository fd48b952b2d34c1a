import type { Thread } from '../../../model/thread.ts';
import type { CheckedTranslation } from '../../../model/translation.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { mms } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** COI-07, for the posts and for translations: what the original discloses is disclosed in every language. */
export const droppedDisclosure: DraftRule = {
  id: 'COI-07',
  category: 'coi',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  missing: ({ input }) => (input.threads.length === 0 ? 'noThread' : null),
  find: findDropped,
  examples: {
    flag: [
      dropped(['Measles is serious.']),
      dropped(['Measles is serious.', 'Ask your nurse.']),
      dropped(['']),
      inSpanish('El sarampión es grave.'),
      inSpanish('fact: El sarampión es grave.\ndisclosure: '),
    ],
    pass: [
      dropped(['Measles is serious.', 'I have no ties to any maker.']),
      dropped(['I have no ties to any maker. Measles is serious.']),
      inSpanish('fact: El sarampión es grave.\ndisclosure: No tengo vínculos con ningún fabricante.'),
      { text: 'fact: Measles is serious.', input: { threads: [threadOf(['Measles is serious.'])] } },
    ],
  },
};

function dropped(posts: readonly string[]): Example {
  return {
    text: 'fact: Measles is serious.\ndisclosure: I have no ties to any maker.',
    input: { threads: [threadOf(posts)] },
  };
}

/** A translation of a text that discloses. */
function inSpanish(text: string): Example {
  const about = { language: 'en', outOfDateSince: null, isByMachine: false };
  const translation: CheckedTranslation = {
    ...about,
    titles: [],
    texts: [],
    pictureTexts: [],
    hasDisclosure: true,
    reading: 'none',
  };
  return { text, input: { language: 'es', translation, threads: [threadOf(['No tengo ties.'])] } };
}

/** In an example a post carries the disclosure when it says so. */
function threadOf(posts: readonly string[]): Thread {
  return {
    platform: 'bluesky',
    posts: posts.map((text) => ({
      ...{ text, length: text.length, limit: 300 },
      blockIds: text.includes('ties') ? ['example-1', 'example-2'] : ['example-1'],
    })),
    warnings: [],
  };
}

function findDropped({ input }: AnnotatedDraft): readonly DraftHit[] {
  const disclosures = input.blocks.filter((block) => block.role === 'disclosure' && block.text.trim() !== '');
  if (disclosures.length === 0 && input.translation?.hasDisclosure === true)
    return [{ place: { kind: 'draft' }, words: 'translation', message: 'translation' }];
  return input.threads.flatMap(({ platform, posts }) => {
    const carried = new Set(posts.flatMap((post) => post.blockIds));
    return disclosures
      .filter((block) => !carried.has(block.id))
      .map((block) => ({
        place: { kind: 'block' as const, blockId: block.id, start: 0, end: block.text.length },
        values: { platform },
        words: `${platform}|${block.text}`,
      }));
  });
}
