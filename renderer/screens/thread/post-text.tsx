import { Scissors } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ComposedPost } from '../../../shared/model/composer.ts';
import type { BreakPlace } from '../../../shared/model/post-breaks.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { useText } from '../../use-text.ts';
import styles from './composer.module.css';
import { postPieces } from './post-pieces.ts';

interface PostTextProps {
  readonly post: ComposedPost;
  readonly number: number;
  readonly platform: PlatformId;
  readonly language: string;
  readonly onBreak: (place: BreakPlace) => void;
}

/**
 * The words of a post, with a small button at each place where it could end. One of them is a stop of Tab, the arrows lead to the
 * others.
 */
export function PostText({ post, number, platform, language, onBreak }: PostTextProps): React.JSX.Element {
  const text = useText();
  const { hasThreads } = platformLimits[platform];
  const pieces = postPieces(hasThreads ? post : { ...post, gaps: [] }, platform);
  const first = pieces.findIndex(({ gap }) => gap !== null);
  return (
    <p className={styles.text} lang={language} dir="auto" onKeyDown={walkGaps}>
      {pieces.map(({ text: words, gap, isLink, isFold, isFolded }, index) => (
        <span key={`${String(index)} ${words}`} data-folded={isFolded}>
          {gap === null ? null : (
            <GapButton
              label={text('composer.breakHere', { words: beginning(post, words) })}
              index={post.gaps.findIndex(({ place }) => place === gap)}
              isStop={index === first}
              onBreak={() => onBreak(gap)}
            />
          )}
          {isFold ? (
            <span className={styles.fold} title={text('composer.belowFold')}>
              {text('composer.seeMore')}
            </span>
          ) : null}
          <span className={isLink ? styles.link : undefined}>{words}</span>
        </span>
      ))}
      <span className="spoken">{first === -1 ? '' : text('composer.gaps', { number })}</span>
    </p>
  );
}

const shownWords = 5;

function beginning(post: ComposedPost, words: string): string {
  const at = post.text.indexOf(words);
  return post.text
    .slice(Math.max(0, at), at + 200)
    .trim()
    .split(/\s+/)
    .slice(0, shownWords)
    .join(' ');
}

interface GapButtonProps {
  readonly label: string;
  /** Among the places of the post. */
  readonly index: number;
  readonly isStop: boolean;
  readonly onBreak: () => void;
}

function GapButton({ label, index, isStop, onBreak }: GapButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className={styles.gap}
      data-gap={index}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={onBreak}
    >
      <Scissors aria-hidden size={12} />
    </button>
  );
}

function walkGaps(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
  if (!['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].includes(event.key) || event.altKey) return;
  const gaps = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-gap]')];
  const next = gaps[gaps.findIndex((gap) => gap === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
