import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../../shared/contract.ts';
import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Actions, Chip, Detail, Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { go } from '../../route.ts';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { EditSourceDialog } from './edit-source-dialog.tsx';
import styles from './evidence.module.css';
import { FormattedCitations } from './formatted-citations.tsx';
import { Passages } from './passages.tsx';
import { SourceRecord } from './source-record.tsx';
import { designNames, roleNames, statusNames, statusTones } from './source-words.ts';

type Detailed = Output<'source.get'>;

/** One source: what it is, what it is worth, its words, how it is cited, and what rests on it. */
export function SourceDetail({ detail }: { readonly detail: Detailed }): React.JSX.Element {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const { source } = detail;
  const remove = useRemoval(detail);
  return (
    <div className={styles.detail}>
      <header className={styles.detailHead}>
        <h2>{source.title === '' ? text('evidence.noTitle') : source.title}</h2>
        <p className={styles.quiet}>
          {sourceName(source)} <span className={styles.key}>@{source.key}</span>
        </p>
        <div className={styles.chips}>
          <Chip tone={statusTones[source.status]}>{text(statusNames[source.status])}</Chip>
          {source.level === null ? null : <Chip>{text('evidence.level', { level: source.level })}</Chip>}
          {source.design === 'unknown' ? null : <Chip>{text(designNames[source.design])}</Chip>}
          {source.isComplete ? null : <Chip tone="warn">{text('evidence.incomplete')}</Chip>}
          {source.isSample ? <Chip>{text('write.sample')}</Chip> : null}
        </div>
        {source.statusNote === '' ? null : <p>{source.statusNote}</p>}
        {source.isComplete ? null : <p className={styles.quiet}>{text('evidence.incompleteHint')}</p>}
        <Actions>
          <Button onPress={() => setEditing(true)}>{text('evidence.edit')}</Button>
          <Button variant="danger" onPress={remove}>
            {text('evidence.delete')}
          </Button>
        </Actions>
      </header>
      <SourceRecord source={source} />
      <Passages sourceId={source.id} passages={detail.passages} />
      <FormattedCitations source={source} />
      <TiedClaims links={detail.evidence} />
      {source.note === '' ? null : (
        <Section title={text('evidence.note')}>
          <p className={styles.note}>{source.note}</p>
        </Section>
      )}
      {isEditing ? <EditSourceDialog source={source} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function useRemoval({ source }: Detailed): () => void {
  const text = useText();
  const remove = useChange('source.delete');
  const restore = useChange('source.restore');
  const fail = (error: unknown) => tellFailure(error instanceof Error ? error.message : text('error.internal'));
  // The promises outlive this screen part, which is gone by the time that they are kept.
  const putBack = () => void restore.mutateAsync({ id: source.id }).then(() => go('evidence', source.id), fail);
  const tellDeleted = () =>
    tell(text('evidence.deleted', { name: sourceName(source) }), { label: text('shell.undo'), onPress: putBack });
  return () => {
    go('evidence');
    remove.mutateAsync({ id: source.id }).then(tellDeleted, fail);
  };
}

function TiedClaims({ links }: { readonly links: Detailed['evidence'] }): React.JSX.Element {
  const text = useText();
  const detach = useChange('evidence.detach');
  const claims = useQueries({
    queries: links.map(({ claimId }) => ({
      queryKey: ['claim.get', { id: claimId }],
      queryFn: () => call('claim.get', { id: claimId }),
    })),
  });
  return (
    <Section title={text('evidence.claims')}>
      {links.length === 0 ? <p className={styles.quiet}>{text('evidence.noClaims')}</p> : null}
      <ul className={styles.rows}>
        {links.map((link, index) => {
          const wording = claims[index]?.data?.claim.wording ?? '…';
          return (
            <li key={link.claimId} className={styles.row}>
              <div>
                <a href={`#/claims/${link.claimId}`} className={styles.claim}>
                  {wording}
                </a>
                <Detail>{text(roleNames[link.role])}</Detail>
              </div>
              <Button
                size="small"
                variant="quiet"
                aria-label={text('evidence.detachNamed', { claim: wording })}
                onPress={() => detach.mutate({ claimId: link.claimId, sourceId: link.sourceId })}
              >
                {text('evidence.detach')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
