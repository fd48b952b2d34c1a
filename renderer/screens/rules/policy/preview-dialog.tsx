import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../../shared/app-error.ts';
import type { PolicyPreview } from '../../../../shared/model/policy.ts';
import { call } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { CheckboxField, TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { Detail, Section } from '../../../parts/section.tsx';
import { tell } from '../../../parts/toast.tsx';
import { useText } from '../../../use-text.ts';
import { Changes } from './changes.tsx';
import { fingerprintGroups } from './fingerprint.ts';
import { NotDone } from './not-done.tsx';
import styles from './policy.module.css';

interface PreviewDialogProps {
  readonly file: string;
  readonly preview: PolicyPreview;
  readonly onClose: () => void;
}

/** Who signed a pack and exactly what it changes; nothing is imported before somebody agrees to both. */
export function PreviewDialog({ file, preview, onClose }: PreviewDialogProps): React.JSX.Element {
  const text = useText();
  const { policy, standing, isWaiting, differences, effects } = preview;
  const decision = useDecision(preview);
  const { fileHash } = preview;
  const { error, run } = useImport({ file, fileHash, ...decision.given }, onClose);
  return (
    <Dialog
      title={text('policy.previewTitle', { organisation: policy.organisation, version: policy.version })}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{text('shell.cancel')}</Button>
          <Button variant="primary" isDisabled={!decision.isMade} onPress={() => void run()}>
            {text(isWaiting ? 'policy.letWait' : 'policy.putInForce')}
          </Button>
        </>
      }
    >
      <p>{text(`policy.standing.${standing}`)}</p>
      {isWaiting ? <p>{text('policy.waitsUntil', { day: policy.validFrom })}</p> : null}
      <OlderQuestion preview={preview} decision={decision} />
      <Section title={text('policy.signer')}>
        <Signer preview={preview} />
        <KeyQuestion preview={preview} decision={decision} />
      </Section>
      <Section title={text('policy.changes', { count: differences.length })}>
        <Changes differences={differences} />
        <NotDone policy={policy} effects={effects} />
      </Section>
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}

/** What a person has to agree to before a pack is imported: an unknown key, and an older version. */
function useDecision({ policy, signer, standing }: PolicyPreview) {
  const [keyName, setKeyName] = useState(policy.organisation);
  const [isKeyAccepted, setKeyAccepted] = useState(false);
  const [mayBeOlder, setMayBeOlder] = useState(false);
  const isKeySettled = signer.name !== null || (isKeyAccepted && keyName.trim() !== '');
  const isMade = standing !== 'same' && isKeySettled && (mayBeOlder || !isOlder(standing));
  const given = { acceptKeyAs: signer.name === null ? keyName.trim() : null, mayBeOlder };
  return { keyName, setKeyName, isKeyAccepted, setKeyAccepted, mayBeOlder, setMayBeOlder, isMade, given };
}

function isOlder(standing: PolicyPreview['standing']): boolean {
  return standing === 'older' || standing === 'same_number';
}

interface QuestionProps {
  readonly preview: PolicyPreview;
  readonly decision: ReturnType<typeof useDecision>;
}

function OlderQuestion({ preview, decision }: QuestionProps): React.ReactNode {
  const text = useText();
  if (!isOlder(preview.standing)) return null;
  const values = { version: preview.policy.version, before: preview.before?.version ?? 0 };
  return (
    <CheckboxField isSelected={decision.mayBeOlder} onChange={decision.setMayBeOlder}>
      {text('policy.mayBeOlder', values)}
    </CheckboxField>
  );
}

function KeyQuestion({ preview, decision }: QuestionProps): React.ReactNode {
  const text = useText();
  if (preview.signer.name !== null) return null;
  return (
    <>
      <TextField
        label={text('policy.keyName')}
        hint={text('policy.keyNameHint')}
        value={decision.keyName}
        onChange={decision.setKeyName}
      />
      <CheckboxField isSelected={decision.isKeyAccepted} onChange={decision.setKeyAccepted}>
        {text('policy.acceptKey')}
      </CheckboxField>
    </>
  );
}

function useImport(given: Parameters<typeof call<'policy.import'>>[1], onDone: () => void) {
  const text = useText();
  const queryClient = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const run = async () => {
    try {
      const { policy } = await call('policy.import', given);
      await queryClient.invalidateQueries();
      tell(text('policy.imported', { organisation: policy.organisation, version: policy.version }));
      onDone();
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      setError(failure);
    }
  };
  return { error, run };
}

function Signer({ preview }: { readonly preview: PolicyPreview }): React.JSX.Element {
  const text = useText();
  const { signer, isOtherSigner, policy } = preview;
  return (
    <>
      <p>{signer.name === null ? text('policy.unknownKey') : text('policy.knownKey', { name: signer.name })}</p>
      <p className={styles.fingerprint}>{fingerprintGroups(signer.fingerprint)}</p>
      {isOtherSigner ? <p className={styles.warned}>{text('policy.otherSigner')}</p> : null}
      {signer.name === null ? <Detail>{text('policy.compare', { organisation: policy.organisation })}</Detail> : null}
    </>
  );
}
