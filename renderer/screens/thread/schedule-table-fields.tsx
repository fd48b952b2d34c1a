import { Trash2 } from 'lucide-react';
import { type ScheduleColumn, schedulerPresets, scheduleValues } from '../../../shared/model/export.ts';
import { Button } from '../../parts/button.tsx';
import { CheckboxField, SelectField, TextField } from '../../parts/field.tsx';
import { useText } from '../../use-text.ts';
import styles from './export.module.css';
import { type ExportFieldsProps, presetChoices } from './export-choices.ts';

type TableProps = Pick<ExportFieldsProps, 'choices' | 'onChange'>;

/** The table of a scheduler: a preset to start from, its columns, and how it is written. */
export function ScheduleTableFields({ choices, onChange }: TableProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      <SelectField
        label={text('exportFile.preset')}
        value={choices.preset}
        onChange={(preset) => onChange(presetChoices(preset))}
        choices={schedulerPresets.map((preset) => ({ value: preset, label: text(`exportFile.preset.${preset}`) }))}
      />
      <Columns choices={choices} onChange={onChange} />
      <TextField
        label={text('exportFile.dateFormat')}
        hint={text('exportFile.dateFormatHint')}
        value={choices.dateFormat}
        onChange={(dateFormat) => onChange({ dateFormat })}
      />
      <Writing choices={choices} onChange={onChange} />
    </>
  );
}

function Columns({ choices: { columns }, onChange }: TableProps): React.JSX.Element {
  const text = useText();
  const replace = (index: number, changes: Partial<ScheduleColumn>) =>
    onChange({ columns: columns.map((column, at) => (at === index ? { ...column, ...changes } : column)) });
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{text('exportFile.columns')}</legend>
      {columns.map((column, index) => {
        const number = index + 1;
        return (
          <div key={index} className={styles.column}>
            <TextField
              label={text('exportFile.columnName', { number })}
              value={column.name}
              onChange={(name) => replace(index, { name: name.slice(0, 100) })}
            />
            <SelectField
              label={text('exportFile.columnValue', { number })}
              value={column.value}
              onChange={(value) => replace(index, { value })}
              choices={scheduleValues.map((value) => ({ value, label: text(`exportFile.value.${value}`) }))}
            />
            <Button
              size="small"
              aria-label={text('exportFile.removeColumn', { number })}
              isDisabled={columns.length === 1}
              onPress={() => onChange({ columns: columns.filter((_, at) => at !== index) })}
            >
              <Trash2 size={14} aria-hidden />
            </Button>
          </div>
        );
      })}
      <Button
        size="small"
        isDisabled={columns.length === 30}
        onPress={() => onChange({ columns: [...columns, { name: '', value: 'blank' }] })}
      >
        {text('exportFile.addColumn')}
      </Button>
    </fieldset>
  );
}

function Writing({ choices, onChange }: TableProps): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.checks}>
      <CheckboxField isSelected={choices.hasHeader} onChange={(hasHeader) => onChange({ hasHeader })}>
        {text('exportFile.hasHeader')}
      </CheckboxField>
      <CheckboxField
        isSelected={choices.quoting === 'all'}
        onChange={(isAll) => onChange({ quoting: isAll ? 'all' : 'needed' })}
      >
        {text('exportFile.quoteAll')}
      </CheckboxField>
      <CheckboxField
        isSelected={choices.lineEnd === 'crlf'}
        onChange={(isWindows) => onChange({ lineEnd: isWindows ? 'crlf' : 'lf' })}
      >
        {text('exportFile.windowsLineEnds')}
      </CheckboxField>
      <CheckboxField
        isSelected={choices.hasByteOrderMark}
        onChange={(hasByteOrderMark) => onChange({ hasByteOrderMark })}
      >
        {text('exportFile.byteOrderMark')}
      </CheckboxField>
      <CheckboxField
        isSelected={choices.formulas === 'apostrophe'}
        onChange={(isKept) => onChange({ formulas: isKept ? 'apostrophe' : 'as-written' })}
      >
        {text('exportFile.apostrophes')}
      </CheckboxField>
    </div>
  );
}
