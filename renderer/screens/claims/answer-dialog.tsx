import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { go } from '../../route.ts';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';

interface AnswerDialogProps {
  readonly claimId: string;
  readonly onClose: () => void;
}

/** Asks for the shape of the answer and opens the new draft in Write. */
export function AnswerDialog({ claimId, onClose }: AnswerDialogProps): React.JSX.Element {
  const text = useText();
  const [title, setTitle] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const list = useCommand('template.list', {});
  const create = useChange('draft.create');
  const templates = list.data?.templates ?? [];
  const templateId = chosenId ?? templates[0]?.id ?? null;
  const start = () => {
    if (templateId === null) return;
    const opened = { title: title.trim(), claimId, templateId };
    create.mutate(opened, {
      onSuccess: (draft) => {
        onClose();
        go('write', draft.id);
      },
    });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={templateId === null || create.isPending} onPress={start}>
        {text('claims.startWriting')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('claims.answerTitle')} isOpen onClose={onClose} actions={actions}>
      {list.isPending ? <Loading /> : null}
      {list.error === null ? null : <ErrorNotice error={list.error} onAgain={() => void list.refetch()} />}
      <RadioField
        label={text('claims.template')}
        hint={text('claims.answerHint')}
        shape="list"
        value={templateId}
        onChange={setChosenId}
        choices={templates.map((template) => ({
          value: template.id,
          label: template.name,
          detail: template.description,
        }))}
      />
      <TextField label={text('claims.draftTitle')} value={title} onChange={setTitle} />
      {create.error === null ? null : <ErrorNotice error={create.error} />}
    </Dialog>
  );
}
