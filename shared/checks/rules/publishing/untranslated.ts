import type { CheckedTranslation } from '../../../model/translation.ts';
import { isQuoted } from '../../../text/quotation.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import {
  hasEnoughWords,
  type IsUntranslated,
  kinshipOf,
  untranslatedIn,
  untranslatedPart,
  untranslatedSentences,
} from './translated-text.ts';

/** PUB-19. The text of the original stands in a new translation until it is overwritten, and must not go out so. A list of sources keeps its titles. */
export const untranslated: DraftRule = {
  id: 'PUB-19',
  category: 'publishing',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A translation says everything in its own language'),
  find: findUntranslated,
  examples: {
    flag: [
      translated('The vaccine does not cause autism.', 'The vaccine does not cause autism.'),
      translated('The vaccine does not cause autism.', '**The vaccine** does not cause autism [@hviid2019].'),
      translated(
        'Two doses protect for life. Ask your nurse about the second one.',
        'Dos dosis protegen toda la vida. Ask your nurse about the second one.',
      ),
      translated(
        'Researchers followed more than half a million children for ten years.',
        'The researchers followed more than half a million children for ten years.',
      ),
      translated('Wash your hands.', 'fact: Lávese las manos.\naction: Wash your hands.'),
      translated('Le lait cru peut rendre malade.', 'Le lait cru peut rendre malade.', 'fr'),
      titled('MMR and autism', 'MMR and autism'),
      pictured('Bar chart: 2 in 1,000 with the vaccine.', 'Bar chart: 2 in 1,000 with the vaccine.'),
      pictured('A nurse draws up a dose.', ' a nurse draws up a dose'),
      pictured('Two bars. The left one is longer.', 'Dos barras. The left one is longer.'),
      translated('疫苗不会导致自闭症。', '疫苗不会导致自闭症。', 'zh'),
      translated('วัคซีนไม่ทำให้เกิดออทิสติก', 'วัคซีนไม่ทำให้เกิดออทิสติก', 'th'),
      translated('Вакцина не вызывает аутизм.', 'Вакцина не вызывает аутизм.', 'ru'),
    ],
    pass: [
      translated('The vaccine does not cause autism.', 'La vacuna no causa autismo.'),
      translated('Ozempic', 'Ozempic'),
      translated('Sources: [@hviid2019]', 'sources: Sources: [@hviid2019]'),
      translated('Novo Nordisk makes Ozempic and Wegovy.', 'Novo Nordisk fabrica Ozempic y Wegovy.'),
      translated('The colour of the vial is no sign.', 'The colour of the vial is no sign.', 'es-MX'),
      titled('MMR and autism', 'La triple vírica y el autismo'),
      titled('Ozempic', 'Ozempic'),
      pictured('Bar chart: 2 in 1,000 with the vaccine.', 'Barras: 2 de cada 1.000 con la vacuna.'),
      pictured('Ozempic', 'Ozempic'),
      pictured('', ''),
      translated('新冠疫苗', 'Vacuna 新冠', 'zh'),
      translated('疫苗不会导致自闭症。', 'La vacuna no causa autismo.', 'zh'),
      { text: 'The vaccine does not cause autism.' },
    ],
  },
};

/** A draft in Spanish and one block of its original. */
function translated(original: string, text: string, language = 'en'): Example {
  return {
    text,
    input: { language: 'es', translation: { ...ofTranslation(), language, titles: [], texts: [original] } },
  };
}

function titled(original: string, title: string): Example {
  const translation = { ...ofTranslation(), language: 'en', titles: [original], texts: [] };
  return { text: `La vacuna es segura. (The title: ${title})`, input: { language: 'es', title, translation } };
}

function pictured(original: string, altText: string): Example {
  const translation = { ...ofTranslation(), language: 'en', titles: [], texts: [], pictureTexts: [original] };
  const post = { text: 'La vacuna es segura.', length: 20, limit: 280, blockIds: ['example-1'], imageIds: ['one'] };
  const threads = [{ platform: 'x' as const, posts: [post], warnings: [] }];
  const pictures = [{ id: 'one', altText }];
  return {
    text: `La vacuna es segura. (A picture: ${altText})`,
    input: { language: 'es', translation, threads, pictures },
  };
}

function ofTranslation(): Omit<CheckedTranslation, 'language' | 'titles' | 'texts'> {
  return { pictureTexts: [], hasDisclosure: false, outOfDateSince: null, isByMachine: false, reading: 'none' };
}

function findUntranslated({ input, blocks }: AnnotatedDraft): readonly DraftHit[] {
  const { translation, language } = input;
  if (translation === null || translation === undefined) return [];
  const kinship = kinshipOf(translation.language, language);
  if (kinship === 'same') return [];
  const isUntranslated = untranslatedIn(translation.texts);
  const hits = [
    ...titleHits(input.title ?? '', translation.titles),
    ...blocks.flatMap((block) => hitsOfBlock(block, isUntranslated)),
    ...pictureHits(input, translation.pictureTexts),
  ];
  return kinship === 'close' ? hits.map((hit) => ({ ...hit, severity: 'warn' as const })) : hits;
}

/** No post has the title, but pages and sheets do. */
function titleHits(title: string, originals: readonly string[]): readonly DraftHit[] {
  const words = wordsOf(title);
  const isOriginal = hasEnoughWords(words) && originals.some((original) => wordsOf(original) === words);
  return isOriginal ? [{ place: { kind: 'draft' }, words, severity: 'warn', message: 'heading' }] : [];
}

/** What is said of a picture goes out with the post that carries it. */
function pictureHits({ threads, pictures = [] }: CheckInput, originals: readonly string[]): readonly DraftHit[] {
  const carried = new Set(threads.flatMap(({ posts }) => posts.flatMap(({ imageIds = [] }) => imageIds)));
  return pictures.flatMap(({ id, altText }, index): DraftHit[] => {
    const share = carried.has(id) ? untranslatedPart(altText, originals) : 'none';
    if (share === 'none') return [];
    const place = { kind: 'picture' as const, picture: index, start: 0, end: altText.length };
    const about = { place, values: { picture: index + 1 }, words: wordsOf(altText), message: 'picture' };
    return [share === 'all' ? about : { ...about, severity: 'warn' as const }];
  });
}

function hitsOfBlock(block: AnnotatedBlock, isUntranslated: IsUntranslated): readonly DraftHit[] {
  const { id, role, text, label } = block.block;
  if (role === 'sources') return [];
  const found = untranslatedSentences(block, isUntranslated);
  if (wordsIn(found) * 2 < wordsIn(block.sentences) || found.length === 0)
    return found.map((each) => ofSentence(id, each));
  return [
    {
      place: { kind: 'block', blockId: id, start: 0, end: text.length },
      words: found.map(({ sentence }) => sentence.words).join('|'),
      values: { label },
      ...(found.every(isQuotation) ? { severity: 'warn' as const, message: 'quoted' } : {}),
    },
  ];
}

function ofSentence(blockId: string, { sentence, start, end }: PlacedSentence): DraftHit {
  const place = { kind: 'block' as const, blockId, start, end };
  return { place, words: sentence.words, severity: 'warn', message: 'sentence' };
}

/** Words of others may be kept as they were heard. */
function isQuotation({ sentence }: PlacedSentence): boolean {
  const { tokens, quotations, role } = sentence;
  return role === 'myth' || tokens.every((token) => isQuoted(quotations, token));
}

function wordsIn(sentences: readonly PlacedSentence[]): number {
  return sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
}
