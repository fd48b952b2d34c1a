import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../../shared/app-error.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import { call } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ErrorNotice, Loading } from '../../../parts/notice.tsx';
import { RadioField } from '../../../parts/radio-field.tsx';
import styles from '../../../parts/table/bulk.module.css';
import { useText } from '../../../use-text.ts';

/** So many at once as a person can look through, and as the command takes. */
const limitMerged = 100;

interface MergeDialogProps {
  readonly count: number;
  /** Gives the ids of the chosen claims. */
  readonly readIds: () => Promise<readonly string[]>;
  readonly onClose: () => void;
  readonly onMerge: (merge: { readonly intoId: string; readonly fromIds: string[] }) => void;
}

/** Asks which of the chosen claims stays, and says beforehand what becomes of the others. */
export function MergeDialog(props: MergeDialogProps): React.JSX.Element {
  const text = useText();
  const { count, onClose } = props;
  const refusal = count < 2 ? 'tables.mergeOne' : count > limitMerged ? 'tables.mergeMany' : null;
  if (refusal === null) return <Merging {...props} />;
  const actions = (
    <Button variant="primary" onPress={onClose}>
      {text('shell.close')}
    </Button>
  );
  return (
    <Dialog title={text('tables.mergeTitle', { count })} isOpen onClose={onClose} width="narrow" actions={actions}>
      <p>{text(refusal)}</p>
    </Dialog>
  );
}

function Merging({ count, readIds, onClose, onMerge }: MergeDialogProps): React.JSX.Element {
  const text = useText();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const read = useQuery<readonly Claim[], AppError>({
    queryKey: ['claims to merge'],
    queryFn: () => readClaims(readIds),
    gcTime: 0,
  });
  const claims = read.data ?? [];
  const intoId = chosenId ?? likeliest(claims)?.id ?? null;
  const fromIds = claims.map(({ id }) => id).filter((id) => id !== intoId);
  const sightings = claims.reduce((sum, claim) => sum + claim.sightingCount, 0);
  const merge = () => intoId !== null && onMerge({ intoId, fromIds });
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={fromIds.length === 0} onPress={merge}>
        {text('tables.mergeNow')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('tables.mergeTitle', { count })} isOpen onClose={onClose} width="wide" actions={actions}>
      {read.isPending ? <Loading /> : null}
      {read.error === null ? null : <ErrorNotice error={read.error} />}
      <div className={styles.stays}>
        <RadioField
          label={text('tables.mergeInto')}
          hint={text('tables.mergeHint')}
          shape="list"
          value={intoId}
          onChange={setChosenId}
          choices={claims.map((claim) => ({
            value: claim.id,
            label: claim.wording,
            mark: claim.answeredAt === null ? undefined : text('tables.mergeAnswered'),
            detail: text('tables.mergeSeen', { count: claim.sightingCount }),
          }))}
        />
      </div>
      {claims.length === 0 ? null : (
        <p role="status">{text('tables.mergePreview', { sightings, others: fromIds.length })}</p>
      )}
    </Dialog>
  );
}

async function readClaims(readIds: () => Promise<readonly string[]>): Promise<readonly Claim[]> {
  const details = await Promise.all((await readIds()).map((id) => call('claim.get', { id })));
  // One that was merged meanwhile comes as the claim that it stands under.
  return [...new Map(details.map(({ claim }) => [claim.id, claim])).values()];
}

/** An answered claim stays before one that is not, then the one that was seen most. */
function likeliest(claims: readonly Claim[]): Claim | undefined {
  const weigh = (claim: Claim) => (claim.answeredAt === null ? 0 : 1_000_000) + claim.sightingCount;
  return [...claims].sort((left, right) => weigh(right) - weigh(left))[0];
}
