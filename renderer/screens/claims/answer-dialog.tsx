import { useState } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Template } from '../../../shared/model/draft.ts';
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
  readonly decision: Claim['decision'];
  readonly onClose: () => void;
}

/** Asks for the shape of the answer and opens the new draft in Write. */
export function AnswerDialog({ claimId, decision, onClose }: AnswerDialogProps): React.JSX.Element {
  const text = useText();
  const [title, setTitle] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const list = useCommand('template.list', {});
  const create = useChange('draft.create');
  const templates = list.data?.templates ?? [];
  const templateId = chosenId ?? usualTemplate(templates, decision);
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

/** A decision to prebunk asks for that template; any other for the four steps of the Debunking Handbook. */
function usualTemplate(templates: readonly Template[], decision: Claim['decision']): string | null {
  const usual = decision === 'prebunk' ? 'prebunk' : 'fact-myth-fallacy-fact';
  const template = templates.find(({ id }) => id === usual) ?? templates[0];
  return template?.id ?? null;
}
