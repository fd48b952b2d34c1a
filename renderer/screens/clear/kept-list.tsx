import type { Finding, Override } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Detail } from '../../parts/section.tsx';
import { useChange, useCommand } from '../../use-command.ts';
import { useDataText, useDay, useText } from '../../use-text.ts';
import styles from './clear.module.css';

interface KeptListProps {
  readonly kept: readonly Finding[];
  readonly overrides: readonly Override[];
  /** How many, and of what kind. */
  readonly title: string;
}

/** What was decided to stand: by whom, why, when, and the way to take it back. */
export function KeptList({ kept, overrides, title }: KeptListProps): React.JSX.Element | null {
  const text = useText();
  const dataText = useDataText();
  const day = useDay();
  const people = useCommand('person.list', {});
  const withdraw = useChange('gate.withdrawOverride');
  const nameOf = (id: string | null) =>
    people.data?.find(({ person }) => person.id === id)?.person.name ?? text('gate.someone');
  if (overrides.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.kept}>
        {overrides.map((override) => {
          const finding = kept.find(({ id }) => id === override.findingId);
          const who =
            override.secondPersonId === null
              ? text('gate.keptBy', { name: nameOf(override.personId), day: day(override.createdAt) })
              : text('gate.keptByTwo', {
                  name: nameOf(override.personId),
                  second: nameOf(override.secondPersonId),
                  day: day(override.createdAt),
                });
          return (
            <li key={override.id}>
              <div>
                <strong>{finding === undefined ? override.rule : dataText(finding.title)}</strong>
                <p>{override.reason}</p>
                <Detail>{finding === undefined ? `${who} ${text('gate.textChanged')}` : who}</Detail>
              </div>
              <Button size="small" onPress={() => withdraw.mutate({ id: override.id })}>
                {text('gate.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
      {withdraw.error === null ? null : <ErrorNotice error={withdraw.error} />}
    </section>
  );
}
