import type { Output } from '../../../shared/contract.ts';
import type { Triage } from '../../../shared/model/claim.ts';
import { RiskMeter } from '../../parts/risk-meter.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import styles from '../claims/claim-panel.module.css';
import { ClaimSightings } from '../claims/claim-sightings.tsx';
import { decisionWords } from '../claims/claim-words.ts';

/** What was decided before, by whom and why, and where the claim was seen since. */
export function TriageHistory({ detail }: { readonly detail: Output<'claim.get'> }): React.JSX.Element {
  const text = useText();
  return (
    <>
      <Section title={text('triage.history')}>
        {detail.triages.length === 0 ? <Detail>{text('triage.historyNone')}</Detail> : null}
        <ul className={styles.lines}>
          {detail.triages.map((triage) => (
            <Decision key={triage.id} triage={triage} />
          ))}
        </ul>
      </Section>
      <ClaimSightings sightings={detail.sightings} onSelect={(id) => go('claims', id)} />
    </>
  );
}

function Decision({ triage }: { readonly triage: Triage }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const people = useCommand('person.list', {});
  const name = people.data?.find(({ person }) => person.id === triage.personId)?.person.name;
  const when = day(triage.createdAt);
  return (
    <li>
      <p>
        <strong>{text(decisionWords[triage.decision])}</strong> <RiskMeter risk={triage.risk} />
      </p>
      <p>{triage.reason}</p>
      <Detail>
        {name === undefined
          ? text('triage.historyUnsigned', { day: when })
          : text('triage.historyLine', { day: when, person: name })}
      </Detail>
      {triage.lookAgainAt === null ? null : (
        <Detail>{text('claims.lookAgainOn', { day: day(triage.lookAgainAt) })}</Detail>
      )}
    </li>
  );
}
