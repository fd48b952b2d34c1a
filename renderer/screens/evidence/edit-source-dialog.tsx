import { useState } from 'react';
import { type Source, sourceStatuses, studyDesigns } from '../../../shared/model/source.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';
import { designNames, statusNames } from './source-words.ts';

const levels = ['none', '1', '2', '3', '4', '5'] as const;
type Level = (typeof levels)[number];

interface EditSourceDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

/** Changes what the library says of a source. The rest of its record is kept as it came. */
export function EditSourceDialog({ source, onClose }: EditSourceDialogProps): React.JSX.Element {
  const text = useText();
  const update = useChange('source.update');
  const [key, setKey] = useState(source.key);
  const [title, setTitle] = useState(source.title);
  const [design, setDesign] = useState(source.design);
  const [level, setLevel] = useState<Level>(levels.find((each) => each === String(source.level)) ?? 'none');
  const [status, setStatus] = useState(source.status);
  const [statusNote, setStatusNote] = useState(source.statusNote);
  const [note, setNote] = useState(source.note);
  const isKeyGood = /^[A-Za-z0-9_][A-Za-z0-9_:.-]{0,79}$/.test(key);

  const save = () => {
    const { id, version } = source;
    const csl = title === source.title ? {} : { csl: { ...source.csl, title } };
    const levelNumber = level === 'none' ? null : Number(level);
    const input = { id, version, key, design, level: levelNumber, status, statusNote, note, ...csl };
    update.mutate(input, { onSuccess: onClose });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={!isKeyGood || update.isPending} onPress={save}>
        {text('evidence.saveSource')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('evidence.edit')} isOpen onClose={onClose} actions={actions}>
      <TextField label={text('evidence.title')} value={title} onChange={setTitle} rows={2} />
      <TextField
        label={text('evidence.key')}
        hint={text('evidence.keyHint')}
        error={isKeyGood ? undefined : text('evidence.keyFault')}
        value={key}
        onChange={setKey}
      />
      <div className={styles.pair}>
        <SelectField
          label={text('evidence.design')}
          value={design}
          onChange={setDesign}
          choices={studyDesigns.map((each) => ({ value: each, label: text(designNames[each]) }))}
        />
        <SelectField<Level>
          label={text('evidence.levelLabel')}
          value={level}
          onChange={setLevel}
          choices={levels.map((each) => ({
            value: each,
            label: each === 'none' ? text('evidence.noLevel') : text('evidence.levelChoice', { level: each }),
          }))}
        />
      </div>
      <SelectField
        label={text('evidence.statusLabel')}
        value={status}
        onChange={setStatus}
        choices={sourceStatuses.map((each) => ({ value: each, label: text(statusNames[each]) }))}
      />
      <TextField
        label={text('evidence.statusNote')}
        hint={text('evidence.statusNoteHint')}
        value={statusNote}
        onChange={setStatusNote}
      />
      <TextField label={text('evidence.note')} value={note} onChange={setNote} rows={3} />
      {update.error === null ? null : <ErrorNotice error={update.error} />}
    </Dialog>
  );
}
