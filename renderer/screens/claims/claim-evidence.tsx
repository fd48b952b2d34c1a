import { Link } from 'react-aria-components';
import type { Output } from '../../../shared/contract.ts';
import type { SourceStatus } from '../../../shared/model/source.ts';
import { Chip, Detail, Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import styles from './claim-panel.module.css';
import { roleWords, statusWords } from './claim-words.ts';

type TiedSource = Output<'claim.get'>['evidence'][number];

/** The sources tied to a claim: what each is to it, and whether it still stands. */
export function ClaimEvidence({ evidence }: { readonly evidence: readonly TiedSource[] }): React.JSX.Element {
  const text = useText();
  return (
    <Section title={text('claims.evidence')}>
      {evidence.length === 0 ? <Detail>{text('claims.evidenceNone')}</Detail> : null}
      <ul className={styles.lines}>
        {evidence.map(({ link, source }) => (
          <li key={source.id}>
            <Link href={`#/evidence/${source.id}`}>{source.title === '' ? source.key : source.title}</Link>
            <Detail>{[source.authorsShort, source.year].filter((part) => part !== '').join(', ')}</Detail>
            <p className={styles.chips}>
              <Chip>{text(roleWords[link.role])}</Chip>
              {source.status === 'current' ? null : (
                <Chip tone={toneOf(source.status)}>{text(statusWords[source.status])}</Chip>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function toneOf(status: SourceStatus): 'block' | 'warn' {
  return status === 'retracted' ? 'block' : 'warn';
}
