import type { PurgePreview } from '../../../../shared/model/purge.ts';
import { CheckboxField } from '../../../parts/field.tsx';
import { Chip, Detail } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './purge.module.css';
import { fileKindWords, placeWords, subjectWords } from './purge-words.ts';

interface PurgeFindsProps {
  readonly preview: PurgePreview;
  readonly words: string;
  readonly isSure: boolean;
  readonly onSure: (isSure: boolean) => void;
}

/** Where the words are, what else will happen, and the box that must be ticked. */
export function PurgeFinds({ preview, words, isSure, onSure }: PurgeFindsProps): React.JSX.Element {
  const text = useText();
  const held = preview.files.filter(({ kind, hits }) => hits > 0 && kind !== 'library' && kind !== 'journal');
  const approved = preview.subjects.filter(({ isApproved }) => isApproved).length;
  return (
    <>
      <section aria-label={text('purge.found', { words })}>
        <h3 className={styles.found}>{text('purge.found', { words })}</h3>
        <dl className={styles.counts}>
          {preview.counts.map(({ place, texts, occurrences }) => (
            <div key={place}>
              <dt>{text(placeWords[place])}</dt>
              <dd>{text('purge.times', { texts, occurrences })}</dd>
            </div>
          ))}
          {held.map(({ name, kind }) => (
            <div key={name}>
              <dt>{text(fileKindWords[kind])}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Subjects preview={preview} />
      <ul className={styles.list}>
        {approved === 0 ? null : <li>{text('purge.willReopen', { count: approved })}</li>}
        <li>{text('purge.undoGoes', { count: preview.undoSteps })}</li>
      </ul>
      <CheckboxField isSelected={isSure} onChange={onSure}>
        {text('purge.sure')}
      </CheckboxField>
    </>
  );
}

function Subjects({ preview }: { readonly preview: PurgePreview }): React.JSX.Element | null {
  const text = useText();
  const more = preview.subjectCount - preview.subjects.length;
  const label = text('purge.subjects', { count: preview.subjectCount });
  if (preview.subjectCount === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
    <section className={styles.subjects} aria-label={label} tabIndex={0}>
      <ul>
        {preview.subjects.map(({ kind, id, title, isApproved, isDeleted }) => (
          <li key={id}>
            <Chip>{text(subjectWords[kind])}</Chip> {title}{' '}
            {isApproved ? <Chip tone="good">{text('purge.approved')}</Chip> : null}
            {isDeleted ? <Chip>{text('purge.deleted')}</Chip> : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <Detail>{text('purge.moreSubjects', { count: more })}</Detail> : null}
    </section>
  );
}
