import { PenLine } from 'lucide-react';
import { Meter } from 'react-aria-components';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { Post, ThreadWarning } from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { useText } from '../../use-text.ts';
import { openBlock } from '../write/open-block.ts';
import { cutAtLinks } from './cut-at-links.ts';
import styles from './thread.module.css';
import type { PostAuthor } from './use-thread-view.ts';

interface PostCardProps {
  readonly post: Post;
  readonly number: number;
  readonly author: PostAuthor | null;
  readonly cards: readonly Source[];
  readonly draft: Draft;
  readonly warnings: readonly ThreadWarning[];
  /** It is what lies on the clipboard. */
  readonly isCopied: boolean;
  readonly onCopy: () => void;
}

/** One post as it will look, with its length in the platform's own count. */
export function PostCard(props: PostCardProps): React.JSX.Element {
  const text = useText();
  const { post, author, number } = props;
  const pieces = cutAtLinks(post.text);
  const link = pieces.find(({ isLink }) => isLink)?.text ?? null;
  return (
    <li className={styles.post}>
      <div className={styles.postHead}>
        <span aria-hidden className={styles.avatar}>
          {author?.initials ?? '?'}
        </span>
        <strong>{author?.name ?? text('thread.noAuthor')}</strong>
        <span className={styles.handle}>{author?.handle ?? ''}</span>
      </div>
      <p className={styles.postText} lang={props.draft.language}>
        {pieces.map((piece, index) => (
          <span key={`${String(index)} ${piece.text}`} className={piece.isLink ? styles.link : undefined}>
            {piece.text}
          </span>
        ))}
      </p>
      {link === null ? null : <LinkCard link={link} cards={props.cards} />}
      <LengthMeter post={post} number={number} />
      {props.warnings.map((warning) => (
        <p key={warning.kind} className={styles.warning}>
          {text(`thread.warning.${warning.kind}`, { over: warning.overBy })}
        </p>
      ))}
      <PostFoot {...props} />
    </li>
  );
}

/** Copies the post, and leads to the blocks whose text it carries. */
function PostFoot({ post, number, draft, isCopied, onCopy }: PostCardProps): React.JSX.Element {
  const text = useText();
  const blocks = draft.blocks.filter(({ id }) => post.blockIds.includes(id));
  return (
    <div className={styles.postFoot}>
      <Button
        size="small"
        aria-label={text(isCopied ? 'thread.copiedNumber' : 'thread.copyNumber', { number })}
        onPress={onCopy}
      >
        {text(isCopied ? 'thread.isCopied' : 'thread.copy')}
      </Button>
      {blocks.map((block) => (
        <Button
          key={block.id}
          size="small"
          variant="quiet"
          aria-label={text('thread.toBlockNamed', { label: block.label })}
          onPress={() => openBlock(draft.id, block.id)}
        >
          <PenLine aria-hidden size={12} />
          {block.label}
        </Button>
      ))}
    </div>
  );
}

function LengthMeter({ post, number }: { readonly post: Post; readonly number: number }): React.JSX.Element {
  const text = useText();
  const over = post.length - post.limit;
  const share = Math.min(100, (100 * post.length) / post.limit);
  return (
    <Meter
      className={styles.meter ?? ''}
      aria-label={text('thread.length', { number })}
      value={Math.min(post.length, post.limit)}
      maxValue={post.limit}
      valueLabel={text('thread.lengthOf', { length: post.length, limit: post.limit })}
      data-over={over > 0}
    >
      <span className={styles.track}>
        <span className={styles.fill} style={{ width: `${share}%` }} />
      </span>
      <span className={styles.lengthText}>
        {over > 0
          ? text('thread.over', { length: post.length, limit: post.limit, over })
          : text('thread.lengthOf', { length: post.length, limit: post.limit })}
      </span>
    </Meter>
  );
}

/** What platforms show under a post for its link, as far as the library knows it. */
function LinkCard({
  link,
  cards,
}: {
  readonly link: string;
  readonly cards: readonly Source[];
}): React.JSX.Element | null {
  const target = link.toLowerCase();
  const source = cards.find(
    ({ doi, pmid, link: own }) =>
      (doi !== null && target.includes(doi.toLowerCase())) ||
      (pmid !== null && target.includes(`/${pmid}`)) ||
      own?.toLowerCase() === target,
  );
  if (source === undefined) return null;
  const container = [source.csl['container-title'] ?? '', source.year].filter((part) => part !== '').join(', ');
  return (
    <div className={styles.linkCard}>
      <strong>{source.title}</strong>
      <span>{container}</span>
    </div>
  );
}
