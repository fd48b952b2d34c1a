import type { MessageKey } from '../../../../shared/messages/en.ts';
import { type FieldChange, fieldChanges, type PolicyDifference } from '../../../../shared/policy/differences.ts';
import { Chip, Detail } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './policy.module.css';

const kindWords: Readonly<Record<PolicyDifference['kind'], MessageKey>> = {
  added: 'policy.added',
  removed: 'policy.removed',
  changed: 'policy.changed',
};

/** Each thing that is added, taken away or changed, field by field. `plain`: all of it is in force, so that nothing is "added". */
export function Changes({
  differences,
  look = 'changes',
}: {
  readonly differences: readonly PolicyDifference[];
  readonly look?: 'changes' | 'plain';
}): React.JSX.Element {
  const text = useText();
  if (differences.length === 0) return <Detail>{text('policy.noChanges')}</Detail>;
  return (
    <ul className={styles.changes}>
      {differences.map((difference) => {
        const { part, name, kind, isLocked } = difference;
        return (
          <li key={`${part} ${name}`}>
            <p className={styles.changeHead}>
              {look === 'plain' ? null : (
                <Chip tone={kind === 'removed' ? 'warn' : 'accent'}>{text(kindWords[kind])}</Chip>
              )}
              <strong>{text(`policy.part.${part}`)}</strong>
              {name === '' ? null : <span>{name}</span>}
              {isLocked ? <Chip tone="note">{text('policy.locked')}</Chip> : null}
            </p>
            <dl className={styles.fields}>
              {fieldChanges(difference).map((change) => (
                <Field key={change.field} change={change} />
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

/** The names of the fields are those of the file, so that a person finds them there. */
function Field({ change }: { readonly change: FieldChange }): React.JSX.Element {
  const text = useText();
  const { field, before, after } = change;
  return (
    <div>
      <dt>{field === '' ? text('policy.value') : field}</dt>
      <dd>
        {before === null ? null : after === null ? <span>{before}</span> : <del>{before}</del>}
        {before === null || after === null ? null : ' '}
        {after === null ? null : before === null ? <span>{after}</span> : <ins>{after}</ins>}
      </dd>
    </div>
  );
}
