import { useState } from 'react';
import type { ComposedPost, ComposedThread, DraftImage } from '../../../shared/model/composer.ts';
import { webLink } from '../../../shared/model/row.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { copyText } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { composePage } from './compose-pages.ts';
import styles from './composer.module.css';
import { PostPictures } from './post-pictures.tsx';

interface PostingDialogProps {
  readonly draftId: string;
  readonly threads: readonly ComposedThread[];
  readonly images: readonly DraftImage[];
  readonly handleOf: (platform: PlatformId) => string;
  readonly first: PlatformId;
  readonly onClose: () => void;
}

/** Walks through a thread post by post: copy, paste on the platform, keep the link. Begins where it was left. */
export function PostingDialog(props: PostingDialogProps): React.JSX.Element {
  const text = useText();
  const [platform, setPlatform] = useState(props.first);
  const thread = props.threads.find((each) => each.platform === platform);
  const posts = thread?.posts ?? [];
  const [chosen, setChosen] = useState<number | null>(null);
  const open = posts.findIndex(({ posting }) => posting === null);
  const at = chosen ?? (open === -1 ? 0 : open);
  const post = posts[at];
  const name = text(`thread.${platform}`);
  const actions = (
    <>
      <Button isDisabled={at === 0} onPress={() => setChosen(at - 1)}>
        {text('composer.previousPost')}
      </Button>
      <Button isDisabled={at >= posts.length - 1} onPress={() => setChosen(at + 1)}>
        {text('composer.nextPost')}
      </Button>
      <Button onPress={props.onClose}>{text('shell.close')}</Button>
    </>
  );
  return (
    <Dialog title={text('composer.postingTitle', { platform: name })} isOpen onClose={props.onClose} actions={actions}>
      <SelectField
        label={text('composer.postingOn')}
        value={platform}
        onChange={(next) => {
          setPlatform(next);
          setChosen(null);
        }}
        choices={props.threads.map((each) => ({ value: each.platform, label: text(`thread.${each.platform}`) }))}
      />
      {open === -1 && posts.length > 0 ? (
        <p className={styles.allPosted} role="status">
          {text('composer.allPosted', { count: posts.length })}
        </p>
      ) : null}
      {post === undefined ? null : (
        <PostStep
          key={`${platform} ${String(at)}`}
          {...props}
          platform={platform}
          post={post}
          at={at}
          count={posts.length}
          onDone={() => setChosen(null)}
        />
      )}
    </Dialog>
  );
}

interface PostStepProps extends Omit<PostingDialogProps, 'threads' | 'first' | 'onClose'> {
  readonly platform: PlatformId;
  readonly post: ComposedPost;
  readonly at: number;
  readonly count: number;
  readonly onDone: () => void;
}

function PostStep(props: PostStepProps): React.JSX.Element {
  const text = useText();
  const { draftId, platform, post, at, count } = props;
  const [link, setLink] = useState(post.posting?.link ?? '');
  const save = useChange('posting.save');
  const act = useAct();
  const isLink = link.trim() === '' || webLink.safeParse(link.trim()).success;
  const own = props.images.filter(({ id }) => post.imageIds?.includes(id));
  const mark = () =>
    save.mutate(
      { draftId, platform, post: at, link: link.trim() === '' ? null : link.trim() },
      { onSuccess: props.onDone },
    );
  return (
    <div className={styles.step}>
      <h3>{text('composer.step', { number: at + 1, count })}</h3>
      <blockquote className={styles.stepWords}>{post.text}</blockquote>
      <PostPictures images={own} platform={platform} />
      <StepButtons {...props} own={own} />
      <TextField
        label={text('composer.link')}
        type="url"
        value={link}
        onChange={setLink}
        error={isLink ? undefined : text('composer.linkFault')}
      />
      <div className={styles.stepButtons}>
        <Button variant="primary" isDisabled={!isLink || save.isPending} onPress={mark}>
          {text(post.posting === null ? 'composer.markPosted' : 'composer.saveLink')}
        </Button>
        {post.posting === null ? null : (
          <Button variant="quiet" onPress={() => void act('posting.remove', { draftId, platform, post: at })}>
            {text('composer.notPosted')}
          </Button>
        )}
      </div>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
    </div>
  );
}

/** Copies the post and the texts of its pictures, and opens the page to paste them on. */
function StepButtons(props: PostStepProps & { readonly own: readonly DraftImage[] }): React.JSX.Element {
  const text = useText();
  const { platform, post, at, count, own } = props;
  const page = composePage(platform, props.handleOf(platform));
  const name = text(`thread.${platform}`);
  const copy = (words: string) =>
    void copyText(words).then(
      () => tell(text('thread.copied', { number: at + 1, count })),
      (error: unknown) => tellFailure(error instanceof Error ? error.message : text('error.unsupported')),
    );
  return (
    <div className={styles.stepButtons}>
      <Button onPress={() => copy(post.text)}>{text('composer.copyPost')}</Button>
      {own.map((image, index) => (
        <Button key={image.id} variant="quiet" onPress={() => copy(image.altText)}>
          {text('composer.copyAlt', { number: index + 1 })}
        </Button>
      ))}
      {page === null ? (
        <span className={styles.hint}>{text('composer.noPage', { platform: name })}</span>
      ) : (
        <a
          className={styles.open}
          href={page}
          target="_blank"
          rel="noreferrer noopener"
          title={text('composer.readsNothing')}
        >
          {text('composer.openPage', { platform: name })}
        </a>
      )}
    </div>
  );
}
