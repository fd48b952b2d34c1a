import { useState } from 'react';
import type { Template, TemplateFault } from '../../../shared/model/draft.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { go } from '../../route.ts';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './write.module.css';

const noClaim = 'none';

/** The shape that fits most claims that are already spreading. */
const usualTemplate = 'fact-myth-fallacy-fact';

/** A new draft: the shape, the claim it answers, its title. */
export function NewDraftDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText();
  const templates = useCommand('template.list', {});
  const create = useChange('draft.create');
  const [chosen, setChosen] = useState<string | null>(null);
  const [claimId, setClaimId] = useState(noClaim);
  const [title, setTitle] = useState('');
  const templateId = chosen ?? firstChoice(templates.data?.templates ?? []);

  const start = () => {
    if (templateId === null) return;
    const input = { title, templateId, claimId: claimId === noClaim ? null : claimId };
    create.mutate(input, { onSuccess: (draft) => go('write', draft.id) });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" onPress={start} isDisabled={templateId === null || create.isPending}>
        {text('write.startDraft')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('write.newDraft')} isOpen onClose={onClose} actions={actions}>
      <TextField
        label={text('write.title')}
        hint={text('write.titleHint')}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <ClaimField value={claimId} onChange={setClaimId} />
      <TemplateField value={templateId} onChange={setChosen} />
      {create.error === null ? null : <ErrorNotice error={create.error} />}
    </Dialog>
  );
}

function firstChoice(templates: readonly Template[]): string | null {
  const usual = templates.find(({ id }) => id === usualTemplate) ?? templates[0];
  return usual?.id ?? null;
}

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: string) => void;
}

/** The claim that the draft answers: the newest first. */
function ClaimField({ value, onChange }: FieldProps<string>): React.JSX.Element {
  const text = useText();
  const claims = useCommand('claim.list', { limit: 200 });
  return (
    <SelectField
      label={text('write.claimAnswered')}
      value={value}
      onChange={onChange}
      choices={[
        { value: noClaim, label: text('write.claimNone') },
        ...(claims.data?.claims ?? []).map((claim) => ({ value: claim.id, label: claim.wording.slice(0, 140) })),
      ]}
    />
  );
}

/** The shapes to choose from, and the template files that could not be read. */
function TemplateField({ value, onChange }: FieldProps<string | null>): React.JSX.Element {
  const text = useText();
  const templates = useCommand('template.list', {});
  if (templates.error !== null) return <ErrorNotice error={templates.error} />;
  if (templates.data === undefined) return <Loading />;
  return (
    <>
      <RadioField
        label={text('write.template')}
        shape="list"
        value={value}
        onChange={onChange}
        choices={templates.data.templates.map(({ id, name, description, origin }) => ({
          value: id,
          label: name,
          detail: description,
          mark: origin === 'own' ? text('write.ownTemplate') : undefined,
        }))}
      />
      <TemplateFaults faults={templates.data.faults} />
    </>
  );
}

/** Template files that could not be read, with the line to mend. */
function TemplateFaults({ faults }: { readonly faults: readonly TemplateFault[] }): React.JSX.Element | null {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults}>
      <h3>{text('write.templateFaults', { count: faults.length })}</h3>
      <ul>
        {faults.map(({ file, line, message }) => (
          <li key={`${file} ${String(line)} ${message}`}>
            <strong>{text('write.faultPlace', { file, line })}</strong> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
