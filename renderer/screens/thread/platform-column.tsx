import { Fragment, type KeyboardEvent, useState } from 'react';
import type { ComposedThread, DraftImage } from '../../../shared/model/composer.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Source } from '../../../shared/model/source.ts';
import { isSameLanguage } from '../../../shared/text/same-language.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { useAction } from '../../actions/use-action.ts';
import { copyText } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/section.tsx';
import { tellFailure } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';
import { BreakBar } from './break-bar.tsx';
import { ColumnMenu } from './column-menu.tsx';
import composer from './composer.module.css';
import { EditPostDialog } from './edit-post-dialog.tsx';
import { PostCard } from './post-card.tsx';
import styles from './thread.module.css';
import { useBreakDrag } from './use-break-drag.ts';
import { useBreaks } from './use-breaks.ts';
import type { PostAuthor } from './use-thread-view.ts';

interface PlatformColumnProps {
  readonly thread: ComposedThread;
  readonly draft: Draft;
  readonly author: PostAuthor | null;
  readonly cards: readonly Source[];
  readonly images: readonly DraftImage[];
  /** The column that the keys and the palette mean: the one that had the focus last. */
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
}

/** The posts of one platform. A digit copies that post of the column that has the focus. */
export function PlatformColumn(props: PlatformColumnProps): React.JSX.Element {
  const { thread, draft, isCurrent } = props;
  const text = useText();
  const platform = text(`thread.${thread.platform}`);
  const count = thread.posts.length;
  const [said, setSaid] = useState('');
  const copying = useCopying(thread, isCurrent, setSaid);
  const press = (event: KeyboardEvent) => {
    // React hands the keys of a dialog that was opened here to the column too, although it stands elsewhere on the page.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (!isHere || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    copying.copyPost(Number(event.key) - 1);
  };

  return (
    <section className={styles.column} aria-label={platform} onKeyDown={press} onFocus={props.onCurrent}>
      <header className={styles.columnHead}>
        <h2>{platform}</h2>
        <Chip>{text('thread.posts', { count })}</Chip>
        {isSameLanguage(thread.language, draft.language) ? null : <Chip tone="note">{thread.language}</Chip>}
        <span className={styles.headActions}>
          <Button size="small" variant="quiet" onPress={copying.copyAll} isDisabled={count === 0}>
            {text('thread.copyAll')}
          </Button>
          <Button
            size="small"
            aria-label={text('thread.copyNextNumber', { number: copying.next + 1 })}
            onPress={() => copying.copyPost(copying.next)}
            isDisabled={count === 0}
          >
            {text('thread.copyNext')}
          </Button>
          <ColumnMenu draft={draft} platform={thread.platform} />
        </span>
        <p className="spoken" role="status">
          {said}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the posts scroll and take the digit keys */}
      <section className={styles.postsScroll} tabIndex={0} aria-label={text('thread.postsOf', { platform })}>
        {count === 0 ? <p className={styles.quiet}>{text('thread.nothingYet')}</p> : null}
        {thread.lost === 0 ? null : <p className={styles.warning}>{text('composer.lost', { count: thread.lost })}</p>}
        {platformLimits[thread.platform].hasClickableLinks ? null : (
          <p className={composer.hint}>{text('composer.notClickable', { platform })}</p>
        )}
        <Posts {...props} copied={copying.copied} onCopy={copying.copyPost} say={setSaid} />
      </section>
    </section>
  );
}

/** What was copied of a column, and which post is next. */
function useCopying(thread: ComposedThread, isCurrent: boolean, say: (sentence: string) => void) {
  const text = useText();
  const count = thread.posts.length;
  const [next, setNext] = useState(0);
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set());
  const copy = async (words: string, sentence: string) => {
    try {
      await copyText(words);
      say(sentence);
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : text('error.unsupported'));
    }
  };
  const copyPost = (index: number) => {
    const post = thread.posts[index];
    if (post === undefined) return;
    setNext((index + 1) % count);
    setCopied((before) => new Set([...before, index]));
    void copy(post.text, text('thread.copied', { number: index + 1, count }));
  };
  const copyAll = () =>
    void copy(thread.posts.map((post) => post.text).join('\n\n'), text('thread.copiedAll', { count }));
  const none = count === 0 ? text('actions.noPosts') : null;
  useAction('thread.copyNext', isCurrent ? () => copyPost(next) : null, none);
  useAction('thread.copyAll', isCurrent ? copyAll : null, none);
  return { next, copied, copyPost, copyAll };
}

interface PostsProps extends PlatformColumnProps {
  readonly copied: ReadonlySet<number>;
  readonly onCopy: (index: number) => void;
  readonly say: (sentence: string) => void;
}

/** The posts with the breaks between them. */
function Posts(props: PostsProps): React.JSX.Element {
  const { thread, draft, isCurrent } = props;
  const text = useText();
  const { platform, posts } = thread;
  const breaks = useBreaks(draft.id, thread, props.say);
  const drag = useBreakDrag(thread, (post, place) => breaks.moveFrom(post)?.(place));
  const [focused, setFocused] = useState<number | null>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const act = useAct();
  const earlier = focused === null ? null : breaks.earlier(focused);
  const later = focused === null ? null : breaks.later(focused);
  const noBreak = text('actions.noBreak');
  useAction('thread.breakEarlier', isCurrent ? () => earlier?.() : null, earlier === null ? noBreak : null);
  useAction('thread.breakLater', isCurrent ? () => later?.() : null, later === null ? noBreak : null);
  const edited = editing === null ? undefined : posts[editing];
  return (
    <ol className={styles.posts} data-dragging={drag.isDragging} onDragOver={drag.over} onDrop={drag.drop}>
      {posts.map((post, index) => (
        // Posts have no name of their own but their place.
        <Fragment key={`${platform} ${String(index)}`}>
          <PostCard
            platform={platform}
            language={thread.language}
            post={post}
            number={index + 1}
            author={props.author}
            cards={props.cards}
            images={props.images}
            draft={draft}
            warnings={thread.warnings.filter((warning) => warning.post === index)}
            isCopied={props.copied.has(index)}
            onCopy={() => props.onCopy(index)}
            onBreak={breaks.put}
            onEdit={isBounded(thread, index) ? () => setEditing(index) : null}
            onUseDraft={() => {
              const { from, to } = post.edit ?? post;
              void act('composer.editPost', { draftId: draft.id, platform, from, to, text: null });
            }}
          />
          {index === posts.length - 1 ? null : (
            <BreakBar
              number={index + 1}
              endsBy={post.endsBy}
              onFocus={() => setFocused(index)}
              onEarlier={breaks.earlier(index)}
              onLater={breaks.later(index)}
              onRemove={breaks.remove(index)}
              drag={
                breaks.moveFrom(index) === null
                  ? null
                  : { onStart: (event) => drag.start(event, index), onEnd: drag.end }
              }
            />
          )}
        </Fragment>
      ))}
      {edited === undefined || editing === null ? null : (
        <li>
          <EditPostDialog
            draftId={draft.id}
            platform={platform}
            post={edited}
            number={editing + 1}
            onClose={() => setEditing(null)}
          />
        </li>
      )}
    </ol>
  );
}

/** Whether both ends of a post are places of the draft: inside of a word there is none. */
function isBounded({ posts }: ComposedThread, index: number): boolean {
  const post = posts[index];
  if (post === undefined) return false;
  if (post.edit !== null) return true;
  return (index === 0 || post.from !== null) && (post.endsBy === 'last' || post.to !== null);
}
