import type { MessageKey } from '../../../../shared/messages/en.ts';
import {
  type FieldChange,
  fieldChanges,
  type PolicyDifference,
  type PolicyPart,
} from '../../../../shared/policy/differences.ts';
import { Facts } from '../../../parts/facts.tsx';
import { Chip, Detail } from '../../../parts/section.tsx';
import { useLanguageName } from '../../../use-language-name.ts';
import { useDay, useText } from '../../../use-text.ts';
import { entryName, fieldName, fieldValue, type Wording } from './field-words.ts';
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
  const wording = { text, languageName: useLanguageName() };
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
              <span>{entryName(wording, part, name)}</span>
              {isLocked ? <Chip tone="note">{text('policy.locked')}</Chip> : null}
            </p>
            <Facts
              facts={fieldChanges(difference).map((change) => ({
                name: fieldName(wording, { part, field: change.field, name }),
                value: <FieldValue {...{ wording, part, name, change }} />,
              }))}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface FieldProps {
  readonly wording: Wording;
  readonly part: PolicyPart;
  readonly name: string;
  readonly change: FieldChange;
}

function FieldValue({ wording, part, name, change }: FieldProps): React.JSX.Element {
  const day = useDay();
  const place = { part, field: change.field, name };
  const words = (value: string) => (part === 'validFrom' ? day(value) : fieldValue(wording, place, value));
  const before = change.before === null ? null : words(change.before);
  const after = change.after === null ? null : words(change.after);
  return (
    <>
      {before === null ? null : after === null ? <span>{before}</span> : <del className={styles.before}>{before}</del>}
      {before === null || after === null ? null : ' '}
      {after === null ? null : before === null ? <span>{after}</span> : <ins className={styles.after}>{after}</ins>}
    </>
  );
}
