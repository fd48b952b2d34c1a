import { useState } from 'react';
import { Link } from 'react-aria-components';
import type { Output } from '../../../shared/contract.ts';
import type { SourceStatus } from '../../../shared/model/source.ts';
import { Button } from '../../parts/button.tsx';
import { Chip, Detail, Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { AttachDialog } from '../evidence/attach-dialog.tsx';
import { roleNames, statusNames } from '../evidence/source-words.ts';
import styles from './claim-panel.module.css';

type TiedSource = Output<'claim.get'>['evidence'][number];

interface ClaimEvidenceProps {
  readonly claimId: string;
  readonly evidence: readonly TiedSource[];
}

/** The sources tied to a claim: what each is to it, and whether it still stands. */
export function ClaimEvidence({ claimId, evidence }: ClaimEvidenceProps): React.JSX.Element {
  const text = useText();
  const [isAttaching, setAttaching] = useState(false);
  const attach = (
    <Button size="small" variant="quiet" aria-label={text('write.addEvidence')} onPress={() => setAttaching(true)}>
      {text('write.add')}
    </Button>
  );
  return (
    <Section title={text('claims.evidence')} actions={attach}>
      {evidence.length === 0 ? <Detail>{text('claims.evidenceNone')}</Detail> : null}
      <ul className={styles.lines}>
        {evidence.map(({ link, source }) => (
          <li key={source.id}>
            <Link href={`#/evidence/${source.id}`}>{source.title === '' ? source.key : source.title}</Link>
            <Detail>{[source.authorsShort, source.year].filter((part) => part !== '').join(', ')}</Detail>
            <p className={styles.chips}>
              <Chip>{text(roleNames[link.role])}</Chip>
              {source.status === 'current' ? null : (
                <Chip tone={toneOf(source.status)}>{text(statusNames[source.status])}</Chip>
              )}
            </p>
          </li>
        ))}
      </ul>
      {isAttaching ? <AttachDialog claimId={claimId} onClose={() => setAttaching(false)} /> : null}
    </Section>
  );
}

function toneOf(status: SourceStatus): 'block' | 'warn' {
  return status === 'retracted' ? 'block' : 'warn';
}
