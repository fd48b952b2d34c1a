import { cardSizes } from '../../../shared/model/export.ts';
import { CheckboxField, SelectField, TextField } from '../../parts/field.tsx';
import { useText } from '../../use-text.ts';
import styles from './export.module.css';
import { choiceFaults, type ExportFieldsProps } from './export-choices.ts';
import { ScheduleTableFields } from './schedule-table-fields.tsx';

/** What can be chosen about a file of this format; nothing for most. */
export function ExportOptionFields(props: ExportFieldsProps): React.JSX.Element | null {
  const { format, choices, onChange } = props;
  const text = useText();
  if (format === 'buffer-csv') return <TimeFields {...props} />;
  if (format === 'scheduler-csv') {
    return (
      <>
        <TimeFields {...props} />
        <ScheduleTableFields choices={choices} onChange={onChange} />
      </>
    );
  }
  if (format === 'linkedin') {
    return (
      <CheckboxField isSelected={choices.isEscaped} onChange={(isEscaped) => onChange({ isEscaped })}>
        {text('exportFile.escape')}
      </CheckboxField>
    );
  }
  if (format === 'claimreview') return <ReviewFields {...props} />;
  if (format !== 'card') return null;
  return (
    <SelectField
      label={text('exportFile.cardSize')}
      value={choices.cardSize}
      onChange={(cardSize) => onChange({ cardSize })}
      choices={cardSizes.map((size) => ({ value: size, label: text(`exportFile.cardSize.${size}`) }))}
    />
  );
}

function ReviewFields({ format, choices, onChange }: ExportFieldsProps): React.JSX.Element {
  const text = useText();
  const isFault = choiceFaults(format, choices).includes('reviewUrl');
  return (
    <TextField
      label={text('exportFile.reviewUrl')}
      hint={text('exportFile.reviewUrlHint')}
      error={isFault ? text('exportFile.badUrl') : undefined}
      value={choices.reviewUrl}
      onChange={(reviewUrl) => onChange({ reviewUrl })}
    />
  );
}

function TimeFields({ format, choices, onChange }: ExportFieldsProps): React.JSX.Element {
  const text = useText();
  const faults = choiceFaults(format, choices);
  return (
    <div className={styles.times}>
      <TextField
        label={text('exportFile.firstDay')}
        hint={text('exportFile.firstDayHint')}
        type="date"
        value={choices.firstDay}
        onChange={(firstDay) => onChange({ firstDay })}
      />
      <TextField
        label={text('exportFile.firstTime')}
        error={faults.includes('firstTime') ? text('exportFile.badTime') : undefined}
        value={choices.firstTime}
        onChange={(firstTime) => onChange({ firstTime })}
      />
      <TextField
        label={text('exportFile.minutesBetween')}
        error={faults.includes('minutesBetween') ? text('exportFile.badMinutes') : undefined}
        value={choices.minutesBetween}
        onChange={(minutesBetween) => onChange({ minutesBetween })}
      />
    </div>
  );
}
