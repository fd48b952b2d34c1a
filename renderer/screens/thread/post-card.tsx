import { PenLine, RotateCcw } from 'lucide-react';
import { Meter } from 'react-aria-components';
import type { ComposedPost, DraftImage } from '../../../shared/model/composer.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { BreakPlace } from '../../../shared/model/post-breaks.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { PlatformId, Post, ThreadWarning } from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { openBlock } from '../write/open-block.ts';
import composer from './composer.module.css';
import { cutAtLinks } from './cut-at-links.ts';
import { PostPictures } from './post-pictures.tsx';
import { PostText } from './post-text.tsx';
import styles from './thread.module.css';
import type { PostAuthor } from './use-thread-view.ts';

export interface PostCardProps {
  readonly platform: PlatformId;
  readonly language: string;
  readonly post: ComposedPost;
  readonly number: number;
  readonly author: PostAuthor | null;
  readonly cards: readonly Source[];
  readonly images: readonly DraftImage[];
  readonly draft: Draft;
  readonly warnings: readonly ThreadWarning[];
  /** It lay on the clipboard since the screen was opened. */
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly onBreak: (place: BreakPlace) => void;
  /** Null where the post begins or ends inside of a word. */
  readonly onEdit: (() => void) | null;
  readonly onUseDraft: () => void;
}

/** One post as it will look, with its length in the platform's own count. */
export function PostCard(props: PostCardProps): React.JSX.Element {
  const text = useText();
  const { post, author, number, images } = props;
  const link = cutAtLinks(post.text).find(({ isLink }) => isLink)?.text ?? null;
  const own = images.filter(({ id }) => post.imageIds?.includes(id));
  return (
    <li className={styles.post} data-edited={post.edit !== null} data-platform={props.platform} data-post={number - 1}>
      <PostHead author={author} />
      <PostText
        post={post}
        number={number}
        platform={props.platform}
        language={props.language}
        onBreak={props.onBreak}
      />
      <PostPictures images={own} platform={props.platform} />
      {link === null || own.length > 0 ? null : <LinkCard link={link} cards={props.cards} />}
      <LengthMeter post={post} number={number} />
      {props.warnings.map((warning) => (
        <p key={warning.kind} className={styles.warning}>
          {text(`thread.warning.${warning.kind}`, { over: warning.overBy })}
        </p>
      ))}
      <EditState {...props} />
      <PostFoot {...props} />
    </li>
  );
}

function PostHead({ author }: Pick<PostCardProps, 'author'>): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.postHead}>
      <span aria-hidden className={styles.avatar}>
        {author?.initials ?? '?'}
      </span>
      <strong>{author?.name ?? text('thread.noAuthor')}</strong>
      <span className={styles.handle}>{author?.handle ?? ''}</span>
    </div>
  );
}

/** Says that the words are not the draft's, and leads back. */
function EditState({ post, number, onUseDraft }: PostCardProps): React.JSX.Element | null {
  const text = useText();
  if (post.edit === null) return null;
  return (
    <div className={composer.edited}>
      <Chip tone="note">{text('composer.isEdited')}</Chip>
      <Button size="small" aria-label={text('composer.useDraftNumber', { number })} onPress={onUseDraft}>
        <RotateCcw aria-hidden size={12} />
        {text('composer.useDraft')}
      </Button>
      {post.edit.isOutdated ? (
        <p className={styles.warning}>{text('composer.outdated', { words: post.edit.now })}</p>
      ) : null}
    </div>
  );
}

/** Copies the post, edits it here, and leads to the blocks whose text it carries. */
function PostFoot({ post, number, draft, platform, isCopied, onCopy, onEdit }: PostCardProps): React.JSX.Element {
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
      <Button
        size="small"
        variant="quiet"
        aria-label={text('composer.editNumber', { number, platform: text(`thread.${platform}`) })}
        isDisabled={onEdit === null}
        onPress={() => onEdit?.()}
      >
        {text('composer.edit')}
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
      {post.posting === null ? null : <PostedChip posting={post.posting} />}
    </div>
  );
}

function PostedChip({ posting }: { readonly posting: NonNullable<ComposedPost['posting']> }): React.JSX.Element {
  const text = useText();
  const moment = new Date(posting.postedAt).toLocaleDateString();
  const words = text(posting.isChanged ? 'composer.postedChanged' : 'composer.isPosted', { moment });
  return (
    <span className={composer.posted}>
      <Chip tone={posting.isChanged ? 'warn' : 'good'}>{words}</Chip>
      {posting.link === null ? null : (
        <a href={posting.link} target="_blank" rel="noreferrer noopener">
          {text('composer.openPosted')}
        </a>
      )}
    </span>
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
