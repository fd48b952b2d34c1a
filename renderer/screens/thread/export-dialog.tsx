import { useState } from 'react';
import { type ExportFormat, platformOfFormat } from '../../../shared/model/export.ts';
import type { ExportedFile, PlatformId } from '../../../shared/model/thread.ts';
import { saveFile } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { CheckboxField, SelectField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { StatementFiles } from '../people/statement-files.tsx';
import styles from './export.module.css';
import { choiceFaults, type ExportChoices, firstChoices, optionsOf } from './export-choices.ts';
import { type FormatGroup, formatGroups, formatsOfGroup, platformsTaken } from './export-formats.ts';
import { ExportOptionFields } from './export-options.tsx';

interface ExportDialogProps {
  readonly draftId: string;
  readonly platforms: readonly PlatformId[];
  /** While it is closed only a preview goes out, marked as not cleared. */
  readonly gate: 'open' | 'closed';
  readonly onClose: () => void;
}

/** The posts as a file. What a person should know of the file stays in sight until the dialog is closed. */
export function ExportDialog({ draftId, platforms, gate, onClose }: ExportDialogProps): React.JSX.Element {
  const text = useText();
  const [format, setFormat] = useState<ExportFormat>('text');
  // Until the person chooses, those of the thread, which may still be on its way when the dialog opens.
  const [own, setOwn] = useState<readonly PlatformId[] | null>(null);
  const chosen = own ?? platforms;
  const [choices, setChoices] = useState<ExportChoices>(firstChoices);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const exporting = useChange('thread.export');
  const isPreview = gate === 'closed';
  const asked = askedPlatforms(format, chosen);
  const isReady = (asked.length > 0 || platformsTaken(format) === 'none') && choiceFaults(format, choices).length === 0;

  const finish = (file: ExportedFile) => {
    saveFile(file);
    tell(text('thread.exported', { file: file.fileName }));
    if (file.notes === undefined) onClose();
    else setNotes(file.notes);
  };
  const send = () =>
    exporting.mutate(
      { draftId, format, platforms: [...asked], isPreview, options: optionsOf(format, choices) },
      { onSuccess: finish },
    );
  const actions = (
    <>
      <Button onPress={onClose}>{text(notes.length === 0 ? 'shell.cancel' : 'shell.close')}</Button>
      <Button variant="primary" isDisabled={!isReady || exporting.isPending} onPress={send}>
        {text(isPreview ? 'thread.savePreview' : 'thread.saveFile')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('thread.export')} isOpen onClose={onClose} actions={actions}>
      {isPreview ? (
        <p className={styles.closed}>
          {text('thread.gateClosed')} <a href={`#/clear/${draftId}`}>{text('thread.toGate')}</a>
        </p>
      ) : null}
      <FormatField format={format} onChange={setFormat} />
      <ExportOptionFields
        format={format}
        choices={choices}
        onChange={(changes) => setChoices((before) => ({ ...before, ...changes }))}
      />
      <PlatformFields format={format} platforms={platforms} chosen={chosen} onChange={setOwn} />
      <Notes notes={notes} />
      <StatementFiles of={{ kind: 'draft', id: draftId }} />
      {exporting.error === null ? null : <ErrorNotice error={exporting.error} />}
    </Dialog>
  );
}

function askedPlatforms(format: ExportFormat, chosen: readonly PlatformId[]): readonly PlatformId[] {
  const own = platformOfFormat[format];
  if (own !== undefined) return [own];
  if (platformsTaken(format) === 'none') return [];
  return platformsTaken(format) === 'one' ? chosen.slice(0, 1) : chosen;
}

interface FormatFieldProps {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

function FormatField({ format, onChange }: FormatFieldProps): React.JSX.Element {
  const text = useText();
  const group = formatGroups.find((each) => formatsOfGroup[each].includes(format)) ?? 'pages';
  const enter = (next: FormatGroup) => onChange(formatsOfGroup[next][0] ?? 'text');
  return (
    <>
      <SelectField
        label={text('exportFile.group')}
        value={group}
        onChange={enter}
        choices={formatGroups.map((each) => ({ value: each, label: text(`exportFile.group.${each}`) }))}
      />
      <RadioField
        label={text('exportFile.format')}
        shape="list"
        value={format}
        onChange={onChange}
        choices={formatsOfGroup[group].map((each) => ({
          value: each,
          label: text(`exportFile.format.${each}`),
          detail: text(`exportFile.hint.${each}`),
        }))}
      />
    </>
  );
}

interface PlatformFieldsProps {
  readonly format: ExportFormat;
  readonly platforms: readonly PlatformId[];
  readonly chosen: readonly PlatformId[];
  readonly onChange: (chosen: readonly PlatformId[]) => void;
}

function PlatformFields({ format, platforms, chosen, onChange }: PlatformFieldsProps): React.JSX.Element | null {
  const text = useText();
  const own = platformOfFormat[format];
  const taken = platformsTaken(format);
  if (own !== undefined)
    return <p className={styles.hint}>{text('exportFile.onlyOf', { platform: text(`thread.${own}`) })}</p>;
  if (taken === 'none') return null;
  if (taken === 'one') {
    return (
      <SelectField
        label={text('exportFile.platform')}
        value={chosen[0] ?? null}
        onChange={(platform) => onChange([platform])}
        choices={platforms.map((platform) => ({ value: platform, label: text(`thread.${platform}`) }))}
      />
    );
  }
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{text('exportFile.platforms')}</legend>
      <div className={styles.checks}>
        {platforms.map((platform) => (
          <CheckboxField
            key={platform}
            isSelected={chosen.includes(platform)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, platform] : chosen.filter((each) => each !== platform))
            }
          >
            {text(`thread.${platform}`)}
          </CheckboxField>
        ))}
      </div>
      {chosen.length === 0 ? <p className={styles.hint}>{text('exportFile.noPlatform')}</p> : null}
    </fieldset>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): React.JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note} className={styles.closed}>
          {note}
        </p>
      ))}
    </div>
  );
}
