import { type Action, actionList } from '../../actions/action-list.ts';
import { KeyCaps } from '../../parts/key-caps.tsx';
import { Chip } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import styles from './help.module.css';
import type { HelpTopic } from './help-topics.ts';

interface HelpTextProps {
  readonly topic: HelpTopic;
  readonly isHere: boolean;
}

const everywhere = actionList.filter(
  ({ area, home, id, keys }) => area === 'everywhere' && home === undefined && keys.length > 0 && !id.startsWith('go.'),
);

/** What a screen is for, its steps, its keys as they are set, and what is never done there. */
export function HelpText({ topic, isHere }: HelpTextProps): React.JSX.Element {
  const text = useText();
  return (
    <article className={styles.topic} aria-label={text(topic.title)}>
      <h3 className={styles.title}>
        {text(topic.title)} {isHere ? <Chip tone="accent">{text('help.here')}</Chip> : null}
      </h3>
      <p className={styles.what}>{text(topic.what)}</p>
      <h4>{text('help.stepsTitle')}</h4>
      <ol className={styles.steps}>
        {text(topic.steps)
          .split('\n')
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
      <h4>{text('help.neverTitle')}</h4>
      <p className={styles.never}>{text(topic.never)}</p>
      <h4>{text('help.keysTitle')}</h4>
      <Keys actions={topic.actions} />
      <h4>{text('help.moreKeys')}</h4>
      <Keys actions={everywhere} />
    </article>
  );
}

function Keys({ actions }: { readonly actions: readonly Action[] }): React.ReactNode {
  const text = useText();
  if (actions.length === 0) return <p className={styles.quiet}>{text('help.keysNone')}</p>;
  return (
    <dl className={styles.keys}>
      {actions.map(({ id, title }) => (
        <div key={id}>
          <dt>{text(title)}</dt>
          <dd>
            <KeyCaps id={id} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
