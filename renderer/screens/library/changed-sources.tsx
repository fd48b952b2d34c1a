import { Link } from 'react-aria-components';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Card, Chip, Detail, Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import claimStyles from '../claims/claim-panel.module.css';
import { statusNames } from '../evidence/source-words.ts';
import styles from './library.module.css';
import { useChangedSources } from './use-changed-sources.ts';

/** Debunks that rest on a source which was retracted, corrected or put in doubt. */
export function ChangedSources(): React.JSX.Element {
  const text = useText();
  const { changed, error, isPending } = useChangedSources();
  return (
    <Section title={text('library.changed')}>
      {error === null ? null : <ErrorNotice error={error} />}
      {isPending || changed.length > 0 ? null : <Detail>{text('library.changedNone')}</Detail>}
      {changed.length > 0 ? <Detail>{text('library.changedHint')}</Detail> : null}
      <ul className={claimStyles.list}>
        {changed.map(({ source, debunks }) => (
          <li key={source.id}>
            <Card>
              <p className={styles.changedTitle}>
                <Link href={`#/evidence/${source.id}`}>{source.title === '' ? source.key : source.title}</Link>
              </p>
              <p>
                <Chip tone={source.status === 'retracted' ? 'block' : 'warn'}>{text(statusNames[source.status])}</Chip>
              </p>
              {source.statusNote === '' ? null : <Detail>{source.statusNote}</Detail>}
              <ul>
                {debunks.map((debunk) => (
                  <li key={debunk.id}>
                    <Link href={`#/write/${debunk.id}`}>{text('library.changedIn', { title: debunk.title })}</Link>
                  </li>
                ))}
              </ul>
            </Card>
          </li>
        ))}
      </ul>
      <Detail>{text('library.snapshot')}</Detail>
    </Section>
  );
}
