import {
  type Numbering,
  numberings,
  type PlatformId,
  platformIds,
  type Variant,
} from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { CheckboxField, SelectField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './thread.module.css';

const noAccount = 'none';

interface PlatformsDialogProps {
  readonly draftId: string;
  readonly onClose: () => void;
}

/** Where this draft goes out, how its posts are numbered there, and from whose account. */
export function PlatformsDialog({ draftId, onClose }: PlatformsDialogProps): React.JSX.Element {
  const text = useText();
  const variants = useCommand('variant.list', { draftId });
  const save = useChange('variant.save');
  return (
    <Dialog
      title={text('thread.platforms')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {text('shell.close')}
        </Button>
      }
    >
      <ul className={styles.platformRows}>
        {platformIds.map((platform) => (
          <PlatformRow
            key={platform}
            platform={platform}
            variant={variants.data?.find((each) => each.platform === platform)}
            onSave={(change) => save.mutate({ draftId, platform, ...change })}
          />
        ))}
      </ul>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
    </Dialog>
  );
}

interface PlatformRowProps {
  readonly platform: PlatformId;
  readonly variant: Variant | undefined;
  readonly onSave: (change: { isEnabled?: boolean; numbering?: Numbering; accountId?: string | null }) => void;
}

function PlatformRow({ platform, variant, onSave }: PlatformRowProps): React.JSX.Element {
  const text = useText();
  const people = useCommand('person.list', {});
  const name = text(`thread.${platform}`);
  const accounts = (people.data ?? []).flatMap((entry) => entry.accounts).filter((each) => each.platform === platform);
  return (
    <li className={styles.platformRow}>
      <CheckboxField isSelected={variant?.isEnabled ?? false} onChange={(isEnabled) => onSave({ isEnabled })}>
        {name}
      </CheckboxField>
      <SelectField<Numbering>
        label={text('thread.numberingOf', { platform: name })}
        labelShown="spoken"
        value={variant?.numbering ?? 'suffix'}
        onChange={(numbering) => onSave({ numbering })}
        choices={numberings.map((each) => ({ value: each, label: text(`thread.numbering.${each}`) }))}
      />
      <SelectField
        label={text('thread.accountOf', { platform: name })}
        labelShown="spoken"
        value={variant?.accountId ?? noAccount}
        onChange={(id) => onSave({ accountId: id === noAccount ? null : id })}
        choices={[
          { value: noAccount, label: text('thread.noAccount') },
          ...accounts.map(({ id, handle }) => ({ value: id, label: `@${handle}` })),
        ]}
      />
    </li>
  );
}
