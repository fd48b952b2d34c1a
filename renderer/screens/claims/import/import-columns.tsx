import type { MessageKey } from '../../../../shared/messages/en.ts';
import { type ClaimColumns, type CsvPreview, csvFields } from '../../../../shared/model/job.ts';
import { SelectField } from '../../../parts/field.tsx';
import { Section } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './import.module.css';

/** Which column holds what while it is being chosen: the wording may still be missing. */
export type ColumnChoice = Readonly<Record<keyof ClaimColumns, number | null>>;

export const noColumns: ColumnChoice = {
  wording: null,
  statement: null,
  channel: null,
  link: null,
  seenAt: null,
  reach: null,
  verdict: null,
  topics: null,
  language: null,
};

const fieldWords: Readonly<Record<keyof ClaimColumns, MessageKey>> = {
  wording: 'claims.fieldWording',
  statement: 'claims.fieldStatement',
  channel: 'claims.fieldChannel',
  link: 'claims.fieldLink',
  seenAt: 'claims.fieldSeenAt',
  reach: 'claims.fieldReach',
  verdict: 'claims.fieldVerdict',
  topics: 'claims.fieldTopics',
  language: 'claims.fieldLanguage',
};

interface ImportColumnsProps {
  readonly preview: CsvPreview;
  readonly columns: ColumnChoice;
  readonly onChange: (columns: ColumnChoice) => void;
}

/** For each field of a claim the column that holds it. */
export function ImportColumns({ preview, columns, onChange }: ImportColumnsProps): React.JSX.Element {
  const text = useText();
  const choices = preview.columns.map((name, column) => ({
    value: String(column),
    label: name.trim() === '' ? text('claims.columnUnnamed', { number: column + 1 }) : name,
  }));
  const none = { value: 'none', label: text('claims.columnNone') };
  return (
    <Section title={text('claims.columns')}>
      <div className={styles.columns}>
        {csvFields.map((field) => (
          <SelectField
            key={field}
            label={text(fieldWords[field])}
            value={columns[field] === null ? 'none' : String(columns[field])}
            choices={[none, ...choices]}
            onChange={(value) => onChange({ ...columns, [field]: value === 'none' ? null : Number(value) })}
          />
        ))}
      </div>
    </Section>
  );
}
