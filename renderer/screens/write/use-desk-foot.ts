import { isSpellingKnown } from '../../../shared/spelling/words-to-check.ts';
import { useText } from '../../use-text.ts';
import type { Desk } from './use-desk.ts';

/** `142 words, grade 6.8, 5 posts on X`. */
export function useDeskFoot(desk: Desk): string {
  const text = useText();
  const { language } = desk.writing.content;
  const counted = useCounted(desk);
  if (isSpellingKnown(language)) return counted;
  const unchecked = text('spelling.otherLanguage', { language });
  return counted === '' ? unchecked : `${counted}, ${unchecked}`;
}

function useCounted({ report, threads }: Desk): string {
  const text = useText();
  if (report === null) return '';
  const { words, grade } = report.reading;
  const counted =
    grade === null ? text('write.words', { words }) : text('write.wordsAndGrade', { words, grade: grade.toFixed(1) });
  const thread = threads[0];
  if (thread === undefined) return counted;
  const posts = text('write.posts', { count: thread.posts.length, platform: text(`thread.${thread.platform}`) });
  return `${counted}, ${posts}`;
}
