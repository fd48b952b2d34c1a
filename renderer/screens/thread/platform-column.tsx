import { type KeyboardEvent, useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { useAction } from '../../actions/use-action.ts';
import { copyText } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/section.tsx';
import { tellFailure } from '../../parts/toast.tsx';
import { useText } from '../../use-text.ts';
import { platformNames } from './platform-names.ts';
import { PostCard } from './post-card.tsx';
import styles from './thread.module.css';
import type { PostAuthor } from './use-thread-view.ts';

interface PlatformColumnProps {
  readonly thread: Thread;
  readonly draft: Draft;
  readonly author: PostAuthor | null;
  readonly cards: readonly Source[];
  /** The column that the keys and the palette mean: the one that had the focus last. */
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
}

/** The posts of one platform. A digit copies that post of the column that has the focus. */
export function PlatformColumn(props: PlatformColumnProps): React.JSX.Element {
  const { thread, draft, author, cards, isCurrent } = props;
  const text = useText();
  const platform = text(platformNames[thread.platform]);
  const count = thread.posts.length;
  const [next, setNext] = useState(0);
  const [copied, setCopied] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  const copy = async (words: string, sentence: string) => {
    try {
      await copyText(words);
      setSaid(sentence);
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : text('error.unsupported'));
    }
  };
  const copyPost = (index: number) => {
    const post = thread.posts[index];
    if (post === undefined) return;
    setNext((index + 1) % count);
    setCopied(index);
    void copy(post.text, text('thread.copied', { number: index + 1, count }));
  };
  const copyAll = () =>
    void copy(thread.posts.map((post) => post.text).join('\n\n'), text('thread.copiedAll', { count }));
  const none = count === 0 ? text('actions.noPosts') : null;
  useAction('thread.copyNext', isCurrent ? () => copyPost(next) : null, none);
  useAction('thread.copyAll', isCurrent ? copyAll : null, none);
  const press = (event: KeyboardEvent) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    copyPost(Number(event.key) - 1);
  };

  return (
    <section className={styles.column} aria-label={platform} onKeyDown={press} onFocus={props.onCurrent}>
      <header className={styles.columnHead}>
        <h2>{platform}</h2>
        <Chip>{text('thread.posts', { count })}</Chip>
        <span className={styles.headActions}>
          <Button size="small" variant="quiet" onPress={copyAll} isDisabled={count === 0}>
            {text('thread.copyAll')}
          </Button>
          <Button
            size="small"
            aria-label={text('thread.copyNextNumber', { number: next + 1 })}
            onPress={() => copyPost(next)}
            isDisabled={count === 0}
          >
            {text('thread.copyNext')}
          </Button>
        </span>
        <p className="spoken" role="status">
          {said}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the posts scroll and take the digit keys */}
      <section className={styles.postsScroll} tabIndex={0} aria-label={text('thread.postsOf', { platform })}>
        {count === 0 ? <p className={styles.quiet}>{text('thread.nothingYet')}</p> : null}
        <ol className={styles.posts}>
          {thread.posts.map((post, index) => (
            <PostCard
              // Posts have no name of their own but their place.
              key={`${thread.platform} ${String(index)}`}
              post={post}
              number={index + 1}
              author={author}
              cards={cards}
              draft={draft}
              warnings={thread.warnings.filter((warning) => warning.post === index)}
              isCopied={index === copied}
              onCopy={() => copyPost(index)}
            />
          ))}
        </ol>
      </section>
    </section>
  );
}
